package vn.loa.acceptance;

/** One value as the plain computation finds it; null where indicators.md says null. */
record PlainFigure(
        String status,
        String reason,
        Double numerator,
        Double denominator,
        Double value,
        Double lower,
        Double upper,
        Double p,
        Long n) {
    static PlainFigure none(String reason) {
        return new PlainFigure("not_enough_data", reason, null, null, null, null, null, null, null);
    }

    static PlainFigure notConfigured(String reason) {
        return new PlainFigure("not_configured", reason, null, null, null, null, null, null, null);
    }

    /** k of n things that are counted. */
    static PlainFigure share(double numerator, long n) {
        return ratio(numerator, n, n);
    }

    static PlainFigure ratio(double numerator, double denominator, long n) {
        return new PlainFigure("measured", null, numerator, denominator, numerator / denominator, null, null, null, n);
    }

    static PlainFigure of(double value, long n) {
        return new PlainFigure("measured", null, null, null, value, null, null, null, n);
    }

    PlainFigure between(double low, double high) {
        return new PlainFigure(status, reason, numerator, denominator, value, low, high, p, n);
    }

    static PlainFigure bounds(double lower, double upper, long n) {
        return new PlainFigure("measured", null, null, null, null, lower, upper, null, n);
    }
}
