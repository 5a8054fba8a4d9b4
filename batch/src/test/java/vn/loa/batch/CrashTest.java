package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

/** After a crash the same command completes the work: the store equals that of a run that nothing disturbed. */
class CrashTest {
    private final Plan plan = Inboxes.plan();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"between, false", "between, true", "copy, false", "copy, true"})
    void runningAgainEqualsAnUndisturbedRun(String moment, boolean fileAdded) throws Exception {
        Path inbox = inbox();
        PGSimpleDataSource disturbed = (PGSimpleDataSource) TestServer.freshDatabase();
        assertThat(runKilled(disturbed, inbox, moment)).isEqualTo(KilledRun.KILLED);
        int unfinished = moment.equals("between") ? 5 : 4;
        assertThat(count(disturbed, "loa.file")).isLessThanOrEqualTo(unfinished);
        assertThat(count(disturbed, "loa.admission")).isZero();
        assertThat(count(disturbed, "loa.outcome_admission")).isZero();
        assertThat(count(disturbed, "loa.batch_job_execution where status = 'STARTED'"))
                .isOne();
        if (fileAdded) {
            Inboxes.put(inbox, "thcs-mau__t1.csv", "08/01/2026;Sinh hoạt chuyên đề");
        }
        ingest(disturbed, inbox);
        assertThat(count(disturbed, "loa.batch_job_execution where status = 'STARTED'"))
                .isZero();

        PGSimpleDataSource calm = (PGSimpleDataSource) TestServer.freshDatabase();
        ingest(calm, inbox);
        assertThat(count(calm, "loa.file")).isEqualTo(fileAdded ? 6 : 5);
        assertThat(Contents.of(disturbed)).isEqualTo(Contents.of(calm));
        assertThat(count(disturbed, "loa.outcome_admission_row")).isOne();
    }

    @Test
    void aLostDatabaseFailsTheRunAndTheNextOneCompletesIt() throws Exception {
        Path inbox = inbox();
        PGSimpleDataSource disturbed = (PGSimpleDataSource) TestServer.freshDatabase();
        KilledRun.whenCopying(disturbed, () -> dropConnections(disturbed));
        try (LoaBatch loa = new LoaBatch(disturbed, new BatchSettings(1, Lang.VI))) {
            assertThatThrownBy(() -> loa.ingest(plan, inbox, temp.resolve("out")))
                    .isInstanceOf(FailedRun.class);
        }
        ingest(disturbed, inbox);
        PGSimpleDataSource calm = (PGSimpleDataSource) TestServer.freshDatabase();
        ingest(calm, inbox);
        assertThat(Contents.of(disturbed)).isEqualTo(Contents.of(calm));
    }

    /** January, difficulties, one of which withdraws nothing, and one file that is long enough to be caught in its middle. */
    private Path inbox() throws IOException {
        Path inbox = Inboxes.january(temp.resolve("inbox"));
        Files.writeString(
                inbox.resolve("vuong-mac.csv"),
                "Mã;Đơn vị;Ngày nhận;Nội dung\n1;vhxh;05/01/2026;Sóng yếu\n2;vhxh;06/01/2026;\n");
        Inboxes.put(
                inbox,
                "big.csv",
                IntStream.range(0, 30_000)
                        .mapToObj(i -> (i % 28 + 1) + "/01/2026;Tin số " + i)
                        .toArray(String[]::new));
        Path big = inbox.resolve("big.csv");
        Files.writeString(big, "Đơn vị: mttq\n" + Files.readString(big));
        return inbox;
    }

    private void ingest(PGSimpleDataSource database, Path inbox) {
        try (LoaBatch loa = new LoaBatch(database, BatchSettings.in(Lang.VI))) {
            loa.ingest(plan, inbox, temp.resolve("out"));
        }
    }

    private int runKilled(PGSimpleDataSource database, Path inbox, String moment) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        database.getUrl(),
                        inbox.toString(),
                        temp.resolve("out").toString(),
                        moment)
                .inheritIO()
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static void dropConnections(PGSimpleDataSource database) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(PGSimpleDataSource database, String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
