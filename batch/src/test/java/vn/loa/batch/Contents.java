package vn.loa.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the store holds, without the numbers that count runs and files: files are named by their digest. */
final class Contents {
    private static final Map<String, String> BUSINESS = new TreeMap<>(Map.of(
            "file",
            "select sha256, to_jsonb(f) - '{file_id,first_id,run_id,plan_digest,plan_id}'::text[] from loa.file f",
            "admission",
            "select f.sha256, to_jsonb(a) - '{file_id,run_id,plan_id}'::text[] from loa.admission a join loa.file f"
                    + " using (plan_id, file_id)",
            "outcome_admission",
            "select f.sha256, to_jsonb(a) - '{file_id,run_id,plan_id}'::text[] from loa.outcome_admission a"
                    + " join loa.file f using (plan_id, file_id)",
            "outcome_admission_row",
            "select ordinal::text, to_jsonb(r) - '{plan_id}'::text[] from loa.outcome_admission_row r"));

    private Contents() {}

    /** Rows of every table, in an order that does not depend on how they came in. */
    static Map<String, List<String>> of(DataSource database) throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (Map.Entry<String, String> table : BUSINESS.entrySet()) {
                contents.put(table.getKey(), rows(sql, table.getValue()));
            }
            for (String table : List.of(
                    "activity",
                    "series_row",
                    "difficulty",
                    "zero_report",
                    "returned_row",
                    "finding",
                    "kept_text",
                    "submission")) {
                contents.put(
                        table,
                        rows(
                                sql,
                                "select f.sha256, to_jsonb(t) - '{file_id,plan_id}'::text[] from loa." + table
                                        + " t join loa.file f using (plan_id, file_id)"));
            }
            // Rows whose file never arrived would be left behind by a crash.
            contents.put(
                    "strays",
                    rows(
                            sql,
                            "select file_id::text, '' from loa.activity where file_id not in (select file_id from loa.file)"));
        }
        return contents;
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(query + " order by 1, 2")) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
        }
        return rows;
    }
}
