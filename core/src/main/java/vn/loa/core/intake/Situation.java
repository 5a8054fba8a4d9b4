package vn.loa.core.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/**
 * What a row without a unit or period of its own inherits (formats.md §1.1 ¹ ²).
 *
 * @param lineUnit code that a line above the header names; null without one
 * @param nameUnit code that the file's name begins with; null without one
 * @param lineMonth month that a line above the header states; null without one, or where it is not used
 * @param received day of receipt in the ward's zone
 */
record Situation(
        Plan plan,
        Header header,
        @Nullable String lineUnit,
        @Nullable String nameUnit,
        @Nullable YearMonth lineMonth,
        long moneyFactor,
        LocalDate received) {

    /** The same without the period line where the file's dates belie it. */
    Situation under(Facts facts) {
        return facts.periodLine() ? this : new Situation(plan, header, lineUnit, nameUnit, null, moneyFactor, received);
    }

    /** The unit of a row; null where none can be read, with a problem where {@code notes} is given. */
    @Nullable
    String unit(Cells cells, Facts facts, Evidence evidence, @Nullable RowNotes notes) {
        if (cells.has(Column.UNIT)) {
            if (notes != null) {
                return NamesReader.one(plan.unitNames(), ProblemKind.UNKNOWN_UNIT, Column.UNIT, cells, notes);
            }
            return plan.unitNames().find(cells.get(Column.UNIT)) instanceof Match.Found found ? found.code() : null;
        }
        if (lineUnit != null) {
            return lineUnit;
        }
        if (nameUnit != null) {
            evidence.usesNameUnit();
            return nameUnit;
        }
        evidence.needsUnit();
        if (facts.onlyUnit() == null && notes != null) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.UNIT, Map.of("case", "unit"));
        }
        return facts.onlyUnit();
    }

    /** The period that the row's cell or a line states; null where neither does, or the cell cannot be read; {@code periods} of this situation. */
    @Nullable
    Period stated(Cells cells, Recent<@Nullable Period> periods, @Nullable RowNotes notes) {
        if (cells.has(Column.PERIOD)) {
            Period period = periods.of(cells.get(Column.PERIOD));
            if (period == null && notes != null) {
                notes.problem(ProblemKind.BAD_PERIOD, Column.PERIOD, Map.of());
            }
            return period;
        }
        return lineMonth == null ? null : plan.calendar().month(lineMonth);
    }

    /** The reporting periods that cells name; null for one that names none. */
    Recent<@Nullable Period> periods() {
        return new Recent<>(cell -> {
            YearMonth month = PeriodText.read(cell);
            return month == null ? null : plan.calendar().month(month);
        });
    }

    /** The reporting period in which a day lies. */
    Period periodOf(LocalDate day) {
        return plan.calendar().month(plan.calendar().monthOf(day));
    }
}
