package vn.loa.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.loa.core.plan.Plan;

/** The table of indicators.md: name, requirement, unit, better direction, scopes, formula. */
final class PlainIndicators {
    /**
     * A line of the table.
     *
     * @param requirement empty: none
     * @param better 1 more, −1 less, 0 no direction; a series says its own
     * @param scopes of w u c m, s for series
     */
    record Line(
            String name,
            String requirement,
            String unit,
            int better,
            String scopes,
            Function<PlainScope, PlainFigure> formula) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    PlainIndicators(Plan plan, PlainKnown known, PlainOutcome outcome) {
        PlainCalendar calendar = new PlainCalendar(plan);
        PlainReporting reporting = new PlainReporting(calendar, known);
        PlainRegular regular = new PlainRegular(calendar, known);
        PlainActivities activities = new PlainActivities(plan);
        PlainCoverage coverage = new PlainCoverage(plan, activities);
        PlainDiverse diverse = new PlainDiverse(plan);
        PlainEffect effect = new PlainEffect(plan);
        add("reporting.completeness", "serious", "share", 1, "w u", reporting::completeness);
        add("reporting.on_time", "timely", "share", 1, "w u", reporting::onTime);
        add("reporting.median_delay_days", "timely", "days", -1, "w", reporting::medianDelay);
        add("schedule.on_time", "timely", "share", 1, "w u", activities::onTime);
        add("radio.weekly_bulletin", "regular", "share", 1, "w", regular::weeklyBulletin);
        add("regularity.active_weeks", "regular", "share", 1, "w u c m", regular::activeWeeks);
        add("regularity.longest_gap_days", "regular", "days", -1, "w u", regular::longestGap);
        add("coverage.required", "comprehensive", "share", 1, "w", coverage::required);
        add("coverage.units", "comprehensive", "share", 1, "w", coverage::units);
        add("coverage.areas", "comprehensive", "share", 1, "w", coverage::areas);
        add("coverage.channels", "diverse", "share", 1, "w", coverage::channels);
        add("diversity.evenness", "diverse", "0–1", 1, "w", diverse::evenness);
        add("diversity.effective_channels", "diverse", "channels", 1, "w", diverse::effectiveChannels);
        add("innovation.new_forms", "innovative", "share", 1, "w", diverse::newForms);
        add("focus.priority_share", "focused", "share", 1, "w u m", activities::priorityShare);
        add("quality.first_pass", "serious", "share", 1, "w u", reporting::firstPass);
        add("quality.evidence", "serious", "share", 1, "w u", activities::evidence);
        add("digital.share", "digital", "share", 1, "w u m", activities::digitalShare);
        add("digital.units", "regular", "share", 1, "w", coverage::digitalUnits);
        add("digital.engagement", "digital", "rate", 1, "c", PlainSums::engagement);
        add("reach.contacts", "effective", "contacts", 1, "w u c m", PlainSums::contacts);
        add("reach.population", "comprehensive", "share", 1, "w", coverage::population);
        add("output.activities", "", "count", 0, "w u c m", PlainSums::activities);
        add("output.minutes", "", "count", 0, "w u c m", PlainSums::minutes);
        add("output.participants", "", "count", 0, "w u c m", PlainSums::participants);
        add("output.female_share", "", "share", 0, "w u", PlainSums::femaleShare);
        add("practical.people_guided", "practical", "people", 1, "w u m", PlainSums::guided);
        add("practical.task_success", "practical", "share", 1, "w u", effect::taskSuccess);
        add("practical.feedback_answered", "practical", "share", 1, "w", outcome::feedbackAnswered);
        add("effective.cost_per_success", "effective", "đồng", -1, "w c", effect::costPerSuccess);
        add("effective.budget_used", "effective", "share", 0, "w", effect::budgetUsed);
        add("quality.unit_spread", "serious", "count", -1, "w", effect::unitSpread);
        add("outcome.change", "effective", "share", 0, "s", scope -> outcome.change(scope.id()));
        add("outcome.trend", "effective", "per month", 0, "s", scope -> outcome.trend(scope.id(), scope.t()));
    }

    private void add(
            String name,
            String requirement,
            String unit,
            int better,
            String scopes,
            Function<PlainScope, PlainFigure> formula) {
        lines.put(name, new Line(name, requirement, unit, better, scopes, formula));
    }

    List<Line> all() {
        return List.copyOf(lines.values());
    }
}
