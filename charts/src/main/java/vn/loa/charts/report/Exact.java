package vn.loa.charts.report;

import tools.jackson.core.io.NumberOutput;

/** A number for programs: every digit that tells it from its neighbours, whole numbers without a fraction. */
final class Exact {
    private static final double WHOLE_UP_TO = 1L << 53;

    private Exact() {}

    static String number(double value) {
        // The JDK's own way of writing a double changed with 19.
        return value == Math.rint(value) && Math.abs(value) <= WHOLE_UP_TO
                ? Long.toString((long) value)
                : NumberOutput.toString(value, true);
    }
}
