package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.text.MatchKey;

/** Sums of the readable number cells so far, to hold a "Tổng cộng" row against. */
final class Totals {
    private static final Set<String> GRAND = Set.of("tong cong", "tong so");

    private static final Column[] COLUMNS = Column.values();

    /** By column, as are those of the rows since the last total. */
    private final BigDecimal[] sums = zeros();

    private final BigDecimal[] group = zeros();

    private static BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[COLUMNS.length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    void add(Map<Column, BigDecimal> numbers) {
        for (Column column : COLUMNS) {
            BigDecimal number = column.content() == Column.Content.NUMBER ? numbers.get(column) : null;
            if (number != null) {
                int at = column.ordinal();
                sums[at] = sums[at].add(number);
                group[at] = group[at].add(number);
            }
        }
    }

    /** A total stands here: what follows is another group. */
    void endGroup() {
        Arrays.fill(group, BigDecimal.ZERO);
    }

    /** The columns whose number cell of the row is filled and not the sum of its column; a "Cộng" may be the sum of its group. */
    List<Column> differing(Cells cells, Map<Column, BigDecimal> numbers) {
        List<Column> differing = differing(cells, numbers, sums);
        boolean ofGroup = !differing.isEmpty()
                && labelled(cells.row())
                && cells.row().cells().stream().map(MatchKey::fold).noneMatch(GRAND::contains);
        return ofGroup && differing(cells, numbers, group).isEmpty() ? List.of() : differing;
    }

    private static List<Column> differing(Cells cells, Map<Column, BigDecimal> numbers, BigDecimal[] expected) {
        List<Column> differing = new ArrayList<>();
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                BigDecimal number = numbers.get(column);
                if (number == null || number.compareTo(expected[column.ordinal()]) != 0) {
                    differing.add(column);
                }
            }
        }
        return differing;
    }

    /** Whether some cell of the row is a total's label. */
    static boolean labelled(Row row) {
        for (String cell : row.cells()) {
            if (isLabel(cell)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLabel(String cell) {
        if (cell.length() > 60 || !MatchKey.mayBeginWith("ct", cell)) {
            return false;
        }
        String folded = MatchKey.fold(cell);
        return folded.equals("tong")
                || folded.equals("cong")
                || folded.equals("tong so")
                || folded.startsWith("tong cong")
                || folded.startsWith("cong cong")
                || folded.equals("cong thang")
                || folded.startsWith("tong so hoat dong");
    }
}
