package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row's text as it is kept: as received, but for cells with personal data, which are masked. Line for line as in the file. */
final class KeptText {
    /** Stands in place of a cell of a column that holds persons' data. */
    static final String LEFT_OUT = "[…]";

    private final char separator;

    KeptText(char separator) {
        this.separator = separator;
    }

    /**
     * The row's cells masked.
     *
     * @param numbers columns whose cells are read as numbers, which stay
     * @param personal indexes of columns that are left out whole
     * @return the row's own list where nothing is masked
     */
    static List<String> masked(Cells of, Set<Column> numbers, Set<Integer> personal) {
        Row row = of.row();
        Header header = of.header();
        if (personal.isEmpty() && !of.mayHoldPersonalData()) {
            return row.cells();
        }
        List<String> cells = new ArrayList<>(row.cells().size());
        int shifted = firstShifted(of, personal);
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String title = i < header.cells().size() ? header.cells().get(i) : "";
            if (!header.isAt(row.line()) && (personal.contains(i) || i >= shifted)) {
                cells.add(Cells.clean(cell).isEmpty() ? cell : leftOut(cell));
            } else if (!PersonalData.mayHold(cell) || isNumber(i, of, numbers)) {
                cells.add(cell);
            } else if (isPersonalNumber(cell, i, header)) {
                cells.add(PersonalData.maskNumber(cell).text());
            } else {
                cells.add(PersonalData.mask(cell, PersonalData.namesIdentity(title))
                        .text());
            }
        }
        return cells;
    }

    /**
     * Where a row has more cells than the header, or a quote that never closes, a person's cell may stand further right than its column:
     * nothing from the first such column on is kept.
     */
    private static int firstShifted(Cells cells, Set<Integer> personal) {
        boolean shifted = !personal.isEmpty() && (cells.row().unclosed() || cells.hasSurplus());
        return shifted ? personal.stream().min(Integer::compare).orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    /** The mark, with the cell's line ends: the lines below keep their numbers. */
    private static String leftOut(String cell) {
        return LEFT_OUT + cell.replaceAll("[^\\r\\n]", "");
    }

    /** What was masked in a row: which column, which kinds, never the datum. */
    static List<Finding> findings(Row row, Header header, List<String> masked) {
        if (masked == row.cells()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < masked.size(); i++) {
            String cell = masked.get(i);
            if (!cell.equals(row.cells().get(i)) && !cell.startsWith(LEFT_OUT)) {
                boolean below = row.line() > header.line() && i < header.cells().size();
                String column = below ? header.cells().get(i) : null;
                Map<String, String> details = Map.of("kinds", PersonalKind.codesIn(cell));
                findings.add(new Finding(FindingKind.PERSONAL_DATA, row.line(), column, details));
            }
        }
        return findings;
    }

    private static boolean isNumber(int place, Cells cells, Set<Column> numbers) {
        Column column = cells.header().column(place);
        return column != null && numbers.contains(column) && cells.place(column) == place;
    }

    /** In a number column nine or more digits that begin with 0 are somebody's, whatever they look like. */
    private static boolean isPersonalNumber(String cell, int place, Header header) {
        Column column = header.column(place);
        return column != null
                && column.content() == Column.Content.NUMBER
                && NumberGrammar.isPersonal(NumberText.clean(cell));
    }

    /** The raw text, or the row written anew where a cell was masked. */
    String of(Row row, List<String> masked) {
        if (masked == row.cells() || masked.equals(row.cells())) {
            return row.text();
        }
        if (row.unclosed()) {
            return PersonalData.mask(
                            String.join(String.valueOf(separator), masked) + RecordText.lineEnd(row.text()), true)
                    .text();
        }
        List<String> written = row.order() == null ? masked : row.order().back(masked);
        return RecordText.of(written, separator, RecordText.lineEnd(row.text()));
    }
}
