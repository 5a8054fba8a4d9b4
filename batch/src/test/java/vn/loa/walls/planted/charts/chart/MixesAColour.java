package vn.loa.walls.planted.charts.chart;

import java.awt.Color;

/** A planted violation: must be found. */
public final class MixesAColour {
    Color colour() {
        return new Color(0x123456);
    }
}
