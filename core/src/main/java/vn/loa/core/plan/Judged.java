package vn.loa.core.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a target may be set for: the indicators of indicators.md by name, so that a plan file with a target that could never judge
 * anything is refused.
 *
 * @param kind of the number
 * @param scopes besides the ward: {@code u} unit, {@code c} channel, {@code s} series
 */
record Judged(Kind kind, String scopes) {
    enum Kind {
        /** From 0 to 1. */
        SHARE,
        /** Grows with the span, so its target says {@code per} what. */
        SUM,
        /** Any number from 0. */
        AMOUNT,
        /** Any number, also below 0. */
        CHANGE
    }

    private static final Map<String, Judged> BY_NAME = new LinkedHashMap<>();

    static {
        put(Kind.SHARE, "u", "reporting.completeness", "reporting.on_time", "schedule.on_time", "quality.first_pass");
        put(Kind.SHARE, "u", "quality.evidence", "digital.share", "focus.priority_share", "practical.task_success");
        put(Kind.SHARE, "u", "output.female_share");
        put(Kind.SHARE, "uc", "regularity.active_weeks");
        put(Kind.SHARE, "", "radio.weekly_bulletin", "coverage.required", "coverage.units", "coverage.areas");
        put(Kind.SHARE, "", "coverage.channels", "diversity.evenness", "innovation.new_forms", "digital.units");
        put(Kind.SHARE, "", "reach.population", "practical.feedback_answered");
        put(Kind.SUM, "uc", "reach.contacts", "output.activities", "output.minutes", "output.participants");
        put(Kind.SUM, "u", "practical.people_guided");
        put(Kind.SUM, "", "output.quantity");
        put(Kind.AMOUNT, "u", "regularity.longest_gap_days");
        put(Kind.AMOUNT, "c", "digital.engagement", "effective.cost_per_success");
        put(Kind.AMOUNT, "", "reporting.median_delay_days", "diversity.effective_channels", "quality.unit_spread");
        put(Kind.AMOUNT, "", "effective.budget_used");
        put(Kind.CHANGE, "s", "outcome.change", "outcome.trend");
    }

    private static void put(Kind kind, String scopes, String... names) {
        for (String name : List.of(names)) {
            BY_NAME.put(name, new Judged(kind, scopes));
        }
    }

    static Map<String, Judged> byName() {
        return BY_NAME;
    }
}
