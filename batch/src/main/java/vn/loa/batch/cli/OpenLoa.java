package vn.loa.batch.cli;

import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.loa.batch.BatchSettings;
import vn.loa.batch.LoaBatch;
import vn.loa.batch.database.Database;

/**
 * An open archive for one command. Ctrl-C lets the file at hand end, then the database closes: it is never stopped under running work.
 */
final class OpenLoa implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Database database;
    private final LoaBatch batch;
    private final Steps steps;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean stopping;

    OpenLoa(Database database, BatchSettings settings, Clock clock, Steps steps) {
        this.database = database;
        this.steps = steps;
        this.batch = new LoaBatch(database.dataSource(), settings, clock, this::at);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "loa-stop"));
    }

    LoaBatch batch() {
        return batch;
    }

    private void at(String step, int done, int total) {
        if (stopping) {
            throw new CancellationException(step);
        }
        steps.at(step, done, total);
    }

    private void stop() {
        stopping = true;
        try {
            boolean inOrder = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inOrder) {
                steps.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            steps.close();
            batch.close();
            database.close();
        } finally {
            closed.countDown();
        }
    }
}
