package vn.loa.batch.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import vn.loa.core.intake.Limits;

/** {@code --limit NAME=N}, as often as there are limits: how much of a file is read at most. */
final class LimitOption {
    @Option(names = "--limit", paramLabel = "NAME=N")
    private Map<String, Long> limits = new TreeMap<>();

    Limits limits() throws WrongUsage {
        Limits all = Limits.DEFAULT;
        for (Map.Entry<String, Long> one : limits.entrySet()) {
            try {
                all = all.with(Limits.What.valueOf(one.getKey().toUpperCase(Locale.ROOT)), one.getValue());
            } catch (IllegalArgumentException e) {
                throw new WrongUsage("bad_limit", Map.of("found", one.getKey() + "=" + one.getValue()));
            }
        }
        return all;
    }
}
