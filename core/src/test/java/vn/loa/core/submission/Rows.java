package vn.loa.core.submission;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;

/** Rows of one unit and month. */
final class Rows {
    static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private Rows() {}

    static Activity activity(int line, @Nullable String id, int day, String title, long reach) {
        return new Activity(
                line,
                null,
                id,
                "u",
                "2026-01",
                Days.on(JANUARY.atDay(day)),
                null,
                title,
                List.of("II.1.1"),
                "radio",
                null,
                List.of("residents"),
                null,
                null,
                new Figures(null, reach, null, null, null, null, null),
                null,
                null,
                null,
                Map.of());
    }
}
