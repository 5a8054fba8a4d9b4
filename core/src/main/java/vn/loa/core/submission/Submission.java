package vn.loa.core.submission;

import java.util.List;
import vn.loa.core.activity.Activity;

/** An admitted submission with its accepted rows; immutable. */
public record Submission(Receipt receipt, List<Activity> activities) {
    public Submission {
        activities = List.copyOf(activities);
    }
}
