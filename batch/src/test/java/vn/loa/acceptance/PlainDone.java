package vn.loa.acceptance;

/** An activity that counts, and who did it. */
record PlainDone(String unit, PlainRow row) {}
