package vn.loa.walls.planted.core.text;

/** A planted violation: must be found. */
public final class FormatsByTheMachine {
    String format(double value) {
        return String.format("%.2f", value);
    }
}
