package vn.loa.core.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;

/** Files of series and difficulties in the order in which they are admitted; times are the ward's local time; rows know their line. */
public final class Heard {
    private final List<OutcomeFile> files = new ArrayList<>();

    public Heard series(String received, SeriesRow... rows) {
        return series(received, received, rows);
    }

    public Heard series(String received, String admitted, SeriesRow... rows) {
        List<SeriesRow> lines = new ArrayList<>();
        for (SeriesRow row : rows) {
            lines.add(new SeriesRow(
                    lines.size() + 2,
                    row.series(),
                    row.month(),
                    row.kind(),
                    row.numerator(),
                    row.denominator(),
                    row.value(),
                    null,
                    null));
        }
        return add(received, admitted, lines, List.of());
    }

    public Heard difficulties(String received, Difficulty... rows) {
        return difficulties(received, received, rows);
    }

    public Heard difficulties(String received, String admitted, Difficulty... rows) {
        List<Difficulty> lines = new ArrayList<>();
        for (Difficulty row : rows) {
            lines.add(new Difficulty(
                    lines.size() + 2, row.unit(), row.id(), row.received(), row.content(), row.answered(), null));
        }
        return add(received, admitted, List.of(), lines);
    }

    public List<OutcomeFile> list() {
        return List.copyOf(files);
    }

    private Heard add(String received, String admitted, List<SeriesRow> series, List<Difficulty> difficulties) {
        int order = files.size() + 1;
        files.add(new OutcomeFile(
                "f" + order + ".csv", order, instant(received), instant(admitted), series, difficulties));
        return this;
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(SmallPlan.ZONE).toInstant();
    }

    /** k of n in a survey. */
    public static SeriesRow survey(String series, String month, long k, long n) {
        return new SeriesRow(1, series, YearMonth.parse(month), SeriesKind.SURVEY, k, n, null, null, null);
    }

    /** k of n, counted whole. */
    public static SeriesRow counted(String series, String month, long k, long n) {
        return new SeriesRow(1, series, YearMonth.parse(month), SeriesKind.ADMINISTRATIVE, k, n, null, null, null);
    }

    /** A value, counted whole. */
    public static SeriesRow figure(String series, String month, String value) {
        return new SeriesRow(
                1,
                series,
                YearMonth.parse(month),
                SeriesKind.ADMINISTRATIVE,
                null,
                null,
                new BigDecimal(value),
                null,
                null);
    }

    /** A row that takes back what was sent. */
    public static SeriesRow withdrawn(String series, String month, SeriesKind kind) {
        return new SeriesRow(1, series, YearMonth.parse(month), kind, null, null, null, null, null);
    }

    /** Days as ISO text; answered null: not answered. */
    public static Difficulty difficulty(String unit, String id, String received, String answered) {
        return new Difficulty(
                1,
                unit,
                id,
                LocalDate.parse(received),
                "Chưa đăng nhập được",
                answered == null ? null : LocalDate.parse(answered),
                null);
    }

    /** A row that takes back what was sent. */
    public static Difficulty withdrawn(String unit, String id) {
        return new Difficulty(1, unit, id, LocalDate.parse("2026-01-01"), "", null, null);
    }
}
