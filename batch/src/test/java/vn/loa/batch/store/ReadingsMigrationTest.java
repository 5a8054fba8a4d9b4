package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;

/** A store that an older version filled, brought up to date: V4 gives what was admitted its place in the order of receipt. */
class ReadingsMigrationTest {
    private final DataSource database = TestServer.freshDatabase();
    private final DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);

    @Test
    void whatWasAdmittedStandsInItsOrderAndWhatWaitsHasNoPlaceYet() {
        Flyway.configure()
                .dataSource(database)
                .schemas("loa")
                .defaultSchema("loa")
                .locations("classpath:vn/loa/batch/store/migration")
                .target("3")
                .load()
                .migrate();
        sql.execute("insert into loa.plan (ward_code, number) values ('06187', '79/KH-UBND')");
        sql.execute("insert into loa.run (plan_id, started) select 1, '2026-02-01' from generate_series(1, 2)");
        file(1, "activity", null, 2, 1);
        admitted(1, 2);
        file(2, "activity", null, 1, 1);
        admitted(2, 1);
        file(3, null, "not_supported", 2, 0);
        file(4, "activity", null, 2, 1);
        file(5, "series", null, 2, 0);
        file(6, "series", null, 2, 0);
        sql.execute("insert into loa.outcome_admission values (1, 3, 5, 2, '2026-02-02', 0)");

        Migrations.bringUpToDate(database);

        assertThat(sql.fetch("select file_id, place from loa.place order by place").stream()
                        .map(row -> row.get(0) + " at " + row.get(1)))
                .containsExactly("2 at 1", "1 at 2", "5 at 3", "3 at 4");
        assertThat(sql.fetch("select ordinal, place from loa.admission order by ordinal").stream()
                        .map(row -> row.get(0) + " at " + row.get(1)))
                .containsExactly("1 at 1", "2 at 2");
        assertThat(sql.fetch(
                        "select file_id from loa.file where first_id = file_id and reading = 1 and vocabulary = ''"))
                .hasSize(6);
    }

    private void file(int id, String kind, String refusal, int run, int parts) {
        sql.execute(
                "insert into loa.file (plan_id, file_id, sha256, name_unit, name, received, run_id, plan_digest, reader_version,"
                        + " kind, number_style, header, records, accepted, zero, returned, left_out, refusal, problems,"
                        + " findings, kept_sha256) values (1, ?, ?, '', ?, '2026-02-01', ?, '', 1, ?, 'vi', '{}', 0, 0, 0, 0,"
                        + " 0, ?, '{}', '{}', '')",
                id,
                "sha" + id,
                id + ".csv",
                run,
                kind,
                refusal);
        for (int part = 1; part <= parts; part++) {
            sql.execute("insert into loa.submission values (1, ?, ?, 1, 24312, 'full', true, 0, 0, 0)", id, part);
        }
    }

    private void admitted(int file, long ordinal) {
        sql.execute(
                "insert into loa.admission values (1, ?, ?, 1, ?, '2026-02-02', 'empty', 'full', false, 0, 0, 0, 0, 0, 0)",
                ordinal,
                file,
                ordinal == 1 ? 1 : 2);
    }
}
