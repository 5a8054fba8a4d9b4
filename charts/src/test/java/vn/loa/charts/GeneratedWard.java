package vn.loa.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.WrongPlan;

/**
 * A ward whose files a generator wrote: five neighbourhoods and two offices, January and February 2026, every kind of figure, holes
 * among them; evaluated for real. The same seed gives the same ward.
 */
public final class GeneratedWard {
    private static final String PLAN = """
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Mẫu, province: Tỉnh Mẫu, zone: Asia/Ho_Chi_Minh}
            population: {value: 21000, as_of: 2026-01-01, source: assumption}
            calendar: {month: calendar, due_working_days: 5, source: assumption}
            budget: [{year: 2026, state_vnd: 60000000, other_vnd: 5000000, source: assumption}]
            units:
              - {code: mttq, clause: V.2, name: Mặt trận, reports: false}
              - {code: kinh-te, clause: V.3, name: Phòng Kinh tế, reports: false}
              - {code: khoi-pho-1, clause: V.6, name: Khối phố 1, reports: true, from: 2025-10-22}
              - {code: khoi-pho-2, clause: V.6, name: Khối phố 2, reports: true, from: 2025-10-22}
              - {code: khoi-pho-3, clause: V.6, name: Khối phố 3, reports: true, from: 2025-10-22}
              - {code: khoi-pho-4, clause: V.6, name: Khối phố 4, reports: true, from: 2025-10-22}
              - {code: khoi-pho-5, clause: V.6, name: "Khối phố 5 <mới> & cũ", reports: true, from: 2025-10-22}
            feedback: {answer_working_days: 5, source: assumption}
            series:
              - {code: online, name: Hồ sơ trực tuyến, higher_is_better: true}
              - {code: knows, name: Biết về Nghị quyết 57, higher_is_better: true, before: {from: 2026-01, to: 2026-01}, after: {from: 2026-02, to: 2026-02}}
            targets:
              - {indicator: digital.share, value: 0.9, source: assumption}
              - {indicator: reporting.completeness, value: 0.5, source: assumption}
              - {indicator: practical.task_success, value: 0.5, source: assumption}
              - {indicator: practical.task_success, value: 0.9, unit: khoi-pho-2, source: assumption}
              - {indicator: reach.contacts, value: 2000, per: month, source: assumption}
              - {indicator: effective.cost_per_success, value: 40000, source: assumption}
              - {indicator: outcome.change, value: 0.1, series: knows, source: assumption}
            """;
    private static final String HEAD =
            "Nội dung;Ngày thực hiện;Tên hoạt động;Hình thức;Kênh;Đối tượng;Số lượng;Đơn vị tính;"
                    + "Thời lượng (phút);Lượt tiếp cận;Lượt tương tác;Số người tham dự;Số nữ;Số người được hướng dẫn;"
                    + "Số người tự thực hiện được;Kinh phí (đồng);Nguồn kinh phí;Minh chứng\n";
    private static final List<String> UNITS =
            List.of("vhxh", "van-phong", "khoi-pho-1", "khoi-pho-2", "khoi-pho-3", "khoi-pho-4", "khoi-pho-5");
    private static final List<String> AUDIENCES = List.of("officials", "enterprises", "community-teams", "residents");

    private GeneratedWard() {}

    /** January and February 2026; of the second month two units are silent and one says that nothing was done. */
    public static Evaluation evaluated(long seed) throws WrongPlan {
        Random random = new Random(seed);
        Map<String, String> files = new TreeMap<>();
        for (String unit : UNITS) {
            files.put(unit + "__thang-01.csv", month(random, 1));
            if (!List.of("khoi-pho-3", "khoi-pho-4").contains(unit)) {
                files.put(unit + "__thang-02.csv", month(random, 2));
            }
        }
        files.put("khoi-pho-4__thang-02.csv", HEAD + ";28/02/2026;Không có hoạt động" + ";".repeat(15) + "\n");
        files.put("ket-qua.csv", series(random));
        files.put("phan-anh.csv", difficulties(random));
        return WardFiles.evaluated(PLAN, files, "2026-01-01..2026-02-28", LocalDate.of(2026, 3, 10));
    }

    private static String month(Random random, int month) {
        StringBuilder rows = new StringBuilder(HEAD);
        int n = 4 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            String row = switch (random.nextInt(4)) {
                case 0 ->
                    "bản tin;radio;%s;1;bản tin;%d;;;;;;;;;%s"
                            .formatted(anyone(random), 5 + random.nextInt(20), proof(random));
                case 1 ->
                    "tin bài;zalo;%s;%d;bài;;%d;%d;;;;;;;%s"
                            .formatted(
                                    anyone(random),
                                    1 + random.nextInt(3),
                                    150 + random.nextInt(900),
                                    random.nextInt(150),
                                    proof(random));
                case 2 ->
                    "tập huấn;training;%s;;;90;;;%d;%d;;;%d;ngân sách;%s"
                            .formatted(
                                    anyone(random),
                                    30 + random.nextInt(40),
                                    random.nextInt(30),
                                    100_000 * (5 + random.nextInt(20)),
                                    proof(random));
                default ->
                    "hướng dẫn;direct;%s;;;;;;;;%d;%d;%d;khác;%s"
                            .formatted(
                                    anyone(random),
                                    20 + random.nextInt(20),
                                    random.nextInt(21),
                                    10_000 * (20 + random.nextInt(80)),
                                    proof(random));
            };
            rows.append("II.1.%d;%02d/%02d/2026;Việc %d;%s\n"
                    .formatted(1 + random.nextInt(5), 1 + random.nextInt(28), month, i, row));
        }
        return rows.toString();
    }

    private static String anyone(Random random) {
        return AUDIENCES.get(random.nextInt(AUDIENCES.size()));
    }

    private static String proof(Random random) {
        return random.nextBoolean() ? "BB-" + random.nextInt(100) : "";
    }

    private static String series(Random random) {
        StringBuilder rows = new StringBuilder("Chỉ số;Kỳ;Số đạt;Tổng số;Loại\n");
        for (String month : List.of("09/2025", "10/2025", "11/2025", "12/2025", "01/2026", "02/2026")) {
            rows.append(
                    "online;%s;%d;%d;hành chính\n".formatted(month, 20 + random.nextInt(60), 90 + random.nextInt(40)));
        }
        rows.append("knows;01/2026;%d;80;khảo sát\nknows;02/2026;%d;90;khảo sát\n"
                .formatted(20 + random.nextInt(30), 30 + random.nextInt(50)));
        return rows.toString();
    }

    private static String difficulties(Random random) {
        StringBuilder rows = new StringBuilder("Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết\n");
        for (int i = 1; i <= 12; i++) {
            int day = 1 + random.nextInt(10);
            String answer =
                    random.nextInt(4) == 0 ? ";" : "%02d/02/2026;Đã giải quyết".formatted(day + random.nextInt(15));
            rows.append("%d;%s;%02d/02/2026;Loa rè;%s\n".formatted(i, UNITS.get(random.nextInt(7)), day, answer));
        }
        return rows.toString();
    }
}
