package vn.loa.core.intake;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.core.text.MatchKey;

/**
 * Rows that are no data: group headings, totals, signatures, the place and date below the table (formats.md §1.4, Structure). A
 * signature's words may stand in any column, so a short row of which nothing can be read, and that begins a signature or follows one,
 * is left out too.
 */
final class Labels {
    private static final int MOST_CELLS_OF_A_SIGNATURE = 3;
    private static final Pattern SIGNATURE =
            Pattern.compile("(nguoi (lap|bao cao|tong hop|ky)|thu truong|ky ten|ky ghi ro|ho ten|"
                    + "tm |kt |tl |tuq |chu tich|pho chu tich|truong phong|truong ban|to truong|bi thu|hieu truong|pho hieu truong|"
                    + "xac nhan|lap bieu|ke toan|phu trach|noi nhan|lanh dao|can bo tong hop|dai dien).*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("(.* )?ngay( \\d+)? thang( \\d+)? nam( \\d+)?");

    private final RowReader reader;
    private boolean signed;

    Labels(RowReader reader) {
        this.reader = reader;
    }

    /** Whether the cell holds something else than a total's label. */
    static boolean content(Cells cells, Column column) {
        return cells.has(column) && !Totals.isLabel(cells.get(column));
    }

    /** Whether the row is part of the signatures below the table. */
    boolean isSignature(Cells cells) {
        if (!isUnreadable(cells)) {
            return false;
        }
        List<String> filled = cells.row().cells().stream()
                .map(Cells::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean begins = filled.stream().anyMatch(cell -> beginsSignature(cell) || isPlaceAndDate(cell));
        signed |= begins;
        return begins || signed;
    }

    /** A short row of which nothing can be read. */
    boolean isUnreadable(Cells cells) {
        return cells.filledAtMost(MOST_CELLS_OF_A_SIGNATURE)
                && !reader.anythingReadable(cells)
                && !reader.figures().anyNumber(cells);
    }

    /** A group's title that stands where dates stand, with nothing beside it. */
    boolean isTitle(Cells cells) {
        for (Column column : cells.kind().columns()) {
            if (cells.has(column)) {
                return column.content() == Column.Content.DATE
                        && Character.isLetter(cells.get(column).charAt(0))
                        && cells.filledAtMost(1)
                        && isUnreadable(cells);
            }
        }
        return false;
    }

    static boolean beginsSignature(String cell) {
        return SIGNATURE.matcher(MatchKey.fold(cell) + " ").matches();
    }

    /** A day in words may stand above a signature; one in digits does not. */
    static boolean isDayInDigits(Cells cells, Column column) {
        return cells.has(column) && Character.isDigit(cells.get(column).charAt(0));
    }

    /** {@code Kỳ Lừa, ngày 5 tháng 1 năm 2026}. */
    static boolean isPlaceAndDate(String cell) {
        return PLACE_AND_DATE.matcher(MatchKey.fold(cell)).matches();
    }
}
