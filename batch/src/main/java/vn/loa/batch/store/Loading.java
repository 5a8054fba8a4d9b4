package vn.loa.batch.store;

import java.io.IOException;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.Finding;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.RowSink;
import vn.loa.core.intake.ZeroReport;

/**
 * One file on its way into the store. Give it to {@code Intake.read} as the sink, then {@link #finish}; closing without that leaves
 * nothing behind. For one thread.
 */
public final class Loading implements RowSink, AutoCloseable {
    Loading() {}

    @Override
    public void restart() throws IOException {}

    @Override
    public void accepted(Activity activity) throws IOException {}

    @Override
    public void zero(ZeroReport report) throws IOException {}

    @Override
    public void returned(Returned row) throws IOException {}

    @Override
    public void finding(Finding finding) throws IOException {}

    @Override
    public void kept(CharSequence text) throws IOException {}

    /** Writes the rest and the ledger row and commits; false where the same file is already there (then nothing is written). */
    public boolean finish(Reading reading) throws IOException {
        throw new IllegalStateException("not written yet");
    }

    @Override
    public void close() {}
}
