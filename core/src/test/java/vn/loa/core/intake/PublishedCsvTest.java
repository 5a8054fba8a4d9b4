package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Published tables and what they hold, cell by cell, through the structural reader. */
class PublishedCsvTest {
    private static final Dialect COMMA = Dialect.standard(',');
    /** {@code #} begins a comment there; to us it is data. */
    private static final Set<String> COMMENT_MODES = Set.of("READ", "SKIP");

    /** max-mapper/csv-spectrum; one expected file is wrong upstream in a column, which its cases.json says. */
    @Test
    void csvSpectrumIsReadRight() {
        List<Map<String, Object>> cases = SharedCsv.list(SharedCsv.json("csv-spectrum/cases.json"));

        assertThat(cases).hasSize(12).allSatisfy(test -> {
            String name = (String) test.get("case");
            List<Map<String, String>> read = records("csv-spectrum/input/" + name + ".csv");
            Object expected = SharedCsv.json("csv-spectrum/expected/" + name + ".json");
            if (test.containsKey("upstream_defect")) {
                assertThat(withoutPhone(read.get(0))).isEqualTo(withoutPhone((Map<?, ?>) expected));
            } else {
                assertThat(read).isEqualTo(expected);
            }
            assertThat(read).hasSize((Integer) test.get("records"));
        });
    }

    /** osiegmar/JavaCsvComparison: a check passes where each of its line ends does. */
    @Test
    void javaCsvComparisonPassesEveryCheckOutsideItsCommentModes() {
        Set<String> passed = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        for (Map<String, Object> test : SharedCsv.list(SharedCsv.json("java-csv-comparison/cases.json"))) {
            if (!COMMENT_MODES.contains((String) test.get("comment_mode"))) {
                (passes(test) ? passed : failed).add((String) test.get("id"));
            }
        }

        assertThat(failed).isEmpty();
        assertThat(passed).hasSize(46);
    }

    /** Where a check allows an exception, ours is a quote that is named as never closed: its record is its physical line. */
    private static boolean passes(Map<String, Object> test) {
        List<Row> rows = new ArrayList<>(SharedCsv.rows((String) test.get("input"), COMMA));
        if ((Boolean) test.get("skip_empty_lines")) {
            rows.removeIf(row -> row.text().isBlank() && row.text().equals(RecordText.lineEnd(row.text())));
        }
        boolean named = (Boolean) test.get("exception_allowed") && rows.stream().anyMatch(Row::unclosed);
        return named || rows.stream().map(Row::cells).toList().equals(test.get("expected_records"));
    }

    private static List<Map<String, String>> records(String file) {
        List<Row> rows = SharedCsv.rows(SharedCsv.text(file), COMMA);
        List<String> header = rows.get(0).cells();
        List<Map<String, String>> records = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                record.put(header.get(i), row.cells().get(i));
            }
            records.add(record);
        }
        return records;
    }

    private static Map<Object, Object> withoutPhone(Map<?, ?> record) {
        Map<Object, Object> rest = new LinkedHashMap<>(record);
        assertThat(rest.remove("Contact Phone Number")).isNotNull();
        return rest;
    }
}
