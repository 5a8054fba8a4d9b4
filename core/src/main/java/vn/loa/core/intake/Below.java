package vn.loa.core.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/**
 * What stands below the header and changes what the rows after it mean: the header again, another table's header, a line that names
 * another unit, period or unit of money than the file began with. A table with the same names in another order is read; of any other,
 * and where a row says nothing itself and the lines differ, the rows go back ({@code second_table}) and are never read as if nothing
 * had been there.
 */
final class Below {
    private static final int MOST_CELLS_OF_A_LINE = 4;

    /** What a header below the first means for the rows after it. */
    private enum Table {
        FIRST,
        REORDERED,
        OTHER
    }

    private final Situation situation;
    private final Header header;
    private final HeaderNames names;
    private Table table = Table.FIRST;
    private @Nullable Reordering order;
    private int headerLine;
    private Preamble said = Preamble.NOTHING;
    private int unitLine;
    private int periodLine;
    private int moneyLine;

    Below(Situation situation, HeaderNames names) {
        this.situation = situation;
        this.header = situation.header();
        this.names = names;
    }

    /** Whether the row is a header: the first one again, or that of another table. */
    boolean isHeader(Row row) {
        if (header.repeatedBy(row)) {
            table = Table.FIRST;
            return true;
        }
        if (!header.mayBeRepeatedBy(row)) {
            return false;
        }
        Header other = Header.of(row, names);
        if (!other.missing().isEmpty() && !other.isPartly()) {
            return false;
        }
        order = sameUnits(other) ? Reordering.of(header.cells(), other.cells()) : null;
        table = order == null || !other.missing().isEmpty() ? Table.OTHER : Table.REORDERED;
        headerLine = row.line();
        return true;
    }

    private boolean sameUnits(Header other) {
        return other.kind() == header.kind() && other.wrongUnit() == null;
    }

    /** Why no row of the table that is being read can be read; null where they can. */
    @Nullable
    Map<String, String> foreign() {
        return table == Table.OTHER ? Map.of("case", "columns", "header", Integer.toString(headerLine)) : null;
    }

    /** The row with its cells under the names of the first header. */
    Row placed(Row row) {
        return table == Table.REORDERED && order != null ? order.toFirst(row) : row;
    }

    /** Takes a row that is no data: it may say whose the rows below are. */
    void line(Cells cells) {
        Preamble line = said(cells);
        unitLine = line.unit() == null ? unitLine : cells.line();
        periodLine = line.period() == null ? periodLine : cells.line();
        moneyLine = line.money() == null && line.wrongMoney() == null ? moneyLine : cells.line();
        said = new Preamble(
                line.unit() == null ? said.unit() : line.unit(),
                line.period() == null ? said.period() : line.period(),
                line.money() == null && line.wrongMoney() == null ? said.money() : line.money(),
                line.money() == null && line.wrongMoney() == null ? said.wrongMoney() : line.wrongMoney());
    }

    /** Whether the row says whose the rows below are, or of which period, or in which unit of money. */
    boolean isLine(Cells cells) {
        return !said(cells).equals(Preamble.NOTHING);
    }

    private Preamble said(Cells cells) {
        return header.kind() != FileKind.ACTIVITY || !cells.filledAtMost(MOST_CELLS_OF_A_LINE)
                ? Preamble.NOTHING
                : Preamble.of(List.of(cells.row()), situation.plan().unitNames());
    }

    /**
     * Details of why a row cannot be read for certain; null where nothing stands in the way.
     *
     * @param unit code under which the row was read
     * @param period code under which it was read
     */
    @Nullable
    Map<String, String> doubt(
            Cells cells, @Nullable String unit, @Nullable String period, Map<Column, BigDecimal> numbers) {
        Plan plan = situation.plan();
        if (said.unit() != null && unit != null && !said.unit().equals(unit) && !cells.has(Column.UNIT)) {
            return details("unit", unitLine, name(plan, unit), name(plan, said.unit()));
        }
        YearMonth month = said.period();
        if (month != null && period != null && !cells.has(Column.PERIOD)) {
            Period stated = plan.calendar().month(month);
            if (!stated.code().equals(period)) {
                return details("period", periodLine, period(period), DatesReader.month(month));
            }
        }
        Long money = said.money();
        boolean differs = moneyLine > 0 && (money == null || money != situation.moneyFactor());
        return differs && numbers.containsKey(Column.COST_VND)
                ? Map.of("case", "money", "at", Integer.toString(moneyLine))
                : null;
    }

    private static Map<String, String> details(String what, int line, String first, String second) {
        Map<String, String> details = new HashMap<>();
        details.put("case", what);
        details.put("at", Integer.toString(line));
        details.put("first", first);
        details.put("second", second);
        return details;
    }

    private static String name(Plan plan, String code) {
        return plan.unitNames().nameOf(code);
    }

    private static String period(String code) {
        return DatesReader.month(YearMonth.parse(code));
    }
}
