package vn.loa.core.intake;

import java.io.IOException;
import vn.loa.core.activity.Activity;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.SlipRow;

/**
 * Takes what reading finds, record by record in the order of the file. When the evidence of the whole file turns a verdict,
 * {@link #restart()} is called and everything comes again from the first record: forget what came before.
 */
public interface RowSink {
    /** Forget everything; the file is read again from its beginning. */
    void restart() throws IOException;

    void accepted(Activity activity) throws IOException;

    /** A good row of a file of outcome series. */
    void series(SeriesRow row) throws IOException;

    /** A good row of a file of difficulties. */
    void difficulty(Difficulty row) throws IOException;

    void zero(ZeroReport report) throws IOException;

    /** A returned row; unit and period may be null here though the {@link Reading} names the file's only ones. */
    void returned(Returned row) throws IOException;

    /**
     * The row on this line of a correction, whatever becomes of it, answers a row of a slip. Comes before the row itself; who does not
     * care takes corrections for supplements.
     */
    default void answers(int line, SlipRow row) throws IOException {}

    void finding(Finding finding) throws IOException;

    /** The next piece of the file's text, personal data masked, line ends as received; the pieces together are the kept text. */
    void kept(CharSequence text) throws IOException;
}
