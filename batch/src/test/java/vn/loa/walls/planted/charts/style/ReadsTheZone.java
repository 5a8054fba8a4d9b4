package vn.loa.walls.planted.charts.style;

import java.time.Clock;
import java.time.ZoneId;

/** A planted violation: must be found. */
public final class ReadsTheZone {
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
