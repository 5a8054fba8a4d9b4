package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.loa.batch.database.Database;

/** No personal datum that the sample plants comes out anywhere: the database, the kept text, slips, page, what the command prints. */
@TestInstance(Lifecycle.PER_CLASS)
class YearPrivacyTest {
    /** Telephones and identities in any grouping of their digits, e-mails, and the names that stand in the columns of persons. */
    private static final List<String> PLANTED = YearRun.truth().files().stream()
            .flatMap(file -> file.planted().stream())
            .distinct()
            .sorted()
            .toList();

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[ .-](?=[0-9])");

    private Sample sample;
    private LoaProcess run;
    private LoaProcess check;

    @BeforeAll
    void runsTheSample() throws Exception {
        YearRun year = YearRun.once();
        sample = year.sample();
        run = year.run();
        List<String> files = new ArrayList<>(List.of("check"));
        for (YearFile file : YearRun.truth().files()) {
            if (!file.planted().isEmpty()) {
                files.add(sample.inbox().resolve(file.name()).toString());
            }
        }
        files.addAll(List.of("--plan", sample.plan().toString()));
        check = LoaProcess.run(files.toArray(String[]::new));
        assertThat(check.exit()).as(check.err()).isEqualTo(3);
    }

    private static String pattern(String datum) {
        return datum.matches("[0-9]+")
                ? "(?<![0-9])" + String.join("[ .-]?", datum.split("")) + "(?![0-9])"
                : Pattern.quote(datum);
    }

    @Test
    void isPlantedInTheInbox() throws IOException {
        for (YearFile file : YearRun.truth().files()) {
            String read =
                    file.name() + new String(Files.readAllBytes(sample.inbox().resolve(file.name())), UTF_8);
            for (String datum : file.planted()) {
                assertThat(Pattern.compile(pattern(datum)).matcher(read).find())
                        .as(datum + " in " + file.name())
                        .isTrue();
            }
        }
        assertThat(YearRun.truth().files().stream()
                        .flatMap(f -> f.planted().stream())
                        .distinct())
                .hasSizeGreaterThan(80);
    }

    @Test
    void isNotInTheOutput() throws IOException {
        Map<String, byte[]> files = Sample.bytes(sample.out());
        assertThat(files).isNotEmpty();
        files.forEach((name, bytes) -> {
            holdsNothing("name " + name, name);
            holdsNothing(name, new String(bytes, UTF_8));
        });
    }

    @Test
    void isNotInWhatTheCommandPrints() {
        holdsNothing("run", run.out() + run.err());
        // The names of the files stand in the command that the clerk typed; what is printed of them is masked.
        holdsNothing("check", check.out() + check.err());
    }

    @Test
    void isNotInTheDatabase() throws Exception {
        Map<String, Integer> read = new LinkedHashMap<>();
        try (Database database = Database.embedded(sample.data());
                Connection connection = database.dataSource().getConnection()) {
            for (String table : tables(connection)) {
                read.put(table, dump(connection, table));
            }
        }
        assertThat(read).containsKeys("loa.activity", "loa.returned_row", "loa.kept_text", "loa.file");
        long readable = YearRun.truth().files().stream()
                .filter(file -> file.refused() == null)
                .count();
        assertThat(read.get("loa.kept_text").longValue()).isEqualTo(readable);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema not in ('pg_catalog', 'information_schema') order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Looks at every value of every row, and counts the rows. */
    private static int dump(Connection connection, String table) throws SQLException, DataFormatException {
        int count = 0;
        try (ResultSet rows = connection.createStatement().executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int i = 1; i <= columns; i++) {
                    String place = table + "." + rows.getMetaData().getColumnName(i);
                    if (rows.getMetaData().getColumnTypeName(i).equals("bytea")) {
                        byte[] bytes = rows.getBytes(i);
                        holdsNothing(place, new String(bytes, UTF_8));
                        holdsNothing(place, inflated(bytes));
                    } else {
                        holdsNothing(place, String.valueOf(rows.getString(i)));
                    }
                }
            }
        }
        return count;
    }

    private static String inflated(byte[] bytes) throws DataFormatException {
        Inflater inflater = new Inflater(bytes[0] != 0x78);
        inflater.setInput(bytes);
        byte[] text = new byte[1 << 21];
        int length = inflater.inflate(text);
        inflater.end();
        assertThat(length).as("length of kept text").isPositive();
        return new String(text, 0, length, UTF_8);
    }

    private static void holdsNothing(String place, String text) {
        // Pages of a year are long: only where the digits stand together somehow is it worth asking how they are
        // grouped.
        String together = BETWEEN_DIGITS.matcher(text).replaceAll("");
        for (String datum : PLANTED) {
            boolean near = together.contains(datum) || text.contains(datum);
            assertThat(near && Pattern.compile(pattern(datum)).matcher(text).find() ? datum : "")
                    .as(place)
                    .isEmpty();
        }
    }
}
