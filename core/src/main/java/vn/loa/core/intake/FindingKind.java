package vn.loa.core.intake;

import java.util.Locale;

/** What was noticed and changes nothing about whether a row is accepted. */
public enum FindingKind {
    PERSONAL_DATA,
    PERSONAL_DATA_COLUMN,
    UNIT_IN_CELL,
    YEAR_FROM_PERIOD,
    PERIOD_LINE_DIFFERS,
    TOTAL_DIFFERS,
    INNER_QUOTES,
    OTHER_QUOTES,
    INVISIBLE_CHARACTERS,
    HEADER_ROWS,
    NEAR_COLUMN,
    ENGLISH_NUMBERS,
    DATE_BEFORE_PERIOD,
    LEFT_OUT_ROW,
    OUTSIDE_UNIT_VALIDITY,
    MONEY_MULTIPLIED,
    HELD,
    STRAY_PERIOD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
