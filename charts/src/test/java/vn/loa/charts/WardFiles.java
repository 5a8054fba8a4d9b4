package vn.loa.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;

/** A small ward from its files: two units, the first months of 2026, figures of other bodies, difficulties; evaluated for real. */
public final class WardFiles {
    private static final String PLAN = """
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Mẫu, province: Tỉnh Mẫu, zone: Asia/Ho_Chi_Minh}
            population: {value: 1000, as_of: 2026-01-01, source: assumption}
            calendar: {month: calendar, due_working_days: 5, source: assumption}
            units:
              - {code: mttq, clause: V.2, name: Mặt trận, reports: false}
              - {code: kinh-te, clause: V.3, name: Phòng Kinh tế, reports: false}
              - {code: van-phong, clause: V.4, name: Văn phòng, reports: false}
              - {code: khoi-pho-1, clause: V.6, name: "Khối phố <1>", reports: true, from: 2025-10-22}
            feedback: {answer_working_days: 5, source: assumption}
            series:
              - {code: online, name: "Hồ sơ <trực tuyến>", higher_is_better: true}
              - {code: knows, name: Biết về Nghị quyết 57, higher_is_better: true, before: {from: 2026-01, to: 2026-01}, after: {from: 2026-02, to: 2026-03}}
            targets:
              - {indicator: digital.share, value: 0.5, source: assumption}
              - {indicator: reach.contacts, value: 100, per: month, source: assumption}
              - {indicator: digital.engagement, value: 0.04, channel: zalo, source: assumption}
              - {indicator: practical.task_success, value: 0.5, unit: khoi-pho-1, source: assumption}
              - {indicator: outcome.change, value: 0.1, series: knows, source: assumption}
            """;
    private static final String HEAD =
            "Nội dung;Ngày thực hiện;Tên hoạt động;Kênh;Đối tượng;Số lượng;Đơn vị tính;Lượt tiếp cận;Lượt tương tác;"
                    + "Số người được hướng dẫn;Số người tự thực hiện được;Kinh phí (đồng)\n";
    private static final Map<String, String> FILES = Map.of(
            "vhxh__thang-01.csv",
            HEAD + "II.1.1;05/01/2026;Bản tin;radio;residents;1;bản tin;;;;;\n"
                    + "II.1.5;12/01/2026;Bài về VNeID;zalo;residents;2;bài;200;6;;;\n",
            "khoi-pho-1__thang-01.csv",
            HEAD + "II.1.5;20/01/2026;Cài VNeID;direct;residents;;;;;40;18;900000\n",
            "vhxh__thang-02.csv",
            HEAD + "II.1.1;02/02/2026;Bản tin;radio;residents;1;bản tin;;;;;\n"
                    + "II.1.2;09/02/2026;Bài về chuyển đổi số;zalo;residents;3;bài;300;24;;;\n"
                    + "II.1.5;10/02/2026;Bài về VNeID;zalo;residents;1;bài;100;4;;;\n",
            "khoi-pho-1__thang-02.csv",
            HEAD + "II.1.5;12/02/2026;Cài VNeID;direct;residents;7;tủ sách;;;26;18;1125000\n",
            "ket-qua.csv",
            """
            Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại
            online;10/2025;20;100;;hành chính
            online;11/2025;22;100;;hành chính
            online;12/2025;21;100;;hành chính
            online;01/2026;25;100;;hành chính
            online;02/2026;28;100;;hành chính
            knows;01/2026;48;80;;khảo sát
            knows;03/2026;56;70;;khảo sát
            """,
            "phan-anh.csv",
            """
            Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết
            1;vhxh;05/01/2026;Mất sóng;06/01/2026;Đã sửa
            2;vhxh;03/02/2026;Loa rè;04/02/2026;Đã sửa
            3;vhxh;03/02/2026;Chưa có mã;20/02/2026;Đã cấp
            """);
    private static final Instant RECEIVED = Instant.parse("2026-03-03T02:00:00Z");

    private WardFiles() {}

    public static Evaluation evaluated(String span, LocalDate asOf) throws WrongPlan {
        return evaluated(PLAN, FILES, span, asOf);
    }

    /** A ward of this plan that received these files, by their names, on 3 March 2026. */
    static Evaluation evaluated(String planFile, Map<String, String> files, String span, LocalDate asOf)
            throws WrongPlan {
        Plan plan = PlanReader.parse("plan.yaml", planFile);
        Intake intake = new Intake(plan);
        List<Delivery> deliveries = new ArrayList<>();
        List<OutcomeFile> outcomes = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> {
            Checked checked = checked(intake, name, text);
            deliveries.add(checked.delivery(RECEIVED));
            outcomes.add(checked.outcomes(RECEIVED, deliveries.size()));
        });
        return Evaluator.evaluate(
                plan, plan.calendar().period(span).orElseThrow(), asOf, Admission.all(deliveries), outcomes);
    }

    private static Checked checked(Intake intake, String name, String text) {
        try {
            Checked checked = intake.check(CsvFile.of(name, text.getBytes(StandardCharsets.UTF_8)), RECEIVED);
            if (!checked.problems().isEmpty() || checked.reading().refusal() != null) {
                throw new IllegalStateException(
                        name + ": " + checked.problems() + checked.reading().refusal());
            }
            return checked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
