package vn.loa.core.indicator;

import static vn.loa.core.indicator.Better.HIGHER;
import static vn.loa.core.indicator.Better.LOWER;
import static vn.loa.core.indicator.Requirement.COMPREHENSIVE;
import static vn.loa.core.indicator.Requirement.DIGITAL;
import static vn.loa.core.indicator.Requirement.DIVERSE;
import static vn.loa.core.indicator.Requirement.EFFECTIVE;
import static vn.loa.core.indicator.Requirement.FOCUSED;
import static vn.loa.core.indicator.Requirement.INNOVATIVE;
import static vn.loa.core.indicator.Requirement.PRACTICAL;
import static vn.loa.core.indicator.Requirement.REGULAR;
import static vn.loa.core.indicator.Requirement.SERIOUS;
import static vn.loa.core.indicator.Requirement.TIMELY;
import static vn.loa.core.indicator.Scope.Type.CHANNEL;
import static vn.loa.core.indicator.Scope.Type.MONTH;
import static vn.loa.core.indicator.Scope.Type.QUANTITY_UNIT;
import static vn.loa.core.indicator.Scope.Type.SERIES;
import static vn.loa.core.indicator.Scope.Type.UNIT;
import static vn.loa.core.indicator.Scope.Type.WARD;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;

/** The table of indicators: name, requirement, unit, better direction, scopes, formula; in the order of indicators.md. */
public final class Indicators {
    private static final List<Row> TABLE = List.of(
            row("reporting.completeness", SERIOUS, "share", HIGHER, Set.of(WARD, UNIT), Serious::completeness),
            row("reporting.on_time", TIMELY, "share", HIGHER, Set.of(WARD, UNIT), Timely::reportsOnTime),
            row("reporting.median_delay_days", TIMELY, "days", LOWER, Set.of(WARD), Timely::medianDelayDays),
            row("schedule.on_time", TIMELY, "share", HIGHER, Set.of(WARD, UNIT), Timely::scheduleKept),
            row("radio.weekly_bulletin", REGULAR, "share", HIGHER, Set.of(WARD), Regular::weeklyBulletin),
            row(
                    "regularity.active_weeks",
                    REGULAR,
                    "share",
                    HIGHER,
                    Set.of(WARD, UNIT, CHANNEL, MONTH),
                    Regular::activeWeeks),
            row("regularity.longest_gap_days", REGULAR, "days", LOWER, Set.of(WARD, UNIT), Regular::longestGapDays),
            row("coverage.required", COMPREHENSIVE, "share", HIGHER, Set.of(WARD), Comprehensive::requiredPairs),
            row("coverage.units", COMPREHENSIVE, "share", HIGHER, Set.of(WARD), Comprehensive::units),
            row("coverage.areas", COMPREHENSIVE, "share", HIGHER, Set.of(WARD), Comprehensive::areas),
            row("coverage.channels", DIVERSE, "share", HIGHER, Set.of(WARD), Diverse::channels),
            row("diversity.evenness", DIVERSE, "0–1", HIGHER, Set.of(WARD), Diverse::evenness),
            row("diversity.effective_channels", DIVERSE, "channels", HIGHER, Set.of(WARD), Diverse::effectiveChannels),
            row("innovation.new_forms", INNOVATIVE, "share", HIGHER, Set.of(WARD), Innovative::newForms),
            row("focus.priority_share", FOCUSED, "share", HIGHER, Set.of(WARD, UNIT, MONTH), Focused::priorityShare),
            row("quality.first_pass", SERIOUS, "share", HIGHER, Set.of(WARD, UNIT), Serious::firstPass),
            row("quality.evidence", SERIOUS, "share", HIGHER, Set.of(WARD, UNIT), Serious::evidence),
            row("digital.share", DIGITAL, "share", HIGHER, Set.of(WARD, UNIT, MONTH), Digital::share),
            row("digital.units", REGULAR, "share", HIGHER, Set.of(WARD), Regular::digitalUnits),
            row("digital.engagement", DIGITAL, "rate", HIGHER, Set.of(CHANNEL), Digital::engagement),
            row(
                    "reach.contacts",
                    EFFECTIVE,
                    "contacts",
                    HIGHER,
                    Set.of(WARD, UNIT, CHANNEL, MONTH),
                    Effective::contacts),
            row("reach.population", COMPREHENSIVE, "share", HIGHER, Set.of(WARD), Comprehensive::population),
            row("output.activities", null, "count", null, Set.of(WARD, UNIT, CHANNEL, MONTH), Output::activities),
            row("output.minutes", null, "count", null, Set.of(WARD, UNIT, CHANNEL, MONTH), Output::minutes),
            row("output.participants", null, "count", null, Set.of(WARD, UNIT, CHANNEL, MONTH), Output::participants),
            row("output.female_share", null, "share", null, Set.of(WARD, UNIT), Output::femaleShare),
            row("output.quantity", null, "", null, Set.of(QUANTITY_UNIT), Output::quantity),
            row(
                    "practical.people_guided",
                    PRACTICAL,
                    "people",
                    HIGHER,
                    Set.of(WARD, UNIT, MONTH),
                    Practical::peopleGuided),
            row("practical.task_success", PRACTICAL, "share", HIGHER, Set.of(WARD, UNIT), Practical::taskSuccess),
            row("practical.feedback_answered", PRACTICAL, "share", HIGHER, Set.of(WARD), Outcome::feedbackAnswered),
            row(
                    "effective.cost_per_success",
                    EFFECTIVE,
                    "đồng",
                    LOWER,
                    Set.of(WARD, CHANNEL),
                    Effective::costPerSuccess),
            row("effective.budget_used", EFFECTIVE, "share", null, Set.of(WARD), Effective::budgetUsed),
            row("quality.unit_spread", SERIOUS, "count", LOWER, Set.of(WARD), Serious::unitSpread),
            row("outcome.change", EFFECTIVE, "share", null, Set.of(SERIES), Outcome::change),
            row("outcome.trend", EFFECTIVE, "per month", null, Set.of(SERIES), Outcome::trend));

    private Indicators() {}

    private record Row(Indicator indicator, Function<Basis, Measure> formula) {}

    /** Every indicator, in the order of output. */
    public static List<Indicator> all() {
        return TABLE.stream().map(Row::indicator).toList();
    }

    /**
     * The indicator of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Indicator named(String name) {
        return find(name).indicator();
    }

    /** The value of an indicator in a scope that it has, judged by the target; null: there is none. */
    public static Value value(Indicator indicator, Basis basis, @Nullable Goal target) {
        Measure measure = find(indicator.name()).formula().apply(basis);
        return Value.of(indicator, basis.scope(), measure, better(indicator, basis.scope(), basis.plan()), target);
    }

    /** In which direction a value of the scope is better: of a series in the plan's; else in the indicator's. Null: in none. */
    public static @Nullable Better better(Indicator indicator, Scope scope, Plan plan) {
        if (scope.type() != SERIES) {
            return indicator.better();
        }
        return plan.series().stream()
                .filter(series -> series.code().equals(scope.id()))
                .findFirst()
                .map(series -> series.higherIsBetter() ? HIGHER : LOWER)
                .orElse(null);
    }

    /** Whether an indicator has a value in a scope: in one of its types; of channels {@code digital.engagement} looks at digital ones. */
    public static boolean has(Indicator indicator, Basis basis) {
        return indicator.scopes().contains(basis.scope().type())
                && (!indicator.name().equals("digital.engagement")
                        || basis.plan()
                                .channel(basis.scope().id())
                                .filter(Channel::digital)
                                .isPresent());
    }

    private static Row find(String name) {
        return TABLE.stream()
                .filter(row -> row.indicator().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + name));
    }

    private static Row row(
            String name,
            @Nullable Requirement requirement,
            String unit,
            @Nullable Better better,
            Set<Scope.Type> scopes,
            Function<Basis, Measure> formula) {
        return new Row(new Indicator(name, requirement, unit, better, scopes), formula);
    }
}
