package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/**
 * Difficulties that a unit received in one month and that stand alike on the as-of date.
 *
 * @param period code of the month of the plan's calendar in which they were received
 * @param unit code
 */
public record DifficultyCount(String period, String unit, State state, int n) {
    /** How a difficulty stands on the as-of date; an answer of a later day has not been given yet. */
    public enum State {
        /** Answered by the plan's last day. */
        IN_TIME,
        /** Answered after the plan's last day. */
        LATE,
        /** Not answered, and its last day is not before the as-of date, or the plan gives none. */
        OPEN,
        /** Not answered, and its last day is before the as-of date. */
        OVERDUE,
        /** Answered, and the plan gives no time. */
        ANSWERED;

        static State of(Difficulty difficulty, Plan plan, LocalDate asOf) {
            LocalDate last = plan.answerBy(difficulty.received());
            if (difficulty.answeredBy(asOf)) {
                return last == null ? ANSWERED : difficulty.answeredBy(last) ? IN_TIME : LATE;
            }
            return last != null && last.isBefore(asOf) ? OVERDUE : OPEN;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order of months, of the plan's units (codes that it no longer has come last, by code), of states. */
    static List<DifficultyCount> of(Plan plan, Period t, LocalDate asOf, Outcomes outcomes) {
        List<String> units = plan.units().stream().map(Unit::code).toList();
        Map<YearMonth, Map<String, Map<State, Integer>>> counts = new TreeMap<>();
        for (Difficulty difficulty : outcomes.difficulties()) {
            if (t.contains(difficulty.received())) {
                counts.computeIfAbsent(
                                plan.calendar().monthOf(difficulty.received()), m -> new TreeMap<>(inOrder(units)))
                        .computeIfAbsent(difficulty.unit(), u -> new EnumMap<>(State.class))
                        .merge(State.of(difficulty, plan, asOf), 1, Integer::sum);
            }
        }
        List<DifficultyCount> all = new ArrayList<>();
        counts.forEach((month, byUnit) -> byUnit.forEach((unit, byState) ->
                byState.forEach((state, n) -> all.add(new DifficultyCount(month.toString(), unit, state, n)))));
        return all;
    }

    private static Comparator<String> inOrder(List<String> units) {
        return Comparator.comparingInt((String unit) -> units.contains(unit) ? units.indexOf(unit) : units.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
