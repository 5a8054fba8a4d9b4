package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loa.batch.store.Deliveries.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.loa.batch.TestServer;

/** Opening a database, the host's own or an empty one. */
class StoreTest {
    private static final Instant DAY = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void livesInASchemaOfItsOwnBesideAFullPublic() {
        DataSource database = TestServer.freshDatabase();
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
        sql.execute("create table public.flyway_schema_history (installed_rank int, version text, success boolean)");
        sql.execute("create table public.activity (id int)");
        sql.execute("insert into public.activity values (1), (2)");

        Store.open(database).archive(plan("06187"), DAY);

        assertThat(sql.fetch("select table_name::text from information_schema.tables"
                                + " where table_schema = 'public' order by 1")
                        .getValues(0))
                .hasToString("[activity, flyway_schema_history]");
        assertThat(sql.fetchSingle("select count(*) from public.activity").get(0, Integer.class))
                .isEqualTo(2);
        assertThat(sql.fetchSingle("select count(*) from public.flyway_schema_history")
                        .get(0, Integer.class))
                .isZero();
        assertThat(sql.fetchSingle("select count(*) from loa.batch_job_instance")
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    void opensAgainWithoutAskingFlyway() {
        DataSource database = TestServer.freshDatabase();
        Store.open(database);
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);
        // Flyway would refuse a history whose checksums do not fit.
        sql.execute("update loa.flyway_schema_history set checksum = 1 where version is not null");

        Store.open(database).archive(plan("06187"), DAY);

        assertThat(sql.fetchSingle("select count(*) from loa.plan").get(0, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void theNewestStepIsTheLastMigration() throws Exception {
        try (Stream<Path> steps = Files.list(Path.of("src/main/resources/vn/loa/batch/store/migration"))) {
            assertThat(steps.map(p -> Integer.valueOf(
                            p.getFileName().toString().split("__")[0].substring(1))))
                    .doesNotHaveDuplicates()
                    .contains(Migrations.NEWEST)
                    .allMatch(number -> number <= Migrations.NEWEST);
        }
    }

    @Test
    void refusesAStoreOfANewerVersion() {
        DataSource database = TestServer.freshDatabase();
        Store.open(database);
        DSL.using(database, SQLDialect.POSTGRES)
                .execute("update loa.flyway_schema_history set version = '99' where version = '2'");

        assertThatThrownBy(() -> Store.open(database))
                .isInstanceOf(StoreUnreachable.class)
                .hasMessageContaining("newer version of Loa");
    }

    @Test
    void saysThatThereIsNoDatabase() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere?user=u&password=geheim");

        assertThatThrownBy(() -> Store.open(nowhere))
                .isInstanceOf(StoreUnreachable.class)
                .hasMessageStartingWith("No connection to the database")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aPlanIsRegisteredOnceAndItsVersionsAreKept() {
        DataSource database = TestServer.freshDatabase();
        Store store = Store.open(database);
        String first = store.archive(plan("06187"), DAY).planDigest();
        String again = store.archive(plan("06187"), DAY).planDigest();
        DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);

        assertThat(again).isEqualTo(first);
        assertThat(sql.fetch("select digest from loa.plan_version").getValues(0, String.class))
                .containsExactly(first);
        assertThat(sql.fetch("select list || ' ' || code || ' ' || term from loa.term order by list, code")
                        .getValues(0, String.class))
                .containsExactly(
                        "area 1 kp-1",
                        "audience 1 residents",
                        "channel 1 radio",
                        "channel 2 zalo",
                        "series 1 online-services",
                        "topic 1 II.1.1",
                        "topic 2 II.1.5",
                        "unit 1 khoi-pho-1",
                        "unit 2 khoi-pho-2");
    }

    @Test
    void twoRunsOfOnePlanDoNotMix() {
        Store store = Store.open(TestServer.freshDatabase());
        Archive archive = store.archive(plan("06187"), DAY);
        Archive other = store.archive(plan("06188"), DAY);

        try (RunLock lock = archive.runs().lock().orElseThrow()) {
            assertThat(archive.runs().lock()).isEmpty();
            try (RunLock ofAnother = other.runs().lock().orElseThrow()) {
                assertThat(other.runs().lock()).isEmpty();
            }
        }
        assertThat(archive.runs().lock()).isPresent();
    }
}
