package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.tally.Tallies;

/**
 * One unit in one ISO week of T.
 *
 * @param unit code
 * @param week ISO, {@code 2026-W01}
 * @param monday its first day
 * @param activities accepted activities of the unit that took place on at least one of its days up to the as-of date (an activity of
 *     several weeks counts in each)
 */
public record UnitWeek(String unit, String week, LocalDate monday, int activities, State state) {
    /** What is known of the week; nothing known is never silence. */
    public enum State {
        /** At least one activity, whatever the ledger says. */
        ACTIVE,
        /** No activity, and the period of an effective submission, of whatever kind, overlaps the week. */
        SILENT,
        /** No activity, and no such submission. */
        NO_REPORT,
        /** No activity, and the week is not over on the as-of date, whatever was submitted. */
        OPEN,
        /** The unit is not valid on the week's Thursday: it is none of its weeks. Activities may be there all the same. */
        OUTSIDE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Units of U, in the plan's order, and of each every week of T. */
    static List<UnitWeek> of(Plan plan, Period t, LocalDate asOf, LedgerView ledger, Tallies tallies) {
        Map<String, List<Period>> submitted = Spans.submitted(plan, ledger, r -> true);
        Map<String, long[]> counts = tallies.weeksOfUnits();
        List<Week> weeks = tallies.weeks().stream().map(w -> Week.of(w, asOf)).toList();
        List<UnitWeek> all = new ArrayList<>();
        for (Unit unit : plan.units()) {
            if (unit.reports() && unit.validIn(t)) {
                List<Period> said = submitted.getOrDefault(unit.code(), List.of());
                long[] own = Objects.requireNonNull(counts.get(unit.code()));
                for (int i = 0; i < own.length; i++) {
                    Week week = weeks.get(i);
                    int n = Math.toIntExact(own[i]);
                    all.add(new UnitWeek(unit.code(), week.code, week.days.from(), n, week.state(unit, n, said)));
                }
            }
        }
        return all;
    }

    private record Week(String code, LocalDate thursday, Period days, boolean over) {
        static Week of(IsoWeek week, LocalDate asOf) {
            Period days = new Period(week.code(), week.monday(), week.sunday());
            return new Week(week.code(), week.thursday(), days, !week.sunday().isAfter(asOf));
        }

        State state(Unit unit, int activities, List<Period> submitted) {
            if (!unit.validOn(thursday)) {
                return State.OUTSIDE;
            }
            if (activities > 0) {
                return State.ACTIVE;
            }
            if (!over) {
                return State.OPEN;
            }
            return submitted.stream().anyMatch(days::overlaps) ? State.SILENT : State.NO_REPORT;
        }
    }
}
