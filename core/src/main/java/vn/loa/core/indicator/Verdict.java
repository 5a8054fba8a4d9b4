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

    /** Met when the value, or the whole interval where there is one, is at or beyond the target; missed when wholly on the other side. */
    static @Nullable Verdict of(double value, @Nullable Interval interval, Better better, double target) {
        double lower = interval != null ? interval.lower() : value;
        double upper = interval != null ? interval.upper() : value;
        return switch (better) {
            case HIGHER -> lower >= target ? MET : upper < target ? MISSED : null;
            case LOWER -> upper <= target ? MET : lower > target ? MISSED : null;
        };
    }
}
