package vn.loa.core.indicator;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.core.statistics.Interval;

/** Judgement against a target; none (null) where the interval spans it or nothing was measured. */
public enum Verdict {
    MET,
    MISSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Met when the value, or the whole interval where there is one, is at or beyond the target; missed when wholly on the other side.
     * Bounds that contradict each other (one large meeting, few contacts) judge only where they agree.
     */
    static @Nullable Verdict of(@Nullable Double value, @Nullable Interval interval, Better better, double target) {
        if (interval != null) {
            return of(
                    Math.min(interval.lower(), interval.upper()),
                    Math.max(interval.lower(), interval.upper()),
                    better,
                    target);
        }
        return value == null ? null : of(value, value, better, target);
    }

    private static @Nullable Verdict of(double lower, double upper, Better better, double target) {
        return switch (better) {
            case HIGHER -> lower >= target ? MET : upper < target ? MISSED : null;
            case LOWER -> upper <= target ? MET : lower > target ? MISSED : null;
        };
    }
}
