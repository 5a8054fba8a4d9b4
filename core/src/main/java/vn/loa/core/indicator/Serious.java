package vn.loa.core.indicator;

/** Nghiêm túc: units do what they are assigned, and report it properly. */
final class Serious {
    private Serious() {}

    /** Expected reports that are there ÷ expected reports; none expected: {@code no_period_due}. */
    static Measure completeness(Basis basis) {
        if (basis.expected().isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        long there = basis.expected().stream().filter(d -> d.received() != null).count();
        return Measure.share(there, basis.expected().size());
    }
}
