package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import vn.loa.core.text.MatchKey;

/** Sums of the readable number cells so far, to hold a "Tổng cộng" row against. */
final class Totals {
    private final Map<Column, BigDecimal> sums = new EnumMap<>(Column.class);

    void add(Map<Column, BigDecimal> numbers) {
        numbers.forEach((column, number) -> sums.merge(column, number, BigDecimal::add));
    }

    /** Whether every filled number cell of the row is the sum of its column. */
    boolean agree(Cells cells, Map<Column, BigDecimal> numbers) {
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                BigDecimal number = numbers.get(column);
                if (number == null || number.compareTo(sums.getOrDefault(column, BigDecimal.ZERO)) != 0) {
                    return false;
                }
            }
        }
        return true;
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
