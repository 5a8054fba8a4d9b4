package vn.loa.batch.store;

import java.util.List;
import vn.loa.core.activity.Activity;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.submission.Receipt;

/**
 * What an evaluation as of a day needs, of one snapshot.
 *
 * @param ledger every receipt, in the order of admission, also such as came later
 * @param rows effective ones; they stream from the database each time they are iterated
 * @param outcomes the rows valid at the end of the day
 */
public record AsOf(List<Receipt> ledger, Iterable<Activity> rows, Outcomes outcomes) {}
