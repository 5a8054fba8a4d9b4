package vn.loa.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the sample that were written to be wrong: file, physical line, kinds of problem. */
final class PlannedReturns {
    private static final String TABLE = """
            vhxh__thang-01.csv | 16 | bad_date
            vhxh__thang-01.csv | 17 | unknown_channel
            vhxh__thang-02.csv | 4 | duplicate_id
            vhxh__thang-02.csv | 9 | female_gt_participants
            vhxh__thang-02.csv | 12 | unknown_topic
            vhxh__thang-03.csv | 10 | bad_number
            vhxh__thang-03.csv | 11 | negative_number
            vhxh__thang-03.csv | 13 | missing_value
            BC T1 MTTQ.csv | 8 | succeeded_gt_guided
            BC T1 MTTQ.csv | 10 | unknown_area
            Báo cáo tháng 2 MTTQ.csv | 8 | bad_number
            Báo cáo tháng 2 MTTQ.csv | 9 | missing_value
            BC T3 MTTQ.csv | 10 | date_after_period
            thcs-mau__T1-2026.tsv | 4 | female_gt_participants
            thcs-mau__T1-2026.tsv | 7 | several_channels
            khoi-pho-1__thang-01.csv | 7 | bad_number
            khoi-pho-1__thang-01.csv | 8 | unknown_channel
            khoi-pho-1__thang-01.csv | 10 | duplicate_id
            khoi-pho-1__thang-01.csv | 11 | date_after_period
            khoi-pho-1__thang-02.csv | 4 | ambiguous_date
            khoi-pho-1__thang-02.csv | 6 | succeeded_gt_guided
            khoi-pho-1__thang-02.csv | 8 | zero_with_content
            khoi-pho-1__thang-02 bổ sung.csv | 5 | id_reused
            Báo cáo T1 KP2.csv | 7 | bad_number
            Báo cáo T2 KP2.csv | 8 | missing_value
            khoi-pho-2__T3 0912345678.csv | 10 | unknown_area
            khoi-pho-2__T3 0912345678.csv | 11 | not_whole, too_many_cells
            """;

    private static final Map<String, Map<Integer, List<String>>> KINDS = new LinkedHashMap<>();

    static {
        TABLE.lines()
                .map(line -> line.split(" \\| "))
                .forEach(cells -> KINDS.computeIfAbsent(cells[0], file -> new LinkedHashMap<>())
                        .put(Integer.valueOf(cells[1]), List.of(cells[2].split(", "))));
    }

    private PlannedReturns() {}

    static boolean isReturned(String file, int line) {
        return KINDS.getOrDefault(file, Map.of()).containsKey(line);
    }

    /** How many rows of the file go back. */
    static int rows(String file) {
        return KINDS.getOrDefault(file, Map.of()).size();
    }

    /** Rows of the file by kind; a row with two kinds counts under both. */
    static Map<String, Integer> kinds(String file) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        KINDS.getOrDefault(file, Map.of())
                .values()
                .forEach(row -> row.forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
        return kinds;
    }
}
