package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;

/** What V5 makes of evaluations that an older version kept. */
class ApprovalMigrationTest {
    @Test
    void keptEvaluationsLearnWhichRunComputedThem() {
        DataSource database = TestServer.freshDatabase();
        Flyway.configure()
                .dataSource(database)
                .schemas("loa")
                .defaultSchema("loa")
                .locations("classpath:vn/loa/batch/store/migration")
                .target("4")
                .load()
                .migrate();
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
        sql.execute("insert into loa.plan (ward_code, number) values ('06187', '79/KH-UBND'), ('06188', '79/KH-UBND')");
        sql.execute("insert into loa.run (plan_id, started)"
                + " values (1, '2026-02-01Z'), (1, '2026-02-02Z'), (2, '2026-02-02Z'), (1, '2026-02-03Z')");
        sql.execute(
                "insert into loa.evaluation (plan_id, period, as_of, as_of_given, computed, state, plan_digest, document)"
                        + " values (1, '2026-01', '2026-02-02', false, '2026-02-02Z', 'draft', '', '')");

        Store.open(database);

        assertThat(sql.fetch("select run_id from loa.evaluation").getValues(0)).hasToString("[2]");
        assertThat(sql.fetch("select * from loa.approval")).isEmpty();
    }
}
