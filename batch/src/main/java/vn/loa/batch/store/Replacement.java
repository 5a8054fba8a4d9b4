package vn.loa.batch.store;

import vn.loa.core.intake.Reading;
import vn.loa.core.submission.Difference;
import vn.loa.core.submission.Receipt;

/**
 * A full submission that took the place of what was effective for its unit and period.
 *
 * @param reading of its file
 * @param difference between the rows that counted before and its own
 */
public record Replacement(Receipt receipt, Reading reading, Difference difference) {}
