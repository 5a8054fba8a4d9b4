package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.MatchKey;

/**
 * The header of a file's table: of which kind it is and where each column stands.
 *
 * @param firstLine of its first row; {@code line} where it is one row
 * @param line of its last row
 * @param cells names of the columns, personal data masked
 * @param keys the same folded
 * @param columns by index; null for an unknown column
 * @param moneyFactor what the cost column's header says: 1, 1,000, 1,000,000; null where it says nothing
 * @param quantityUnit what {@code Số lượng (bài)} says; null where it says nothing
 * @param wrongUnit header of the first number column whose unit cannot be read as it is; null without one
 * @param slip columns that a slip has added; null where the file is no correction
 */
record Header(
        FileKind kind,
        int firstLine,
        int line,
        List<String> cells,
        List<String> keys,
        @Nullable Column[] columns,
        @Nullable Long moneyFactor,
        @Nullable String quantityUnit,
        @Nullable String wrongUnit,
        @Nullable SlipColumns slip) {
    private static final int PARTIAL = 3;

    /** The row read as the header of the first kind that it has every needed column of; else of the kind that it knows most columns of. */
    static Header of(Row row, HeaderNames names) {
        return of(row.line(), row, names);
    }

    /** @param row cells of two rows joined, with the last one's line */
    static Header of(int firstLine, Row row, HeaderNames names) {
        List<HeaderNames.Parts> parts =
                row.cells().stream().map(HeaderNames.Parts::of).toList();
        List<HeaderNames.Key> keys = parts.stream().map(HeaderNames.Parts::key).toList();
        FileKind best = FileKind.ACTIVITY;
        @Nullable Column[] most = new Column[0];
        for (FileKind kind : FileKind.values()) {
            @Nullable
            Column[] columns = keys.stream().map(key -> names.find(kind, key)).toArray(Column[]::new);
            boolean whole = Arrays.asList(columns).containsAll(kind.needed());
            if (whole || most.length == 0 || known(columns) > known(most)) {
                best = kind;
                most = columns;
            }
            if (whole) {
                break;
            }
        }
        return of(best, firstLine, row, parts, most);
    }

    private static Header of(
            FileKind kind, int firstLine, Row row, List<HeaderNames.Parts> parts, @Nullable Column[] columns) {
        Long money = null;
        String quantityUnit = null;
        String wrong = null;
        Map<Column, String> units = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column == null || column.content() != Column.Content.NUMBER) {
                continue;
            }
            String cell = row.cells().get(i);
            String unit = Units.stated(parts.get(i).inside());
            String first = units.putIfAbsent(column, unitKey(column, unit));
            if (Units.signIn(parts.get(i).name()) || first != null && !first.equals(unitKey(column, unit))) {
                wrong = wrong == null ? cell : wrong;
                continue;
            }
            if (unit == null) {
                continue;
            }
            if (column == Column.COST_VND) {
                money = Units.money(unit);
                wrong = wrong == null && money == null ? cell : wrong;
            } else if (!Units.harmless(column, unit)) {
                wrong = wrong == null ? cell : wrong;
            } else if (column == Column.QUANTITY) {
                quantityUnit = unit;
            }
        }
        List<String> cells = trimmed(row.cells());
        List<String> folded = cells.stream().map(MatchKey::fold).toList();
        SlipColumns slip = SlipColumns.of(cells);
        return new Header(kind, firstLine, row.line(), cells, folded, columns, money, quantityUnit, wrong, slip);
    }

    /** Whether the line is one of the header's. */
    boolean isAt(int rowLine) {
        return firstLine <= rowLine && rowLine <= line;
    }

    /** Two columns that mean the same may stand in a file only where one number means the same in both. */
    private static String unitKey(Column column, @Nullable String unit) {
        return switch (column) {
            case COST_VND -> unit == null ? "" : String.valueOf(Units.money(unit));
            case QUANTITY -> unit == null ? "" : MatchKey.fold(unit);
            default -> "";
        };
    }

    private static List<String> trimmed(List<String> cells) {
        List<String> trimmed = new ArrayList<>();
        cells.forEach(cell ->
                trimmed.add(PersonalData.mask(MatchKey.trim(cell), false).text()));
        return trimmed;
    }

    /** The column that stands at this index; null for an unknown one, and beyond the last. */
    @Nullable
    Column column(int place) {
        return place < columns.length ? columns[place] : null;
    }

    boolean has(Column column) {
        return places(column) > 0;
    }

    private int places(Column column) {
        int places = 0;
        for (Column c : columns) {
            places += c == column ? 1 : 0;
        }
        return places;
    }

    /** Needed columns that are not there. */
    List<Column> missing() {
        return kind.needed().stream().filter(column -> !has(column)).toList();
    }

    /** Whether all is missing but some: three columns are known, and half of the needed ones. */
    boolean isPartly() {
        return known() >= PARTIAL && missing().size() * 2 <= kind.needed().size();
    }

    int known() {
        return known(columns);
    }

    private static int known(@Nullable Column[] columns) {
        int known = 0;
        for (Column c : columns) {
            known += c == null ? 0 : 1;
        }
        return known;
    }

    /** Whether every cell that is filled stands between two of these quotes. */
    boolean isQuotedBy(char quote) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell ->
                        cell.length() > 1 && cell.charAt(0) == quote && cell.charAt(cell.length() - 1) == quote);
    }

    /** Whether the file answers a slip. */
    boolean isCorrection() {
        return slip != null;
    }

    /** Unknown columns whose header says that they hold persons' data, by index. */
    Set<Integer> personalColumns() {
        Set<Integer> personal = new TreeSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == null && PersonalData.namesPersons(cells.get(i))) {
                personal.add(i);
            }
        }
        return personal;
    }

    /** The refusal of a file in which two columns mean the same and some row fills both. */
    Refusal twice() {
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column != null && places(column) > 1) {
                twice.add(cells.get(i));
            }
        }
        return Layout.refused(RefusalKind.COLUMN_TWICE, "header", Map.of("columns", String.join(", ", twice)));
    }

    /** Whether the row repeats the header, in any case and with any spaces. */
    boolean repeatedBy(Row row) {
        for (int i = 0; i < Math.max(keys.size(), row.cells().size()); i++) {
            String here = i < keys.size() ? keys.get(i) : "";
            if (!here.equals(i < row.cells().size() ? MatchKey.fold(row.cells().get(i)) : "")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row may hold names of columns: where this header has its dates it has no digit. */
    boolean mayBeRepeatedBy(Row row) {
        for (int i = 0; i < columns.length && i < row.cells().size(); i++) {
            Column column = columns[i];
            if (column != null
                    && column.content() == Column.Content.DATE
                    && hasDigit(row.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
