package vn.loa.core.indicator;

import static vn.loa.core.indicator.Better.HIGHER;
import static vn.loa.core.indicator.Better.LOWER;
import static vn.loa.core.indicator.Requirement.COMPREHENSIVE;
import static vn.loa.core.indicator.Requirement.DIGITAL;
import static vn.loa.core.indicator.Requirement.DIVERSE;
import static vn.loa.core.indicator.Requirement.PRACTICAL;
import static vn.loa.core.indicator.Requirement.REGULAR;
import static vn.loa.core.indicator.Requirement.SERIOUS;
import static vn.loa.core.indicator.Requirement.TIMELY;
import static vn.loa.core.indicator.Scope.Type.MONTH;
import static vn.loa.core.indicator.Scope.Type.UNIT;
import static vn.loa.core.indicator.Scope.Type.WARD;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Target;

/** The table of indicators: name, requirement, unit, better direction, scopes, formula; in the order of indicators.md. */
public final class Indicators {
    private static final List<Row> TABLE = List.of(
            row("reporting.completeness", SERIOUS, "share", HIGHER, Set.of(WARD, UNIT), Serious::completeness),
            row("reporting.on_time", TIMELY, "share", HIGHER, Set.of(WARD, UNIT), Timely::reportsOnTime),
            row("radio.weekly_bulletin", REGULAR, "share", HIGHER, Set.of(WARD), Regular::weeklyBulletin),
            row("regularity.longest_gap_days", REGULAR, "days", LOWER, Set.of(WARD, UNIT), Regular::longestGapDays),
            row("coverage.required", COMPREHENSIVE, "share", HIGHER, Set.of(WARD), Comprehensive::requiredPairs),
            row("diversity.evenness", DIVERSE, "0–1", HIGHER, Set.of(WARD), Diverse::evenness),
            row("digital.share", DIGITAL, "share", HIGHER, Set.of(WARD, UNIT, MONTH), Digital::share),
            row("practical.task_success", PRACTICAL, "share", HIGHER, Set.of(WARD, UNIT), Practical::taskSuccess));

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
    public static Value value(Indicator indicator, Basis basis, @Nullable Target target) {
        Measure measure = find(indicator.name()).formula().apply(basis);
        return Value.of(indicator, basis.scope(), measure, target);
    }

    private static Row find(String name) {
        return TABLE.stream()
                .filter(row -> row.indicator().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + name));
    }

    private static Row row(
            String name,
            Requirement requirement,
            String unit,
            Better better,
            Set<Scope.Type> scopes,
            Function<Basis, Measure> formula) {
        return new Row(new Indicator(name, requirement, unit, better, scopes), formula);
    }
}
