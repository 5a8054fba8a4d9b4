package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import vn.loa.charts.style.HouseStyle;

/** A requirement in words and signs. */
record RequirementRow(String name, String score, List<Sign> signs) {
    /** A target, by its indicator's short name. */
    record Sign(Judgement judgement, String name) {}

    /** A sign at its place: x from the left, line from 0; in pixels. */
    record Placed(Sign sign, String text, double x, int line) {}

    static final double DOT = 16;
    private static final double GAP = 18;

    /** One sign behind the other, in as many lines as they need. */
    List<Placed> placed(HouseStyle style, Room room, double width) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Sign sign : signs) {
            String text = Lines.wrap(Shown.text(sign.name()), style.text(room.label()), width - DOT, 1)
                    .get(0);
            double wide = DOT + Lettering.width(text, style.text(room.label()));
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            placed.add(new Placed(sign, text, x, line));
            x += wide + GAP;
        }
        return placed;
    }
}
