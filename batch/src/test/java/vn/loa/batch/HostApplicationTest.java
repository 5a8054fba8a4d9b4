package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Plan;

/** A Boot application with a DataSource, tables and a job of its own runs our ingest job, and nothing of its own changes. */
class HostApplicationTest {
    private static final DataSource DATABASE = TestServer.freshDatabase();

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {
        @Bean
        DataSource dataSource() {
            return DATABASE;
        }

        @Bean
        Job hostJob(JobRepository jobs, PlatformTransactionManager transactions) {
            return new JobBuilder("hostJob", jobs)
                    .start(new StepBuilder("hostStep", jobs)
                            .tasklet((contribution, chunk) -> RepeatStatus.FINISHED, transactions)
                            .build())
                    .build();
        }
    }

    @Test
    void runsTheIngestJobAndFindsNothingOfItsOwnChanged(@TempDir Path out) throws Exception {
        execute("create table citizen (id int primary key, name text)", "insert into citizen values (1, 'Hòa')");
        Plan plan = Inboxes.plan();
        Path inbox = Inboxes.january(out.resolve("inbox"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.batch.jdbc.initialize-schema=always", "spring.main.banner-mode=off", "loa.threads=1")
                .run()) {
            assertThat(beans(context, Job.class)).containsExactly("hostJob");
            assertThat(beans(context, DataSource.class)).containsExactly("dataSource");
            assertThat(beans(context, JobRepository.class)).hasSize(1);
            assertThat(beans(context, JobOperator.class)).hasSize(1);
            assertThat(beans(context, PlatformTransactionManager.class)).hasSize(1);
            assertThat(beans(context, LoaBatch.class)).containsExactly("loaBatch");
            Map<String, List<String>> before = publicTables();
            assertThat(before.get("batch_job_instance")).hasSize(1);

            IngestReport report = context.getBean(LoaBatch.class).ingest(plan, inbox, out.resolve("out"));

            assertThat(report.readNewFile()).isTrue();
            assertThat(publicTables()).isEqualTo(before);
            assertThat(rows("select count(*) from loa.activity")).containsExactly(acceptedRows(plan, inbox));
            assertThat(schemas()).containsExactlyInAnyOrder("loa", "public");
        }
    }

    @Test
    void theLimitsAreTheReadersUnlessAPropertySaysOtherwise() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.batch.jdbc.initialize-schema=always",
                        "spring.main.banner-mode=off",
                        "spring.batch.job.enabled=false",
                        "loa.limits.rows=1000")
                .run()) {
            assertThat(context.getBean(BatchSettings.class).limits().toLimits())
                    .isEqualTo(Limits.DEFAULT.with(Limits.What.ROWS, 1000));
        }
    }

    /** What the reader alone accepts: what the host's run must have stored. */
    private static String acceptedRows(Plan plan, Path inbox) throws Exception {
        var intake = new Intake(plan);
        int accepted = 0;
        try (var files = Files.newDirectoryStream(inbox, "[!_]*")) {
            for (Path file : files) {
                accepted +=
                        intake.check(CsvFile.of(file), Instant.now()).reading().accepted();
            }
        }
        return Integer.toString(accepted);
    }

    private static List<String> beans(ConfigurableApplicationContext context, Class<?> type) {
        return List.of(context.getBeanNamesForType(type));
    }

    private static Map<String, List<String>> publicTables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : rows("select table_name from information_schema.tables where table_schema = 'public'")) {
            tables.put(table, rows("select t::text from public." + table + " t order by 1"));
        }
        return tables;
    }

    private static List<String> schemas() throws SQLException {
        return rows("select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'");
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
