package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.loa.core.plan.Plan;

/**
 * The defects that DuckDB's and Frictionless' own tests plant, found at the stated line and column: each file read record by record by
 * the reader of activities, under a header whose names the plan gives to columns of the same type. {@code published-defects.csv} maps
 * their kinds to ours and names the deliberate differences.
 */
class PublishedDefectsTest {
    private static final List<String> TEXTS = List.of("title", "evidence", "note");
    private static final List<String> NUMBERS = List.of("reach", "interactions", "participants", "guided");
    private static final Map<String, Map<String, String>> OURS = table();

    /** What the reader finds in a file: {@code line kind [column]}, and the refusal of the whole file. */
    private record Found(
            Set<String> rows,
            @org.jspecify.annotations.Nullable Refusal refusal,
            Header header,
            List<Row> records) {}

    @Test
    void everyDefectOfDuckDbIsFoundAtItsLine() {
        for (Map<String, Object> test : SharedCsv.list(SharedCsv.json("duckdb/rejects_cases.json"))) {
            @SuppressWarnings("unchecked")
            Map<String, String> options = (Map<String, String>) test.get("options");
            Map<String, String> types = columns((String) test.get("columns"));
            String file = "duckdb/input/" + test.get("file");
            Found found = read(SharedCsv.bytes(file), types, options.containsKey("header"), Limits.DEFAULT);
            Set<String> expected = new TreeSet<>();
            for (List<?> reject : rejects(test)) {
                String kind =
                        reject.get(6).equals("CAST") ? "CAST " + types.get(reject.get(5)) : (String) reject.get(6);
                String ours = Objects.requireNonNull(OURS.get("duckdb").get(kind), kind);
                String line = (String) reject.get(1);
                if (ours.contains(".")) {
                    Refusal refusal = kind.startsWith("LINE") ? tooLong(file, types, options) : found.refusal();
                    assertThat(refusal).as(file).isNotNull();
                    assertThat(refusal.reason() + " " + refusal.details().get("line"))
                            .isEqualTo(ours + " " + line);
                } else if (!ours.equals("-") && found.refusal() == null) {
                    expected.add(line + " " + ours + (ours.startsWith("bad_") ? " [" + reject.get(5) + "]" : ""));
                }
            }
            assertThat(found.rows()).as(file).isEqualTo(expected);
        }
    }

    /** The test with the query that regrouped its columns names line, column, kind at other places. */
    private static List<List<?>> rejects(Map<String, Object> test) {
        List<List<?>> rejects = new ArrayList<>();
        for (Object each : (List<?>) test.get("expected_rejects")) {
            List<?> row = (List<?>) each;
            boolean regrouped = ((String) row.get(0)).contains("/");
            rejects.add(regrouped ? List.of("", row.get(1), "", "", row.get(2), row.get(3), row.get(4)) : row);
        }
        return rejects;
    }

    private static Refusal tooLong(String file, Map<String, String> types, Map<String, String> options) {
        int most = Integer.parseInt(options.get("max_line_size"));
        Limits limits = new Limits(1 << 20, most, 1 << 20, 100, 1_000);
        return Objects.requireNonNull(
                read(SharedCsv.bytes(file), types, true, limits).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid.csv",
                "duplicate-headers.csv",
                "defective-rows.csv",
                "blank-rows.csv",
                "structure-errors.csv",
                "table.csv"
            })
    void everyDefectOfFrictionlessIsFoundAtItsRow(String file) {
        Map<String, String> types = Map.of("id", "VARCHAR", "name", "VARCHAR", "age", "INTEGER");
        Found found = read(SharedCsv.bytes("frictionless/input/" + file), types, true, Limits.DEFAULT);
        Set<String> expected = new TreeSet<>();
        Set<String> labels = new TreeSet<>();
        for (Map<String, Object> defect : SharedCsv.list(expected("cases").get(file))) {
            String ours = Objects.requireNonNull(OURS.get("frictionless").get((String) defect.get("type")));
            if (defect.get("row") == null) {
                labels.add(ours + " " + defect.get("field"));
            } else if (!ours.equals("-")) {
                expected.add(defect.get("row") + " " + ours);
            }
        }

        assertThat(found.rows()).isEqualTo(expected);
        assertThat(labels(found)).isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "bom.csv"})
    void tablesWithAndWithoutAMarkReadAlike(String file) {
        List<Row> rows = read(SharedCsv.bytes("frictionless/input/" + file), Map.of(), true, Limits.DEFAULT)
                .records();

        assertThat(rows.stream().map(Row::cells).toList())
                .isEqualTo(expected("rows").get(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> expected(String what) {
        return (Map<String, Object>) ((Map<String, Object>) SharedCsv.json("frictionless/expected.json")).get(what);
    }

    /** Labels that are empty, and those that stand twice where a row fills both. */
    private static Set<String> labels(Found found) {
        Set<String> labels = new TreeSet<>();
        List<String> cells = found.header().cells();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            boolean twice = found.records().stream().anyMatch(row -> new Cells(row, found.header()).anyTwice());
            if (cells.get(i).isEmpty()) {
                labels.add("# " + (i + 1));
            } else if (cells.indexOf(cells.get(place)) < i && twice) {
                labels.add("column_twice " + (i + 1));
            }
        }
        return labels;
    }

    private static Found read(byte[] bytes, Map<String, String> types, boolean headed, Limits limits) {
        Plan plan = plan(types);
        CsvFile file = CsvFile.of("x.csv", bytes);
        Row given = new Row(0, "", List.copyOf(types.keySet()), Row.Quotes.NONE);
        Header header = Header.of(given, new HeaderNames(plan));
        Set<String> found = new TreeSet<>();
        List<Row> records = new ArrayList<>();
        try (Reader in = TextFile.of(file, Head.of(file).bomLength()).open()) {
            RowSource rows = new RowSource(in, Dialect.standard(','), 1, limits);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                records.add(row);
                if (headed && records.size() == 1) {
                    header = Header.of(row, new HeaderNames(plan));
                } else {
                    found.addAll(defects(plan, header, row));
                }
            }
            return new Found(found, null, header, records);
        } catch (java.nio.charset.CharacterCodingException e) {
            return new Found(new TreeSet<>(), refusal(plan, bytes), header, records);
        } catch (Limits.Exceeded e) {
            return new Found(new TreeSet<>(), e.refusal(), header, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refusal(Plan plan, byte[] bytes) {
        return Objects.requireNonNull(
                ReadFile.read(plan, "x.csv", bytes).reading().refusal());
    }

    private static Set<String> defects(Plan plan, Header header, Row row) {
        Cells cells = new Cells(row, header);
        if (cells.isBlank()) {
            return Set.of(row.line() + " left_out");
        }
        Situation situation = new Situation(plan, header, "khoi-pho-1", null, null, 1, LocalDate.of(2026, 2, 3));
        Facts facts = Facts.hopeful(Set.of());
        RowNotes notes = RowReader.of(
                        situation, facts, new Evidence(header.cells().size()))
                .read(cells)
                .notes();
        Set<String> defects = notes.problems().stream()
                .filter(p -> p.kind() != ProblemKind.MISSING_VALUE)
                .map(p -> p.line() + " " + p.kind().code() + (p.column() == null ? "" : " [" + p.column() + "]"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (row.quotes() == Row.Quotes.ODD) {
            defects.add(row.line() + " inner_quotes");
        }
        return defects;
    }

    /** A plan in which each column of the case is another name of one of ours of its type. */
    private static Plan plan(Map<String, String> types) {
        Map<String, List<String>> ours = new HashMap<>(Map.of(
                "VARCHAR", new ArrayList<>(TEXTS),
                "INTEGER", new ArrayList<>(NUMBERS),
                "DATE", new ArrayList<>(List.of("planned_date"))));
        String columns = types.entrySet().stream()
                .map(each -> Objects.requireNonNull(ours.get(each.getValue())).remove(0) + ": [" + each.getKey() + "]")
                .collect(Collectors.joining(", ", "columns: {", "}\n"));
        return ReadFile.plan("""
                extends: ky-lua-79
                ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                units:
                  - {code: khoi-pho-1, name: Khối phố 1, reports: true}
                """ + (types.isEmpty() ? "" : columns));
    }

    /** {@code {"a": "INTEGER"}}. */
    private static Map<String, String> columns(String json) {
        Map<String, String> columns = new LinkedHashMap<>();
        ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json))
                .forEach((name, type) -> columns.put((String) name, (String) type));
        return columns;
    }

    private static Map<String, Map<String, String>> table() {
        Map<String, Map<String, String>> table = new HashMap<>();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PublishedDefectsTest.class.getResourceAsStream("published-defects.csv")),
                StandardCharsets.UTF_8)) {
            RowSource rows = new RowSource(in, Dialect.standard(';'), 1, Limits.DEFAULT);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                List<String> cells = row.cells();
                table.computeIfAbsent(cells.get(0), source -> new HashMap<>()).put(cells.get(1), cells.get(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
