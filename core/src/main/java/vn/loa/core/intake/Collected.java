package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.activity.Activity;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.SlipRow;

/** A sink that keeps everything in memory. */
final class Collected implements RowSink {
    private final List<Activity> activities = new ArrayList<>();
    private final List<SeriesRow> series = new ArrayList<>();
    private final List<Difficulty> difficulties = new ArrayList<>();
    private final List<ZeroReport> zeroReports = new ArrayList<>();
    private final List<Returned> returned = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, SlipRow> answers = new HashMap<>();
    private final StringBuilder kept = new StringBuilder();

    Checked checked(Reading reading) {
        List<Returned> rows = returned.stream()
                .map(row -> row.withUnitAndPeriodOf(reading))
                .sorted(Comparator.comparingInt(Returned::line))
                .toList();
        return new Checked(
                reading, activities, series, difficulties, zeroReports, rows, findings, answers, kept.toString());
    }

    @Override
    public void restart() {
        activities.clear();
        series.clear();
        difficulties.clear();
        zeroReports.clear();
        returned.clear();
        findings.clear();
        answers.clear();
        kept.setLength(0);
    }

    @Override
    public void accepted(Activity activity) {
        activities.add(activity);
    }

    @Override
    public void series(SeriesRow row) {
        series.add(row);
    }

    @Override
    public void difficulty(Difficulty row) {
        difficulties.add(row);
    }

    @Override
    public void zero(ZeroReport report) {
        zeroReports.add(report);
    }

    @Override
    public void returned(Returned row) {
        returned.add(row);
    }

    @Override
    public void answers(int line, SlipRow row) {
        answers.put(line, row);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void kept(CharSequence text) {
        kept.append(text);
    }
}
