package vn.loa.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Limits;
import vn.loa.core.evaluation.UnitFunnel.Point;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Plan;

/** The quarter's ward with what charts spread out over weeks, units and channels, written by hand. */
public final class WardBreakdowns {
    /** Monday of the first week of 2026. */
    public static final LocalDate FIRST = LocalDate.of(2025, 12, 29);

    private WardBreakdowns() {}

    /**
     * Weeks of units {@code u1}, {@code u2} …, a letter each: a digit is a week with so many activities, {@code s} silent, {@code n}
     * without a report, {@code o} open, {@code x} outside with no activity, {@code X} outside with two.
     */
    public static Breakdowns weeks(String... units) {
        List<UnitWeek> weeks = new ArrayList<>();
        for (int u = 0; u < units.length; u++) {
            for (int i = 0; i < units[u].length(); i++) {
                char letter = units[u].charAt(i);
                LocalDate monday = FIRST.plusWeeks(i);
                weeks.add(new UnitWeek(
                        "u" + (u + 1),
                        new IsoWeek(monday).code(),
                        monday,
                        Character.isDigit(letter) ? letter - '0' : letter == 'X' ? 2 : 0,
                        state(letter)));
            }
        }
        return new Breakdowns(weeks, List.of(), null, List.of(), List.of(), List.of());
    }

    private static State state(char letter) {
        return switch (letter) {
            case 's' -> State.SILENT;
            case 'n' -> State.NO_REPORT;
            case 'o' -> State.OPEN;
            case 'x', 'X' -> State.OUTSIDE;
            default -> State.ACTIVE;
        };
    }

    public static Breakdowns steps(List<ChannelStep> steps) {
        return new Breakdowns(List.of(), steps, null, List.of(), List.of(), List.of());
    }

    public static Breakdowns funnel(@Nullable UnitFunnel funnel) {
        return new Breakdowns(List.of(), List.of(), funnel, List.of(), List.of(), List.of());
    }

    /**
     * Units that guided ten people each, in a ward where half of them succeeded. Of Bin(10, ½), P(X ≤ 1) = 0.0107 and P(X ≤ 2) = 0.0547,
     * P(X ≤ 0) = 0.00098: 2 to 8 may be chance at 95 %, 1 to 9 at 99.8 %.
     */
    public static UnitFunnel ofTen(long... succeeded) {
        Limits ten = new Limits(10, 2, 8, 1, 9);
        return new UnitFunnel(
                50,
                100,
                IntStream.range(0, succeeded.length)
                        .mapToObj(i -> new Point("u" + (i + 1), succeeded[i], 10, ten))
                        .toList(),
                List.of(
                        new Limits(1, 0, 1, 0, 1),
                        new Limits(2, 0, 2, 0, 2),
                        new Limits(4, 0, 4, 0, 4),
                        new Limits(6, 1, 5, 0, 6),
                        ten));
    }

    public static Value share(String indicator, Scope scope, int k, int n) {
        return WardValues.share(indicator, scope, k, n, null, null, null, null);
    }

    /** {@code output.activities} of the ward or a channel. */
    public static Value activities(Scope scope, int n) {
        return new Value(
                "output.activities",
                scope,
                null,
                null,
                (double) n,
                null,
                null,
                null,
                (long) n,
                "count",
                Status.MEASURED,
                null,
                null,
                null,
                null,
                "output.activities/1");
    }

    /** The quarter as of a day, with these values and nothing else that charts of breakdowns show. */
    public static Evaluation evaluation(Plan plan, LocalDate asOf, Breakdowns breakdowns, Value... values) {
        Evaluation full = WardEvaluation.quarter();
        return new Evaluation(
                plan,
                full.span(),
                asOf,
                full.approval(),
                full.pending(),
                List.of(values),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                breakdowns);
    }

    public static Evaluation evaluation(Breakdowns breakdowns, Value... values) {
        return evaluation(WardEvaluation.quarter().plan(), WardEvaluation.AS_OF, breakdowns, values);
    }
}
