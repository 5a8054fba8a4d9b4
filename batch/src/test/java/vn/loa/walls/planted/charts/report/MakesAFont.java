package vn.loa.walls.planted.charts.report;

import java.awt.Font;

/** A planted violation: must be found. */
public final class MakesAFont {
    Font font() {
        return new Font("Arial", Font.PLAIN, 12);
    }
}
