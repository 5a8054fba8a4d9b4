package vn.loa.core.indicator;

import vn.loa.core.tally.Beside;

/** Đổi mới nội dung, phương thức: something that was not done before. */
final class Innovative {
    private Innovative() {}

    /**
     * Forms of T that no activity before T had ÷ forms of T. No report: {@code no_report}; no activity: {@code no_activity}; none says
     * its form: {@code no_form}; none before T: {@code no_history}.
     */
    static Measure newForms(Basis basis) {
        Reason missing = basis.missing();
        if (missing != null) {
            return Measure.notEnough(missing);
        }
        Beside beside = basis.beside();
        if (beside.forms() == 0) {
            return Measure.notEnough(Reason.NO_FORM);
        }
        return beside.earlierActivities() == 0
                ? Measure.notEnough(Reason.NO_HISTORY)
                : Measure.share(beside.newForms(), beside.forms());
    }
}
