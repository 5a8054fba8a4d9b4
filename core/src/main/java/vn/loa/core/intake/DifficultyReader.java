package vn.loa.core.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Plan;

/**
 * Reads the rows of a file of difficulties. The columns are those of formats.md §1.3:
 *
 * <pre>
 * Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết
 * PA-07;Khối phố 1;05/01/2026;Loa ở ngõ 4 không nghe rõ;08/01/2026;Đã chỉnh lại loa
 * </pre>
 */
final class DifficultyReader implements RowReader {
    private final Plan plan;
    private final Evidence evidence;
    private final DatesReader dates;
    private final FiguresReader figures;

    DifficultyReader(Situation situation, Facts facts, Evidence evidence) {
        this.plan = situation.plan();
        this.evidence = evidence;
        this.dates = new DatesReader(plan, situation.received(), facts, evidence);
        this.figures = new FiguresReader(situation, facts);
    }

    @Override
    public FiguresReader figures() {
        return figures;
    }

    @Override
    public ReadRow read(Cells cells) {
        RowNotes notes = new RowNotes(cells);
        String id = id(cells, notes);
        String unit = notes.missing(Column.UNIT)
                ? null
                : NamesReader.one(plan.unitNames(), ProblemKind.UNKNOWN_UNIT, Column.UNIT, cells, notes);
        if (!cells.has(Column.RECEIVED)) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.RECEIVED, Map.of("case", "date"));
        }
        LocalDate received = dates.past(Column.RECEIVED, cells, notes);
        if (saysNothing(cells)) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.CONTENT, Map.of("case", "nothing"));
        }
        LocalDate answered = dates.past(Column.ANSWERED, cells, notes);
        if (received != null && answered != null && answered.isBefore(received)) {
            Map<String, String> details = Map.of(
                    "answered", DatesReader.day(answered),
                    "received", DatesReader.day(received),
                    "received_column", cells.header(Column.RECEIVED));
            notes.problem(ProblemKind.ANSWERED_BEFORE_RECEIVED, Column.ANSWERED, details);
        }
        evidence.unknownCells(cells);
        notes.wholeRow();
        if (notes.hasProblems() || unit == null || received == null) {
            return ReadRow.withoutPeriod(unit, Map.of(), notes, null);
        }
        Difficulty row = new Difficulty(
                cells.line(),
                unit,
                id,
                received,
                notes.text(Column.CONTENT),
                answered,
                notes.textOrNull(Column.ANSWER));
        return ReadRow.withoutPeriod(unit, Map.of(), notes, sink -> sink.difficulty(row));
    }

    /** Masked, two ids would be one, and one difficulty would take the other's place: somebody's number is no id. */
    private static String id(Cells cells, RowNotes notes) {
        String id = notes.text(Column.FEEDBACK_ID);
        if (!notes.missing(Column.FEEDBACK_ID) && !id.equals(cells.get(Column.FEEDBACK_ID))) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.FEEDBACK_ID, Map.of("case", "personal"));
        }
        return id;
    }

    /** A row that says that there was no difficulty is none, and would count as one that nobody answered. */
    private static boolean saysNothing(Cells cells) {
        return ZeroPhrases.saysNoDifficulty(cells.get(Column.CONTENT));
    }

    /** Without a date, and without two of id, unit, content and answer; or without id, where the content says that there is none. */
    @Override
    public boolean mayBeLeftOut(Cells cells) {
        if (saysNothing(cells) && !cells.has(Column.FEEDBACK_ID)) {
            return true;
        }
        long said = Stream.of(Column.FEEDBACK_ID, Column.UNIT, Column.CONTENT, Column.ANSWER)
                .filter(column -> Labels.content(cells, column))
                .count();
        return said < 2 && !Labels.content(cells, Column.RECEIVED) && !Labels.content(cells, Column.ANSWERED);
    }

    @Override
    public boolean anythingReadable(Cells cells) {
        return plan.unitNames().find(cells.get(Column.UNIT)) instanceof Match.Found
                || Labels.isDayInDigits(cells, Column.RECEIVED)
                || Labels.isDayInDigits(cells, Column.ANSWERED);
    }
}
