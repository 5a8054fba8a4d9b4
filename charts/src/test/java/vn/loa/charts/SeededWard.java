package vn.loa.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

/**
 * A small ward whose files come out of a seed: six units, the year 2026, reports in time, late and missing, months without anything,
 * series and difficulties; evaluated for real. {@link #done} is what was generated, to be counted by others.
 */
public final class SeededWard {
    private static final String PLAN = """
            extends: ky-lua-79
            ward: {code: "99999", name: Phường Mẫu, province: Tỉnh Mẫu, zone: Asia/Ho_Chi_Minh}
            population: {value: 9000, as_of: 2026-01-01, source: assumption}
            calendar: {month: calendar, due_working_days: 5, source: assumption}
            units:
              - {code: mttq, clause: V.2, name: Mặt trận, reports: true, from: 2025-10-22}
              - {code: kinh-te, clause: V.3, name: Phòng Kinh tế, reports: true, from: 2025-10-22}
              - {code: van-phong, clause: V.4, name: Văn phòng, reports: true, from: 2025-10-22}
              - {code: khoi-pho-1, clause: V.6, name: Khối phố 1, reports: true, from: 2025-10-22}
              - {code: khoi-pho-2, clause: V.6, name: Khối phố 2, reports: true, from: 2026-02-01}
            budget:
              - {year: 2026, state_vnd: 90000000, other_vnd: 10000000, source: assumption}
            feedback: {answer_working_days: 5, source: assumption}
            series:
              - {code: online, name: Hồ sơ trực tuyến, higher_is_better: true}
              - {code: days, name: Số ngày giải quyết, higher_is_better: false}
              - {code: knows, name: Biết về Nghị quyết 57, higher_is_better: true, before: {from: 2026-01, to: 2026-02}, after: {from: 2026-08, to: 2026-09}}
            targets:
              - {indicator: digital.share, value: 0.5, source: assumption}
              - {indicator: reporting.completeness, value: 0.9, source: assumption}
              - {indicator: reach.contacts, value: 3000, per: month, source: assumption}
              - {indicator: practical.task_success, value: 0.6, source: assumption}
              - {indicator: outcome.change, value: 0.1, series: knows, source: assumption}
              - {indicator: practical.feedback_answered, value: 0.8, source: assumption}
            """;
    private static final List<String> UNITS =
            List.of("mttq", "kinh-te", "van-phong", "khoi-pho-1", "khoi-pho-2", "vhxh");
    private static final List<String> CHANNELS = List.of("radio", "zalo", "facebook", "direct");
    private static final List<String> TOPICS = List.of("II.1.1", "II.1.2", "II.1.3", "II.1.4", "II.1.5");
    private static final List<String> AUDIENCES = List.of("officials", "enterprises", "residents");
    private static final String HEAD =
            "Nội dung;Ngày thực hiện;Tên hoạt động;Kênh;Đối tượng;Lượt tiếp cận;Lượt tương tác;Số người được hướng dẫn;"
                    + "Số người tự thực hiện được;Kinh phí (đồng)\n";

    private final Random random;
    private final Plan plan;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<OutcomeFile> outcomes = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /** One activity that was reported and accepted. */
    public record Done(String unit, LocalDate day, String channel, String topic, String audience) {}

    public SeededWard(long seed) throws WrongPlan {
        random = new Random(seed);
        plan = PlanReader.parse("plan.yaml", PLAN);
        Intake intake = new Intake(plan);
        for (YearMonth month = YearMonth.of(2026, 1); month.getYear() == 2026; month = month.plusMonths(1)) {
            for (String unit : UNITS) {
                boolean there = !unit.equals("khoi-pho-2") || month.getMonthValue() > 1;
                if (there && random.nextInt(8) > 0) {
                    report(intake, unit, month);
                }
            }
        }
        file(intake, "ket-qua.csv", series(), received(YearMonth.of(2026, 12), 10));
        file(intake, "phan-anh.csv", difficulties(), received(YearMonth.of(2026, 12), 10));
    }

    public Plan plan() {
        return plan;
    }

    public List<Done> done() {
        return List.copyOf(done);
    }

    public Evaluation evaluated(String span, LocalDate asOf) {
        return Evaluator.evaluate(
                plan, plan.calendar().period(span).orElseThrow(), asOf, Admission.all(deliveries), outcomes);
    }

    private void report(Intake intake, String unit, YearMonth month) {
        StringBuilder text = new StringBuilder(HEAD);
        int rows = random.nextInt(7);
        for (int i = 0; i < rows; i++) {
            LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            Done one = new Done(unit, day, any(CHANNELS), any(TOPICS), any(AUDIENCES));
            done.add(one);
            int guided = random.nextInt(60);
            boolean shown = one.channel().equals("direct");
            text.append(String.join(
                    ";",
                    one.topic(),
                    day(day),
                    "Việc " + unit + " " + month + " " + i,
                    one.channel(),
                    one.audience(),
                    shown ? "" : String.valueOf(random.nextInt(900)),
                    shown ? "" : String.valueOf(random.nextInt(40)),
                    shown ? String.valueOf(guided) : "",
                    shown ? String.valueOf(random.nextInt(guided + 1)) : "",
                    random.nextInt(3) == 0 ? "" : String.valueOf(100_000 * (1 + random.nextInt(15)))));
            text.append('\n');
        }
        if (rows == 0) {
            text.append(";" + day(month.atDay(1)) + ";Không phát sinh;;;;;;;\n");
        }
        file(intake, unit + "__thang-" + month + ".csv", text.toString(), received(month, 1 + random.nextInt(12)));
    }

    private String series() {
        StringBuilder text = new StringBuilder("Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại\n");
        for (int month = 1; month <= 12; month++) {
            text.append(String.format(
                    Locale.ROOT, "online;%02d/2026;%d;400;;hành chính%n", month, 180 + month * 8 + random.nextInt(20)));
            if (month != 4 && month < 10) {
                text.append(String.format(
                        Locale.ROOT, "days;%02d/2026;;;%d,%d;hành chính%n", month, 3 + random.nextInt(3), month));
            }
        }
        for (int month : new int[] {1, 2, 8, 9}) {
            int asked = 60 + random.nextInt(90);
            text.append(String.format(
                    Locale.ROOT,
                    "knows;%02d/2026;%d;%d;;khảo sát%n",
                    month,
                    asked / 3 + (month > 2 ? random.nextInt(asked / 2) : 0),
                    asked));
        }
        return text.toString();
    }

    private String difficulties() {
        StringBuilder text = new StringBuilder("Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết\n");
        for (int i = 0; i < 40; i++) {
            LocalDate received = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(340));
            boolean answered = random.nextInt(5) > 0;
            text.append(String.join(
                            ";",
                            String.valueOf(i + 1),
                            any(UNITS),
                            day(received),
                            "Vướng mắc số " + i,
                            answered ? day(received.plusDays(random.nextInt(14))) : "",
                            answered ? "Đã xong" : ""))
                    .append('\n');
        }
        return text.toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static Instant received(YearMonth month, int daysAfter) {
        return month.atEndOfMonth().plusDays(daysAfter).atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void file(Intake intake, String name, String text, Instant received) {
        try {
            Checked checked = intake.check(CsvFile.of(name, text.getBytes(StandardCharsets.UTF_8)), received);
            if (!checked.problems().isEmpty() || checked.reading().refusal() != null) {
                throw new IllegalStateException(
                        name + ": " + checked.problems() + checked.reading().refusal() + "\n" + text);
            }
            deliveries.add(checked.delivery(received));
            outcomes.add(checked.outcomes(received, deliveries.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
