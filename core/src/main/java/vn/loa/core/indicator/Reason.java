package vn.loa.core.indicator;

import java.util.Locale;

/** Why a value is not measured; indicators.md and formats.md §5. */
public enum Reason {
    NO_PERIOD_DUE,
    NO_DUE_DAY,
    CENSORED,
    NO_REPORT,
    NO_ACTIVITY,
    NO_VALUE,
    NO_ROW,
    NO_FORM,
    NO_HISTORY,
    NO_WEEK,
    TOO_FEW_UNITS,
    NO_SUCCESS,
    COST_MISSING,
    NO_SURVEY,
    FEWER_THAN_5_MONTHS,
    HINT,
    NO_POPULATION,
    NO_BUDGET,
    NO_AREA,
    NO_REQUIRED_PAIR,
    NO_PRIORITY_TOPIC,
    NO_BULLETIN_CHANNEL,
    NO_ANSWER_TIME,
    NO_BEFORE_AFTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
