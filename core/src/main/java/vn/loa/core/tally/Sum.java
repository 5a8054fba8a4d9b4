package vn.loa.core.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Figures;

/** What a tally adds up, each a whole number, so that any order of adding gives the same to the bit. One more sum is one more line. */
public enum Sum {
    ACTIVITIES(a -> 1),
    /** Rows with a planned date. */
    PLANNED_ROWS(a -> a.plannedDate() == null ? 0 : 1),
    /** Of those, done on or before it. */
    PLANNED_KEPT(a -> a.plannedDate() == null || a.date().isAfter(a.plannedDate()) ? 0 : 1),
    EVIDENCE_ROWS(a -> a.evidence() == null ? 0 : 1),
    MINUTES_ROWS(a -> given(a.figures().minutes())),
    /** Thousandths of a minute. */
    MINUTES_MILLI(a -> milli(a.figures().minutes())),
    PARTICIPANTS_ROWS(a -> given(a.figures().participants())),
    PARTICIPANTS(a -> orZero(a.figures().participants())),
    /** Rows that give both female and participants. */
    FEMALE_ROWS(a -> gender(a.figures(), 1L)),
    FEMALE(a -> gender(a.figures(), a.figures().female())),
    /** Participants of those rows. */
    FEMALE_OF(a -> gender(a.figures(), a.figures().participants())),
    REACH_ROWS(a -> given(a.figures().reach())),
    REACH(a -> orZero(a.figures().reach())),
    /** Rows that give both interactions and reach, reach above 0. */
    ENGAGED_ROWS(a -> engaged(a.figures(), 1L)),
    ENGAGED_INTERACTIONS(a -> engaged(a.figures(), a.figures().interactions())),
    ENGAGED_REACH(a -> engaged(a.figures(), a.figures().reach())),
    GUIDED_ROWS(a -> given(a.figures().guided())),
    GUIDED(a -> orZero(a.figures().guided())),
    /** Rows that tell of people in any way: reach, participants or guided. */
    PEOPLE_ROWS(a -> a.figures().reach() == null
                    && a.figures().participants() == null
                    && a.figures().guided() == null
            ? 0
            : 1),
    /** Rows that give both guided and succeeded. */
    TASK_ROWS(a -> task(a.figures(), 1L)),
    /** People guided, of those rows. */
    TASK_GUIDED(a -> task(a.figures(), a.figures().guided())),
    /** People who then did it, of those rows. */
    TASK_SUCCEEDED(a -> task(a.figures(), a.figures().succeeded())),
    /** Rows that give succeeded, with a cost or without. */
    SUCCESS_ROWS(a -> given(a.figures().succeeded())),
    /** Of those, rows with a cost. */
    SUCCESS_COST_ROWS(a -> success(a, 1L)),
    /** Đồng of the rows that give both. */
    SUCCESS_COST(a -> success(a, a.cost() == null ? null : (Long) a.cost().vnd())),
    /** People who did it, of the rows that give both. */
    SUCCESS_PEOPLE(a -> success(a, a.figures().succeeded()));

    private final ToLongFunction<Activity> amount;

    Sum(ToLongFunction<Activity> amount) {
        this.amount = amount;
    }

    /** What one activity adds. */
    long of(Activity activity) {
        return amount.applyAsLong(activity);
    }

    private static long given(@Nullable Number figure) {
        return figure == null ? 0 : 1;
    }

    private static long orZero(@Nullable Long figure) {
        return figure == null ? 0 : figure;
    }

    private static long milli(@Nullable BigDecimal minutes) {
        return minutes == null
                ? 0
                : minutes.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long gender(Figures figures, @Nullable Long amount) {
        return figures.female() == null || figures.participants() == null ? 0 : orZero(amount);
    }

    private static long engaged(Figures figures, @Nullable Long amount) {
        return figures.interactions() == null || figures.reach() == null || figures.reach() == 0 ? 0 : orZero(amount);
    }

    private static long task(Figures figures, @Nullable Long amount) {
        return figures.guided() == null || figures.succeeded() == null ? 0 : orZero(amount);
    }

    private static long success(Activity activity, @Nullable Long amount) {
        return activity.figures().succeeded() == null || activity.cost() == null ? 0 : orZero(amount);
    }
}
