package vn.loa.core.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;

/** Reads rows of activity files that say that nothing was done (formats.md §1.1, zero report). */
final class ZeroReader {
    private final Situation situation;
    private final Facts facts;
    private final Evidence evidence;
    private final DatesReader dates;
    private final Recent<@Nullable Period> periods;
    private final Recent<Boolean> says = new Recent<>(ZeroPhrases::says);

    ZeroReader(
            Situation situation, Facts facts, Evidence evidence, DatesReader dates, Recent<@Nullable Period> periods) {
        this.situation = situation;
        this.facts = facts;
        this.evidence = evidence;
        this.dates = dates;
        this.periods = periods;
    }

    /** Null where no cell says so, or one beside a title does and the row says more. */
    @Nullable
    ZeroRow read(Cells cells) {
        boolean title = ZeroPhrases.says(cells.get(Column.TITLE));
        if (!title && !anySays(cells.row().cells())) {
            return null;
        }
        String unit = situation.unit(cells, facts, evidence, null);
        Period period = period(cells);
        String code = period == null ? null : period.code();
        boolean stated = situation.stated(cells, periods, null) != null;
        boolean nothingElse = nothingElse(cells, period);
        RowNotes notes = new RowNotes(cells);
        if (unit != null && period != null && nothingElse && !cells.hasSurplus()) {
            return new ZeroRow(unit, code, stated, notes);
        }
        if (!title) {
            return null;
        }
        if (nothingElse) {
            situation.unit(cells, facts, evidence, notes);
            situation.stated(cells, periods, notes);
            if (period == null && !cells.has(Column.PERIOD)) {
                notes.problem(ProblemKind.MISSING_VALUE, Column.PERIOD, Map.of("case", "period"));
            }
        }
        if (!notes.hasProblems()) {
            notes.problem(ProblemKind.ZERO_WITH_CONTENT, Column.TITLE, Map.of());
        }
        return new ZeroRow(unit, code, stated, notes);
    }

    private boolean anySays(List<String> cells) {
        for (String cell : cells) {
            if (ZeroPhrases.mayBegin(cell) && says.of(cell)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Period period(Cells cells) {
        Period stated = situation.stated(cells, periods, null);
        if (stated != null || cells.has(Column.PERIOD)) {
            return stated;
        }
        if (cells.has(Column.DATE) && !ZeroPhrases.says(cells.get(Column.DATE))) {
            DatesReader.Dated dated = dates.read(cells, null, new RowNotes(cells));
            return dated.days() == null ? null : situation.periodOf(dated.days().first());
        }
        evidence.needsPeriod();
        return facts.onlyPeriod() == null
                ? null
                : situation.plan().calendar().period(facts.onlyPeriod()).orElse(null);
    }

    /** Whether the row's other known cells are empty: unit, period, STT, note, zeros and a date inside the period aside. */
    private static boolean nothingElse(Cells cells, @Nullable Period period) {
        for (Column column : cells.kind().columns()) {
            String cell = cells.get(column);
            boolean allowed = cell.isEmpty()
                    || ZeroPhrases.says(cell)
                    || switch (column) {
                        case UNIT, PERIOD, ROW_NO, NOTE -> true;
                        case DATE -> period == null || dateInside(cell, period);
                        default -> column.content() == Column.Content.NUMBER && cell.matches("0+([.,]0+)?");
                    };
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** Whether every day of the cell lies in the period. */
    private static boolean dateInside(String cell, Period period) {
        return DateText.readSeveral(cell, period) instanceof DateResult.Days days
                && days.days().stream().allMatch(day -> period.contains(day.date()));
    }
}
