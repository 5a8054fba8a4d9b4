package vn.loa.core.indicator;

/** Kịp thời: done and reported on time. */
final class Timely {
    private Timely() {}

    /**
     * Expected reports that first came on or before their due day ÷ expected reports. Without a due rule in the plan:
     * {@code no_due_day}; none expected: {@code no_period_due}.
     */
    static Measure reportsOnTime(Basis basis) {
        if (basis.plan().calendar().dueWorkingDays() == null) {
            return Measure.notConfigured(Reason.NO_DUE_DAY);
        }
        if (basis.expected().isEmpty()) {
            return Measure.notEnough(Reason.NO_PERIOD_DUE);
        }
        long onTime = basis.expected().stream().filter(Duty::onTime).count();
        return Measure.share(onTime, basis.expected().size());
    }
}
