package vn.loa.core.text;

import java.util.Locale;

/** Language of what people read. Vietnamese is the default everywhere. */
public enum Lang {
    VI(Locale.forLanguageTag("vi-VN")),
    EN(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    /** Locale for numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** Suffix of resource files: {@code vi} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
