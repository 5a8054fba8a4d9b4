package vn.loa.core.intake;

import java.util.List;
import vn.loa.core.activity.Activity;

/** Everything that reading one file gave, in memory; rows in the order of their lines. Returned rows carry the file's only unit and period. */
public record Checked(
        Reading reading,
        List<Activity> activities,
        List<ZeroReport> zeroReports,
        List<Returned> returned,
        List<Finding> findings,
        String keptText) {
    public Checked {
        activities = List.copyOf(activities);
        zeroReports = List.copyOf(zeroReports);
        returned = List.copyOf(returned);
        findings = List.copyOf(findings);
    }

    /** Every problem of every returned row. */
    public List<Problem> problems() {
        return returned.stream().flatMap(row -> row.problems().stream()).toList();
    }
}
