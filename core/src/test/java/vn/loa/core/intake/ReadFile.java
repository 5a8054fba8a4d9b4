package vn.loa.core.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** A ward's plan and files in text, for tests of the whole reader. */
final class ReadFile {
    static final Instant RECEIVED = Instant.parse("2026-02-03T02:00:00Z");
    static final String HEADER =
            "STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận\n";
    static final String SERIES_HEADER = "Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại;Nguồn;Ghi chú\n";
    static final String FEEDBACK_HEADER = "Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết\n";
    static final Plan PLAN = plan("""
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
            units:
              - {code: khoi-pho-1, name: Khối phố 1, reports: true, aliases: [KP1]}
              - {code: khoi-pho-2, name: Khối phố 2, reports: true, from: 2026-01-15}
            areas:
              - {code: a1, name: Khối phố 1}
            series:
              - {code: dvc, name: Dịch vụ công trực tuyến, higher_is_better: true}
              - {code: vneid, name: Tài khoản VNeID, higher_is_better: true}
            """);

    private ReadFile() {}

    static Plan plan(String yaml) {
        try {
            return PlanReader.parse("plan.yaml", yaml);
        } catch (WrongPlan e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static Checked read(String text) {
        return read("bao-cao.csv", text);
    }

    static Checked read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Checked read(String name, byte[] bytes) {
        return read(PLAN, name, bytes);
    }

    static Checked read(Plan plan, String name, byte[] bytes) {
        try {
            return new Intake(plan).check(CsvFile.of(name, bytes), RECEIVED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One good row of unit 1, with the cells from the date on. */
    static String row(String... cells) {
        return String.join(";", cells) + "\n";
    }

    static String good(int rowNo, String date) {
        return rowNo + ";Khối phố 1;01/2026;" + date + ";Bản tin số " + rowNo + ";1.5;Phát thanh cơ sở;Người dân;120\n";
    }

    static String goodSeries(int month) {
        return "dvc;%02d/2025;%d;480;;;Bộ phận một cửa;\n".formatted(month, 300 + month);
    }

    static String goodFeedback(int id) {
        return "PA-" + id + ";KP1;%02d/01/2026;Loa ở ngõ %d nhỏ;;\n".formatted(id, id);
    }

    /** Every problem as {@code line kind [column]}. */
    static List<String> problems(Checked checked) {
        return checked.problems().stream()
                .map(p -> p.line() + " " + p.kind().code() + (p.column() == null ? "" : " [" + p.column() + "]"))
                .toList();
    }

    /** Every finding as {@code line kind}. */
    static List<String> findings(Checked checked) {
        return checked.findings().stream()
                .map(f -> f.line() + " " + f.kind().code())
                .toList();
    }
}
