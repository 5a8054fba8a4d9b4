package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ACTIVITY;
import static vn.loa.batch.store.tables.Tables.DIFFICULTY;
import static vn.loa.batch.store.tables.Tables.FINDING;
import static vn.loa.batch.store.tables.Tables.KEPT_TEXT;
import static vn.loa.batch.store.tables.Tables.RETURNED_ROW;
import static vn.loa.batch.store.tables.Tables.SERIES_ROW;
import static vn.loa.batch.store.tables.Tables.SLIP_ANSWER;
import static vn.loa.batch.store.tables.Tables.ZERO_REPORT;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.batch.store.tables.Sequences;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.Finding;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.RowSink;
import vn.loa.core.intake.ZeroReport;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.SlipRow;

/**
 * One file on its way into the store. Give it to {@code Intake.read} as the sink, then {@link #finish}; closing without that leaves
 * nothing behind. Accepted rows go straight down one stream of COPY, everything else waits in spools for its end. For one thread.
 */
public final class Loading implements RowSink, AutoCloseable {
    private static final int FULL = 1 << 16;

    private final Ground ground;
    private final Run run;
    private final Instant received;
    private final @Nullable KeptFile before;
    private final Connection connection;
    private final boolean autoCommit;
    private final int fileId;
    private final ActivityRows activities;
    private final BinaryRows buffer = new BinaryRows();
    private final Spool series = new Spool();
    private final Spool difficulties = new Spool();
    private final Spool zeros = new Spool();
    private final Spool returned = new Spool();
    private final Spool findings = new Spool();
    private final Spool answers = new Spool();
    private final KeptText kept;
    private @Nullable Copy copy;
    private int findingsCount;

    private Loading(Ground ground, Run run, Instant received, @Nullable KeptFile before, Connection connection)
            throws SQLException {
        this.before = before;
        this.ground = ground;
        this.run = run;
        this.received = received.isAfter(run.started()) ? run.started() : received;
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        this.fileId = DSL.using(connection, SQLDialect.POSTGRES).nextval(Sequences.FILE_SEQ);
        this.activities = new ActivityRows(ground);
        this.kept = new KeptText(ground.planId(), fileId);
    }

    static Loading begin(Ground ground, Run run, Instant received, @Nullable KeptFile before) {
        try {
            Connection connection = ground.database().getConnection();
            try {
                return new Loading(ground, run, received, before, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    @Override
    public void restart() throws IOException {
        abandon();
        buffer.clear();
        series.clear();
        difficulties.clear();
        zeros.clear();
        returned.clear();
        findings.clear();
        answers.clear();
        kept.clear();
        findingsCount = 0;
    }

    @Override
    public void accepted(Activity activity) {
        activities.write(buffer, fileId, activity);
        if (buffer.length() >= FULL) {
            flush();
        }
    }

    @Override
    public void series(SeriesRow row) throws IOException {
        new SeriesRows(ground).write(series.rows(), fileId, row);
        series.grown();
    }

    @Override
    public void difficulty(Difficulty row) throws IOException {
        new DifficultyRows(ground).write(difficulties.rows(), fileId, row);
        difficulties.grown();
    }

    @Override
    public void zero(ZeroReport report) throws IOException {
        zeros.rows()
                .row(5)
                .int4(ground.planId())
                .int4(fileId)
                .int4(report.line())
                .int2(ground.terms().code(TermList.UNIT, report.unit()))
                .int2(Terms.period(report.period()));
        zeros.grown();
    }

    @Override
    public void returned(Returned row) throws IOException {
        String unit = row.unit();
        String period = row.period();
        returned.rows()
                .row(7)
                .int4(ground.planId())
                .int4(fileId)
                .int4(row.line())
                .int2(unit == null ? null : ground.terms().code(TermList.UNIT, unit))
                .int2(period == null ? null : Terms.period(period))
                .texts(row.cells())
                .jsonb(Json.problems(row.problems()));
        returned.grown();
    }

    @Override
    public void answers(int line, SlipRow row) throws IOException {
        answers.rows()
                .row(5)
                .int4(ground.planId())
                .int4(fileId)
                .int4(line)
                .text(row.slip())
                .int4(row.line());
        answers.grown();
    }

    @Override
    public void finding(Finding finding) throws IOException {
        findings.rows()
                .row(7)
                .int4(ground.planId())
                .int4(fileId)
                .int4(++findingsCount)
                .int4(finding.line())
                .text(finding.kind().code())
                .text(finding.column())
                .jsonb(Json.object(finding.details()));
        findings.grown();
    }

    @Override
    public void kept(CharSequence text) throws IOException {
        kept.add(text);
    }

    /** Writes the rest and the ledger row and commits; false where the same file is already there (then nothing is written). */
    public boolean finish(Reading reading) throws IOException {
        flush();
        if (copy != null) {
            copy.end();
            copy = null;
        }
        String keptDigest = kept.finish();
        copyAll(SERIES_ROW, series);
        copyAll(DIFFICULTY, difficulties);
        copyAll(ZERO_REPORT, zeros);
        copyAll(RETURNED_ROW, returned);
        copyAll(FINDING, findings);
        copyAll(SLIP_ANSWER, answers);
        copyAll(KEPT_TEXT, kept.spool());
        FileRows file = new FileRows(DSL.using(connection, SQLDialect.POSTGRES), ground);
        boolean isNew = file.insert(fileId, run, received, reading, keptDigest, before);
        try {
            if (isNew) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw lost(e);
        }
        return isNew;
    }

    /** Lets go of the connection; without {@link #finish}, also of everything that was written. */
    @Override
    public void close() throws IOException {
        try (connection;
                series;
                difficulties;
                zeros;
                returned;
                findings;
                answers;
                kept) {
            abandon();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException | DataAccessException e) {
            // A lost connection has already rolled back.
        }
    }

    private void flush() {
        if (buffer.length() > 0) {
            Copy open = copy == null ? Copy.into(connection, ACTIVITY) : copy;
            copy = open;
            open.write(buffer.bytes(), buffer.length());
            buffer.clear();
        }
    }

    private void copyAll(Table<?> table, Spool spool) throws IOException {
        if (!spool.isEmpty()) {
            Copy rows = Copy.into(connection, table);
            spool.drainTo(rows);
            rows.end();
        }
    }

    private void abandon() {
        try {
            if (copy != null) {
                copy.cancel();
                copy = null;
            }
            connection.rollback();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static DataAccessException lost(SQLException e) {
        return new DataAccessException("The file could not be written: " + e.getMessage(), e);
    }
}
