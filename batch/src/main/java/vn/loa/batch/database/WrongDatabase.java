package vn.loa.batch.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** A database that cannot be used as it is configured; nothing was done. Its sentence never holds a password. */
public final class WrongDatabase extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient Map<String, String> details;

    WrongDatabase(String kind, Map<String, String> details) {
        this(kind, details, null);
    }

    WrongDatabase(String kind, Map<String, String> details, @Nullable Throwable cause) {
        super(Words.of(WrongDatabase.class, "database", Lang.EN).say(kind, details), cause);
        this.kind = kind;
        this.details = Map.copyOf(details);
    }

    /** What is wrong and what to do, in one sentence. */
    public String sentence(Lang lang) {
        return Words.of(WrongDatabase.class, "database", lang).say(kind, details);
    }
}
