package vn.loa.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import org.jfree.data.xy.XYDataset;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;

/** A row for each requirement: how many of its targets are met, then a sign and a name for each of them. */
final class RequirementsRenderer extends RowRenderer {
    private static final long serialVersionUID = 1L;
    private static final double NAMES = 0.28;
    private static final double GAP = 18;
    private static final double LINE = 1.6;

    private final transient List<RequirementRow> rows;
    /** Room for the scores between names and signs, in pixels. */
    private final double score;

    private RequirementsRenderer(List<RequirementRow> rows, double score, RowLayout layout, HouseStyle style) {
        super(style, layout);
        this.rows = rows;
        this.score = score;
    }

    static Drawing drawing(XYDataset data, List<RequirementRow> rows, HouseStyle style, Room room) {
        boolean wide = room == Room.WIDE;
        double score = wide
                ? GAP
                        + rows.stream()
                                .mapToDouble(r -> Lettering.width(r.score(), style.strong(room.label())))
                                .max()
                                .orElse(0)
                : 0;
        double width = wide ? room.width() * (1 - NAMES) - score : room.width();
        double line = room.label() * LINE;
        List<Double> bodies = rows.stream()
                .map(row -> {
                    List<RequirementRow.Placed> placed = row.placed(style, room, width);
                    int lines =
                            placed.isEmpty() ? 0 : placed.get(placed.size() - 1).line() + 1;
                    return wide
                            ? Math.max(1, lines) * line + 6
                            : Math.max(0.5, lines + (isBeside(row, style, room) ? 0 : 1)) * line;
                })
                .toList();
        RowLayout layout = RowLayout.of(
                rows.stream().map(RequirementRow::name).toList(),
                Collections.nCopies(rows.size(), 0.0),
                bodies,
                style,
                room,
                NAMES);
        return layout.drawing(data, new RequirementsRenderer(rows, score, layout, style), style);
    }

    /** Where it is narrow: whether the score has room at the right of the name. */
    private static boolean isBeside(RequirementRow row, HouseStyle style, Room room) {
        return room == Room.NARROW
                && Lettering.width(row.name(), style.text(room.label()))
                                + GAP
                                + Lettering.width(row.score(), style.strong(room.label()))
                        <= room.width();
    }

    @Override
    void drawRow(Graphics2D g, Rectangle2D body, XYDataset data, int row) {
        Palette colours = style.palette();
        Room room = layout.room();
        boolean wide = room == Room.WIDE;
        double line = room.label() * LINE;
        RequirementRow requirement = rows.get(row);
        boolean beside = isBeside(requirement, style, room);
        boolean free = requirement.signs().isEmpty();
        double first = wide ? body.getCenterY() : body.getMinY() + line / 2;
        Lettering.draw(
                g,
                requirement.score(),
                free ? style.text(room.label()) : style.strong(room.label()),
                free ? colours.soft() : colours.ink(),
                beside ? body.getMaxX() : body.getMinX(),
                beside ? layout.nameLine(row, 0, plot(body, row)) : first + room.label() * 0.35,
                beside ? Lettering.Anchor.END : Lettering.Anchor.START);
        double left = body.getMinX() + score;
        double width = wide ? room.width() * (1 - NAMES) - score : room.width();
        List<RequirementRow.Placed> placed = requirement.placed(style, room, width);
        int lines = free ? 0 : placed.get(placed.size() - 1).line() + 1;
        double top = wide ? body.getCenterY() - (lines - 1) * line / 2 : body.getMinY() + line * (beside ? 0.5 : 1.5);
        for (RequirementRow.Placed sign : placed) {
            double y = top + sign.line() * line;
            JudgementSign.draw(g, sign.sign().judgement(), left + sign.x() + 6, y, 5.5, colours);
            Lettering.draw(
                    g,
                    sign.text(),
                    style.text(room.label()),
                    sign.sign().judgement() == Judgement.MISSED ? colours.alarm() : colours.ink(),
                    left + sign.x() + RequirementRow.DOT,
                    y + room.label() * 0.35,
                    Lettering.Anchor.START);
        }
        if (row + 1 < rows.size()) {
            rule(g, body);
        }
    }
}
