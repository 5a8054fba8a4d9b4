package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Slip;

/** What V6 makes of files and decisions that an older version kept. */
class CorrectionsMigrationTest {
    private static final String SHA = "1a2b3c4d".repeat(8);

    @Test
    void slipsThatAnOlderVersionWroteAreKnownAndFullSubmissionsAreReports() {
        DataSource database = TestServer.freshDatabase();
        Flyway.configure()
                .dataSource(database)
                .schemas("loa")
                .defaultSchema("loa")
                .locations("classpath:vn/loa/batch/store/migration")
                .target("5")
                .load()
                .migrate();
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
        sql.execute("insert into loa.plan (ward_code, number) values ('06187', '79/KH-UBND')");
        sql.execute("insert into loa.run (plan_id, started) values (1, '2026-02-01Z')");
        sql.execute("insert into loa.term values (1, 'unit', 1, 'kp-1'), (1, 'unit', 2, 'kp-2')");
        file(sql, 1, SHA, null);
        file(sql, 2, SHA.replace('1', '2'), "empty");
        sql.execute(
                "insert into loa.returned_row values (1, 1, 2, 2, null, '{}', '[]'), (1, 1, 3, null, null, '{}', '[]')");
        sql.execute("insert into loa.submission values (1, 1, 1, 1, 24312, 'full', true, 1, 0, 1),"
                + " (1, 1, 2, 1, 24313, 'supplement', false, 1, 0, 0)");
        sql.execute(
                "insert into loa.admission (plan_id, ordinal, file_id, part, run_id, admitted, state, kind, stray, accepted, zero,"
                        + " returned, added, removed, changed, place) select 1, s.part, 1, s.part, 1, '2026-02-01Z', 'effective', s.kind,"
                        + " false, 1, 0, 0, 0, 0, 0, 1 from loa.submission s");

        Store.open(database);

        assertThat(sql.fetch("select slip, first_id, unit from loa.slip order by unit nulls first"))
                .extracting(Record::intoList)
                .isEqualTo(List.of(
                        Arrays.asList(Slip.id(reading(), null), 1, null),
                        List.of(Slip.id(reading(), "kp-1"), 1, (short) 1),
                        List.of(Slip.id(reading(), "kp-2"), 1, (short) 2)));
        assertThat(sql.fetch("select report from loa.admission order by ordinal")
                        .getValues(0))
                .isEqualTo(List.of(true, false));
    }

    private static void file(DSLContext sql, int id, String sha256, String refusal) {
        sql.execute(
                "insert into loa.file (plan_id, file_id, first_id, reading, vocabulary, sha256, name_unit, name, received, run_id,"
                        + " plan_digest, reader_version, number_style, header, records, accepted, zero, returned, left_out, refusal, problems,"
                        + " findings, kept_sha256) values (1, " + id + ", " + id + ", 1, '', '" + sha256
                        + "', '', 'a.csv', '2026-02-01Z', 1, '', 3,"
                        + " 'vi', '{}', 0, 0, 0, 0, 0, " + (refusal == null ? "null" : "'" + refusal + "'")
                        + ", '{}', '{}', '')");
    }

    private static Reading reading() {
        return new Reading(
                "a.csv",
                SHA,
                "",
                null,
                null,
                "vi",
                null,
                List.of(),
                0,
                0,
                0,
                0,
                0,
                null,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                Reading.Above.NOTHING);
    }
}
