package vn.loa.core.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Plan;

/**
 * The table of a slip, which must mean alone what its rows meant in their file: what a row took from a line above the table or from the
 * file's name stands in its own cells, and what a line said of amounts in their header. All else is as received; the columns that an
 * earlier slip had added are left out.
 */
final class SlipTable {
    private final Reading reading;
    private final Plan plan;
    private final Header header;
    private final List<Integer> kept = new ArrayList<>();
    private final boolean addsUnit;
    private final boolean addsPeriod;
    private final int surplus;

    SlipTable(Reading reading, List<Returned> rows, Plan plan) {
        this.reading = reading;
        this.plan = plan;
        this.header = Header.of(new Row(1, "", withName(reading.header()), Row.Quotes.NONE), new HeaderNames(plan));
        SlipColumns slip = header.slip();
        for (int i = 0; i < reading.header().size(); i++) {
            if (slip == null || !slip.all().contains(i) && !slip.surplus().contains(i)) {
                kept.add(i);
            }
        }
        boolean activities =
                header.kind() == FileKind.ACTIVITY && header.missing().isEmpty();
        this.addsUnit = activities && !header.has(Column.UNIT);
        this.addsPeriod =
                activities && !header.has(Column.PERIOD) && reading.above().period() != null;
        this.surplus = rows.stream().mapToInt(row -> surplus(row).size()).max().orElse(0);
    }

    /** A header of no cell at all is none that can be looked at. */
    private static List<String> withName(List<String> header) {
        return header.isEmpty() ? List.of("") : header;
    }

    List<String> header() {
        List<String> cells = new ArrayList<>();
        kept.forEach(place -> cells.add(name(place)));
        if (addsUnit) {
            cells.add(Column.UNIT.header());
        }
        if (addsPeriod) {
            cells.add(Column.PERIOD.header());
        }
        for (int i = 0; i < surplus; i++) {
            cells.add(SlipColumns.SURPLUS);
        }
        return cells;
    }

    private String name(int place) {
        String name = reading.header().get(place);
        long factor = reading.above().moneyFactor();
        return header.column(place) == Column.COST_VND && factor > 1
                ? HeaderNames.Parts.of(name).name().strip() + " (" + Units.moneyName(factor) + ")"
                : name;
    }

    List<String> cells(Returned row) {
        List<String> cells = new ArrayList<>();
        kept.forEach(place -> cells.add(cell(row, place)));
        if (addsUnit) {
            cells.add(unit(row));
        }
        if (addsPeriod) {
            cells.add(period());
        }
        List<String> more = surplus(row);
        cells.addAll(more);
        for (int i = more.size(); i < surplus; i++) {
            cells.add("");
        }
        return cells;
    }

    private String cell(Returned row, int place) {
        String cell = place < row.cells().size() ? row.cells().get(place) : "";
        Column column = header.column(place);
        if (column == null || header.kind() != FileKind.ACTIVITY) {
            return cell;
        }
        boolean empty = Cells.clean(cell).isEmpty();
        return switch (column) {
            case UNIT -> empty ? unit(row) : cell;
            case PERIOD -> empty ? period() : cell;
            default -> cell;
        };
    }

    private String unit(Returned row) {
        String code = row.unit();
        if (code == null) {
            return "";
        }
        String name = plan.unitNames().nameOf(code);
        return plan.unitNames().find(name) instanceof Match.Found found
                        && found.code().equals(code)
                ? name
                : code;
    }

    private String period() {
        String code = reading.above().period();
        return code == null ? "" : DatesReader.month(YearMonth.parse(code));
    }

    private List<String> surplus(Returned row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            boolean beyond = i >= reading.header().size()
                    || header.slip() != null && header.slip().surplus().contains(i);
            if (beyond && (i >= reading.header().size() || !row.cells().get(i).isEmpty())) {
                cells.add(row.cells().get(i));
            }
        }
        while (!cells.isEmpty() && Cells.clean(cells.get(cells.size() - 1)).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
