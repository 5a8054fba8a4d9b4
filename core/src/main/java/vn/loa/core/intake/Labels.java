package vn.loa.core.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Plan;
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

    private final Plan plan;
    private boolean signed;

    Labels(Plan plan) {
        this.plan = plan;
    }

    /**
     * Without date, title and channel, or without id, date and channel; and without a topic or an audience. A total's label is none of
     * them, in whichever column it stands.
     */
    static boolean mayBeLeftOut(Cells cells) {
        boolean bare = !content(cells, Column.DATE)
                && !content(cells, Column.CHANNEL)
                && (!content(cells, Column.TITLE) || !content(cells, Column.ACTIVITY_ID));
        return bare && !content(cells, Column.TOPICS) && !content(cells, Column.AUDIENCES);
    }

    private static boolean content(Cells cells, Column column) {
        return cells.has(column) && !Totals.isLabel(cells.get(column));
    }

    /** Whether the row is part of the signatures below the table. */
    boolean isSignature(Cells cells) {
        List<String> filled = cells.row().cells().stream()
                .map(Cells::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.size() > MOST_CELLS_OF_A_SIGNATURE || anythingReadable(cells)) {
            return false;
        }
        boolean begins = filled.stream()
                .map(MatchKey::fold)
                .anyMatch(cell -> SIGNATURE.matcher(cell + " ").matches()
                        || PLACE_AND_DATE.matcher(cell).matches());
        signed |= begins;
        return begins || signed;
    }

    private boolean anythingReadable(Cells cells) {
        return plan.channelNames().find(cells.get(Column.CHANNEL)) instanceof Match.Found
                || plan.topicNames().find(cells.get(Column.TOPICS)) instanceof Match.Found
                || plan.audienceNames().find(cells.get(Column.AUDIENCES)) instanceof Match.Found
                || cells.has(Column.DATE)
                        && Character.isDigit(cells.get(Column.DATE).charAt(0))
                || datedTitle(cells)
                || anyNumber(cells);
    }

    /** A day in words beside a title is an activity; alone it stands above a signature. */
    private static boolean datedTitle(Cells cells) {
        return cells.has(Column.TITLE)
                && cells.has(Column.DATE)
                && !(DateText.readSeveral(cells.get(Column.DATE), null) instanceof DateResult.Bad)
                && !SIGNATURE
                        .matcher(MatchKey.fold(cells.get(Column.TITLE)) + " ")
                        .matches();
    }

    private static boolean anyNumber(Cells cells) {
        return Arrays.stream(Column.values())
                .filter(column -> column.content() == Column.Content.NUMBER && cells.has(column))
                .anyMatch(column ->
                        NumberText.vote(cells.get(column), NumberRule.of(column, 1, null)) != NumberVote.NEITHER);
    }
}
