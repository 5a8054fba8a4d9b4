package vn.loa.core.submission;

import java.util.List;
import vn.loa.core.activity.Activity;

/**
 * An admitted submission with its accepted rows; immutable.
 *
 * @param activities accepted rows, less those that admission returned
 * @param overridden rows of earlier submissions whose place its rows take
 */
public record Submission(Receipt receipt, List<Activity> activities, List<Overridden> overridden) {
    public Submission {
        activities = List.copyOf(activities);
        overridden = List.copyOf(overridden);
    }

    public Submission(Receipt receipt, List<Activity> activities) {
        this(receipt, activities, List.of());
    }
}
