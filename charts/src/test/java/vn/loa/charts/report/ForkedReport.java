package vn.loa.charts.report;

import java.nio.file.Path;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.text.Lang;

/** Writes the report of the quarter in a process of its own. */
final class ForkedReport {
    private ForkedReport() {}

    public static void main(String[] arguments) throws Exception {
        new EvaluationReport(Lang.VI).write(WardEvaluation.quarter(), Path.of(arguments[0]));
    }
}
