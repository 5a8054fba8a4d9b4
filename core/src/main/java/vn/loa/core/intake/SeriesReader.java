package vn.loa.core.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.MatchKey;

/**
 * Reads the rows of a file of outcome series. The columns are those of formats.md §1.2:
 *
 * <pre>
 * Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại;Nguồn;Ghi chú
 * dvc-truc-tuyen;01/2026;312;480;;hành chính;Bộ phận một cửa;
 * </pre>
 */
final class SeriesReader implements RowReader {
    private final Situation situation;
    private final Plan plan;
    private final Evidence evidence;
    private final FiguresReader figures;

    SeriesReader(Situation situation, Facts facts, Evidence evidence) {
        this.situation = situation;
        this.plan = situation.plan();
        this.evidence = evidence;
        this.figures = new FiguresReader(situation, facts);
    }

    @Override
    public FiguresReader figures() {
        return figures;
    }

    @Override
    public ReadRow read(Cells cells) {
        RowNotes notes = new RowNotes(cells);
        String series = notes.missing(Column.SERIES)
                ? null
                : NamesReader.one(plan.seriesNames(), ProblemKind.UNKNOWN_SERIES, Column.SERIES, cells, notes);
        YearMonth month = month(cells, notes);
        Map<Column, BigDecimal> numbers = figures.read(cells, notes, evidence);
        judge(cells, numbers, notes);
        SeriesKind kind = kind(cells, notes);
        evidence.unknownCells(cells);
        notes.wholeRow();
        if (notes.hasProblems() || series == null || month == null || kind == null) {
            return ReadRow.withoutPeriod(null, numbers, notes, null);
        }
        SeriesRow row = new SeriesRow(
                cells.line(),
                series,
                month,
                kind,
                FiguresReader.whole(numbers, Column.NUMERATOR),
                FiguresReader.whole(numbers, Column.DENOMINATOR),
                numbers.get(Column.VALUE),
                notes.textOrNull(Column.SOURCE),
                notes.textOrNull(Column.NOTE));
        return ReadRow.withoutPeriod(null, numbers, notes, sink -> sink.series(row));
    }

    /** The calendar month of the figure, which has begun on the day of receipt: nobody holds a figure of a later one. */
    private @Nullable YearMonth month(Cells cells, RowNotes notes) {
        if (!cells.has(Column.MONTH)) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.MONTH, Map.of("case", "month"));
            return null;
        }
        YearMonth month = PeriodText.read(cells.get(Column.MONTH));
        if (month == null) {
            notes.problem(ProblemKind.BAD_PERIOD, Column.MONTH, Map.of("case", "month"));
        } else if (month.atDay(1).isAfter(situation.received())) {
            Map<String, String> details = Map.of(
                    "case",
                    "future",
                    "month",
                    DatesReader.month(month),
                    "received",
                    DatesReader.day(situation.received()));
            notes.problem(ProblemKind.BAD_PERIOD, Column.MONTH, details);
        }
        return month;
    }

    /** Either a fraction or a value, or nothing at all, which withdraws what was sent before. */
    private static void judge(Cells cells, Map<Column, BigDecimal> numbers, RowNotes notes) {
        boolean numerator = cells.has(Column.NUMERATOR);
        boolean denominator = cells.has(Column.DENOMINATOR);
        if (cells.has(Column.VALUE) && (numerator || denominator)) {
            notes.problem(ProblemKind.BAD_FRACTION, Column.VALUE, Map.of("case", "both"));
        } else if (numerator != denominator) {
            Column missing = numerator ? Column.DENOMINATOR : Column.NUMERATOR;
            notes.problem(ProblemKind.BAD_FRACTION, missing, Map.of("case", "half"));
        }
        BigDecimal part = numbers.get(Column.NUMERATOR);
        BigDecimal all = numbers.get(Column.DENOMINATOR);
        if (all != null && all.signum() == 0) {
            notes.problem(ProblemKind.BAD_FRACTION, Column.DENOMINATOR, Map.of("case", "zero"));
        } else if (part != null && all != null && part.compareTo(all) > 0) {
            Map<String, String> details = Map.of(
                    "case",
                    "greater",
                    "all",
                    cells.get(Column.DENOMINATOR),
                    "all_column",
                    cells.header(Column.DENOMINATOR));
            notes.problem(ProblemKind.BAD_FRACTION, Column.NUMERATOR, details);
        }
    }

    private static @Nullable SeriesKind kind(Cells cells, RowNotes notes) {
        SeriesKind kind = kind(cells.get(Column.KIND));
        if (kind == null) {
            notes.problem(ProblemKind.BAD_KIND, Column.KIND, Map.of());
        }
        return kind;
    }

    /** What a cell of the column says; empty: administrative; null: neither. */
    static @Nullable SeriesKind kind(String cell) {
        return switch (MatchKey.fold(cell)) {
            case "khao sat" -> SeriesKind.SURVEY;
            case "hanh chinh" -> SeriesKind.ADMINISTRATIVE;
            default -> cell.isEmpty() ? SeriesKind.ADMINISTRATIVE : null;
        };
    }

    /** Without month, and without a series of the plan. */
    @Override
    public boolean mayBeLeftOut(Cells cells) {
        return !Labels.content(cells, Column.MONTH) && !namesSeries(cells);
    }

    @Override
    public boolean anythingReadable(Cells cells) {
        String month = cells.get(Column.MONTH);
        return namesSeries(cells) || PeriodText.read(month) != null && !Labels.isPlaceAndDate(month);
    }

    private boolean namesSeries(Cells cells) {
        return plan.seriesNames().find(cells.get(Column.SERIES)) instanceof Match.Found;
    }
}
