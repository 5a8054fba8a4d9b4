package vn.loa.core.tally;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;

/** Of what a tally keeps the largest figure of one activity; 0 where none gives one. */
public enum Largest {
    PARTICIPANTS(a -> a.figures().participants()),
    GUIDED(a -> a.figures().guided());

    private final Function<Activity, @Nullable Long> figure;

    Largest(Function<Activity, @Nullable Long> figure) {
        this.figure = figure;
    }

    long of(Activity activity) {
        Long found = figure.apply(activity);
        return found == null ? 0 : found;
    }
}
