package vn.loa.batch.store;

import vn.loa.core.submission.Receipt;

/** A receipt and where its rows are. */
record Admitted(Receipt receipt, int fileId, int part, boolean stray, int added, int removed, int changed) {}
