package vn.loa.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;
import vn.loa.core.text.Lang;

/** A process that ingests a folder and is killed on its way: {@code between} load and admit, or in mid-{@code copy}. */
public final class KilledRun {
    static final int KILLED = 137;

    private KilledRun() {}

    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser("postgres");
        boolean inCopy = arguments[3].equals("copy");
        if (inCopy) {
            whenCopying(database, () -> Runtime.getRuntime().halt(KILLED));
        }
        Progress progress = (step, done, total) -> {
            if (!inCopy && step.equals("admit") && done == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
        try (LoaBatch loa = new LoaBatch(database, BatchSettings.in(Lang.VI), Clock.systemUTC(), progress)) {
            loa.ingest(Inboxes.plan(), Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    /** Does something once, as soon as the server has taken in some of a COPY. */
    static void whenCopying(PGSimpleDataSource database, Runnable then) {
        Thread watcher = new Thread(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                while (!isCopying(sql)) {
                    Thread.onSpinWait();
                }
                then.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static boolean isCopying(Statement sql) throws SQLException {
        try (ResultSet copies = sql.executeQuery("select count(*) from pg_stat_progress_copy"
                + " where datname = current_database() and tuples_processed > 1000")) {
            copies.next();
            return copies.getInt(1) > 0;
        }
    }
}
