package vn.loa.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.core.text.Lang;

class DatabaseTest {
    @TempDir
    Path temp;

    @Test
    void keepsDataWithFsyncBehindAPassword() throws Exception {
        Path data = temp.resolve("data");
        try (Database database = Database.embedded(data)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            try (var connection = database.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create table kept as select 'Kỳ Lừa' as ward");
            }
            String port = ask(database, "show port");
            for (String password : new String[] {"", "postgres"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(modes(data)).isEqualTo("rwx------");
            assertThat(modes(data.resolve("bin"))).isEqualTo("rwx------");
            assertThat(modes(data.resolve("pg18"))).isEqualTo("rwx------");
            assertThat(modes(data.resolve("pg18.password"))).isEqualTo("rw-------");

            takesThePasswordFromEnvironmentOrFile(
                    "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres",
                    Files.readString(data.resolve("pg18.password")).strip());

            WrongDatabase second = catchThrowableOfType(WrongDatabase.class, () -> Database.embedded(data));
            assertThat(second.sentence(Lang.EN)).startsWith("The data directory " + data + " is in use");
        }
        try (Database database = Database.embedded(data)) {
            assertThat(ask(database, "select ward from kept")).isEqualTo("Kỳ Lừa");
        }
        stopsTheServerOfAKilledProcess(data);
        outlivesANumberThatIsSomebodyElses(data);
    }

    private void takesThePasswordFromEnvironmentOrFile(String url, String password) throws Exception {
        WrongDatabase refused =
                catchThrowableOfType(WrongDatabase.class, () -> Database.at(url, Map.of("PGPASSWORD", "wr0ng-one")));
        assertThat(refused.sentence(Lang.EN))
                .contains("password authentication failed")
                .doesNotContain("wr0ng-one");
        assertThat(refused.getCause()).isNull();
        for (String variable : new String[] {"PGPASSWORD", "LOA_DB_PASSWORD"}) {
            try (Database database = Database.at(url, Map.of(variable, password))) {
                assertThat(ask(database, "select 1")).isEqualTo("1");
            }
        }
        try (Database database = Database.at(url + "&password=" + password, Map.of("PGPASSWORD", "wr0ng-one"))) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
        Path file = Files.writeString(temp.resolve("pgpass"), "localhost:*:*:postgres:" + password + "\n");
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        try (Database database = Database.at(url, Map.of())) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
            assertThat(catchThrowableOfType(
                            WrongDatabase.class, () -> Database.at(url, Map.of("PGPASSWORD", "wr0ng-one"))))
                    .isNotNull();
        } finally {
            System.clearProperty("org.postgresql.pgpassfile");
        }
    }

    private void stopsTheServerOfAKilledProcess(Path data) throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(9);
        ProcessHandle orphan = ProcessHandle.of(postmaster(data)).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (Database database = Database.embedded(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(database, "select resolution from left_behind")).isEqualTo("57");
        }
    }

    /** As after a reboot: the number in the file is a living process, but no PostgreSQL. */
    private void outlivesANumberThatIsSomebodyElses(Path data) throws Exception {
        Files.writeString(
                data.resolve("pg18/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (Database database = Database.embedded(data)) {
            assertThat(ask(database, "select ward from kept")).isEqualTo("Kỳ Lừa");
        }
    }

    private static long postmaster(Path data) throws Exception {
        return Long.parseLong(
                Files.readAllLines(data.resolve("pg18/postmaster.pid")).get(0));
    }

    @Test
    void leavesADirectoryAloneThatHoldsOtherThings() throws Exception {
        Files.writeString(temp.resolve("thu.docx"), "");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        WrongDatabase refused = catchThrowableOfType(WrongDatabase.class, () -> Database.embedded(temp));
        assertThat(refused.sentence(Lang.VI)).startsWith("Thư mục " + temp + " đã có những tệp không phải của Loa");
        assertThat(modes(temp)).isEqualTo("rwxr-xr-x");
        assertThat(temp.toFile().list()).containsExactly("thu.docx");
    }

    @Test
    void refusesDataOfAnotherVersion() throws Exception {
        Files.createDirectories(temp.resolve("pg18"));
        Files.writeString(temp.resolve("pg18/PG_VERSION"), "17\n");
        assertThatExceptionOfType(WrongDatabase.class)
                .isThrownBy(() -> Database.embedded(temp))
                .withMessageStartingWith("The data in " + temp.resolve("pg18") + " is of PostgreSQL 17, not 18.");
    }

    @Test
    void refusesAWrongUrlAndHidesItsPassword() {
        assertThatExceptionOfType(WrongDatabase.class)
                .isThrownBy(() -> Database.at("jdbc:mysql://db/loa?user=a&password=s3cret", Map.of()))
                .withMessageContaining("jdbc:mysql://db/loa?user=a&password=***.")
                .withMessageNotContaining("s3cret");
        assertThatExceptionOfType(WrongDatabase.class)
                .isThrownBy(() -> Database.at("jdbc:postgresql://me:s3cret@db/loa", Map.of()))
                .withMessageContaining("jdbc:postgresql://***@db/loa.");
    }

    @Test
    void saysWhyAServerCannotBeReached() {
        assertThatExceptionOfType(WrongDatabase.class)
                .isThrownBy(() -> Database.at("jdbc:postgresql://localhost:1/loa?user=a&password=s3cret", Map.of()))
                .withMessageStartingWith(
                        "Cannot connect to the database jdbc:postgresql://localhost:1/loa?user=a&password=***: ")
                .withMessageNotContaining("s3cret");
    }

    private static String modes(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
