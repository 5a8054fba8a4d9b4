package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.text.MatchKey;

/** Sums of the readable number cells so far, to hold a "Tổng cộng" row against. */
final class Totals {
    private static final Set<String> GRAND = Set.of("tong cong", "tong so");

    private final Map<Column, BigDecimal> sums = new EnumMap<>(Column.class);
    private final Map<Column, BigDecimal> group = new EnumMap<>(Column.class);

    void add(Map<Column, BigDecimal> numbers) {
        numbers.forEach((column, number) -> {
            sums.merge(column, number, BigDecimal::add);
            group.merge(column, number, BigDecimal::add);
        });
    }

    /** A total stands here: what follows is another group. */
    void endGroup() {
        group.clear();
    }

    /** The columns whose number cell of the row is filled and not the sum of its column; a "Cộng" may be the sum of its group. */
    List<Column> differing(Cells cells, Map<Column, BigDecimal> numbers) {
        List<Column> differing = differing(cells, numbers, sums);
        boolean ofGroup = !differing.isEmpty()
                && labelled(cells.row())
                && cells.row().cells().stream().map(MatchKey::fold).noneMatch(GRAND::contains);
        return ofGroup && differing(cells, numbers, group).isEmpty() ? List.of() : differing;
    }

    private static List<Column> differing(
            Cells cells, Map<Column, BigDecimal> numbers, Map<Column, BigDecimal> expected) {
        List<Column> differing = new ArrayList<>();
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                BigDecimal number = numbers.get(column);
                if (number == null || number.compareTo(expected.getOrDefault(column, BigDecimal.ZERO)) != 0) {
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
