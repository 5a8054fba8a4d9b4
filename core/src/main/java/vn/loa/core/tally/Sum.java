package vn.loa.core.tally;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Figures;

/** What a tally adds up, each a whole number, so that any order of adding gives the same to the bit. One more sum is one more line. */
public enum Sum {
    ACTIVITIES(a -> 1),
    /** Rows that give both guided and succeeded. */
    TASK_ROWS(a -> task(a.figures(), 1L)),
    /** People guided, of those rows. */
    TASK_GUIDED(a -> task(a.figures(), a.figures().guided())),
    /** People who then did it, of those rows. */
    TASK_SUCCEEDED(a -> task(a.figures(), a.figures().succeeded()));

    private final ToLongFunction<Activity> amount;

    Sum(ToLongFunction<Activity> amount) {
        this.amount = amount;
    }

    /** What one activity adds. */
    long of(Activity activity) {
        return amount.applyAsLong(activity);
    }

    private static long task(Figures figures, @Nullable Long amount) {
        return figures.guided() == null || figures.succeeded() == null || amount == null ? 0 : amount;
    }
}
