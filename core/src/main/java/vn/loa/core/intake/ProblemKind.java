package vn.loa.core.intake;

import java.util.Locale;

/** Why a row goes back. The code, {@code missing_value}, is for programs; the sentences stand in {@code problems_*.properties}. */
public enum ProblemKind {
    MISSING_VALUE,
    UNKNOWN_UNIT,
    UNKNOWN_TOPIC,
    UNKNOWN_CHANNEL,
    SEVERAL_CHANNELS,
    UNKNOWN_AUDIENCE,
    UNKNOWN_AREA,
    BAD_DATE,
    FUTURE_DATE,
    DATE_BEFORE_PLAN,
    DATE_AFTER_PERIOD,
    AMBIGUOUS_DATE,
    BAD_PERIOD,
    BAD_NUMBER,
    NEGATIVE_NUMBER,
    NOT_WHOLE,
    FEMALE_GT_PARTICIPANTS,
    SUCCEEDED_GT_GUIDED,
    BAD_FUNDING,
    DUPLICATE_ID,
    TOO_MANY_CELLS,
    UNCLOSED_QUOTE,
    DAMAGED_TEXT,
    SECOND_TABLE,
    ZERO_WITH_CONTENT,
    ANSWERED_BEFORE_RECEIVED,
    UNKNOWN_SERIES,
    BAD_KIND,
    BAD_FRACTION,
    OLD_SLIP,
    ID_REUSED,
    BAD_END_DATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
