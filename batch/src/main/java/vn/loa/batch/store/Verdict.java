package vn.loa.batch.store;

import vn.loa.core.submission.Receipt;

/** What became of a person's word on a submission that is held. */
public sealed interface Verdict {
    /**
     * It was done.
     *
     * @param receipt as it stands now
     * @param returned rows that joining sent back
     * @param added things (date, channel, folded title) that were not there before
     * @param removed things that are no longer there
     * @param changed things that say something else now
     */
    record Done(Receipt receipt, int returned, int added, int removed, int changed) implements Verdict {}

    /** Nothing was done. */
    record Refused(Reason reason) implements Verdict {}

    /** Why nothing was done. */
    enum Reason {
        /** No submission of this plan has the id. */
        UNKNOWN,
        /** It was never held. */
        NOT_HELD,
        /** Somebody has accepted or dropped it before. */
        ALREADY_DECIDED,
        /** Its file has been read again since: the new reading has its own id. */
        READ_AGAIN,
        /** A supplement that repeats much: is it a supplement, or the whole report? */
        SAY_WHICH,
        /** A zero report in place of rows cannot join them. */
        ZERO_CANNOT_JOIN
    }
}
