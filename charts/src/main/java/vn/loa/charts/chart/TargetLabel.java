package vn.loa.charts.chart;

import java.awt.Graphics2D;
import java.util.List;
import vn.loa.charts.style.HouseStyle;
import vn.loa.charts.style.Palette;

/** What stands beside a track, or above it where it is narrow: the figure, then the verdict with the target. */
record TargetLabel(List<String> figure, List<String> verdict, boolean inOneLine, Room room) {
    private static final double LINE = 1.3;
    private static final double GAP = 8;
    private static final int MOST = 3;

    /** @param width that the words may take, in pixels */
    static TargetLabel of(TargetRow row, HouseStyle style, Room room, double width) {
        double taken = Lettering.width(row.figure(), style.strong(room.label()))
                + GAP
                + Lettering.width(row.label(), style.text(room.label() - 1));
        return new TargetLabel(
                Lines.wrap(row.figure(), style.strong(room.label()), width, MOST),
                Lines.wrap(row.label(), style.text(room.label() - 1), width, MOST),
                room == Room.NARROW && taken <= width,
                room);
    }

    /** In pixels. */
    double height() {
        int lines = inOneLine ? 1 : figure.size() + verdict.size();
        return lines * room.label() * LINE;
    }

    void draw(Graphics2D g, double x, double top, Judgement judgement, HouseStyle style) {
        Palette colours = style.palette();
        boolean measured = judgement != Judgement.UNMEASURED;
        double y = top + room.label();
        for (String line : figure) {
            Lettering.draw(
                    g,
                    line,
                    style.strong(room.label()),
                    measured ? colours.ink() : colours.soft(),
                    x,
                    y,
                    Lettering.Anchor.START);
            y += room.label() * LINE;
        }
        double shift = 0;
        if (inOneLine) {
            y -= room.label() * LINE;
            shift = Lettering.width(figure.get(0), style.strong(room.label())) + GAP;
        }
        for (String line : verdict) {
            Lettering.draw(
                    g,
                    line,
                    style.text(room.label() - 1),
                    judgement == Judgement.MISSED ? colours.alarm() : colours.soft(),
                    x + shift,
                    y,
                    Lettering.Anchor.START);
            y += room.label() * LINE;
        }
    }
}
