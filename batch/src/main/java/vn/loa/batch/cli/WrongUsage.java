package vn.loa.batch.cli;

import java.util.Map;

/** A mistake of whoever typed the command; nothing was done. The key is a sentence of {@code cli_*.properties}. */
final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> details;

    WrongUsage(String key, Map<String, String> details) {
        super(key);
        this.key = key;
        this.details = Map.copyOf(details);
    }

    String key() {
        return key;
    }

    Map<String, String> details() {
        return details;
    }
}
