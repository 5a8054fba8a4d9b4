package vn.loa.walls.planted.charts.report;

import java.io.InputStream;
import java.io.InputStreamReader;

/** A planted violation: must be found. */
public final class DecodesByTheMachine {
    InputStreamReader reader(InputStream in) {
        return new InputStreamReader(in);
    }
}
