package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.text.MatchKey;

/** Sums of the readable number cells so far, to hold a "Tổng cộng" row against. */
final class Totals {
    private final Map<Column, BigDecimal> sums = new EnumMap<>(Column.class);

    void add(Map<Column, BigDecimal> numbers) {
        numbers.forEach((column, number) -> sums.merge(column, number, BigDecimal::add));
    }

    /** The columns whose number cell of the row is filled and not the sum of its column. */
    List<Column> differing(Cells cells, Map<Column, BigDecimal> numbers) {
        List<Column> differing = new ArrayList<>();
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                BigDecimal number = numbers.get(column);
                if (number == null || number.compareTo(sums.getOrDefault(column, BigDecimal.ZERO)) != 0) {
                    differing.add(column);
                }
            }
        }
        return differing;
    }

    /** Whether some cell of the row is a total's label. */
    static boolean labelled(Row row) {
        return row.cells().stream().anyMatch(Totals::isLabel);
    }

    static boolean isLabel(String cell) {
        if (cell.length() > 60) {
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
