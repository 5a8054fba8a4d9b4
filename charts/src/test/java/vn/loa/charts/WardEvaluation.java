package vn.loa.charts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.DataQuality;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Pending;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.evaluation.WeeklyActivity;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.RequiredPair;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;
import vn.loa.core.plan.Ward;

/** Evaluations by hand, of a ward that could be: seven units, the first quarter of 2026. No evaluator computed them. */
public final class WardEvaluation {
    public static final LocalDate AS_OF = LocalDate.of(2026, 4, 6);
    static final String WARD = "99999";
    private static final List<String> UNIT_NAMES = List.of(
            "Phòng Văn hóa – Xã hội",
            "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "Văn phòng HĐND – UBND phường",
            "Trường THCS Hoàng Văn Thụ",
            "Khối phố 1",
            "Khối phố 2");
    private static final List<Topic> TOPICS = List.of(
            topic(
                    "II.1.1",
                    "Chủ trương của Đảng, chính sách, pháp luật của Nhà nước; vai trò, trách nhiệm của người đứng đầu"),
            topic("II.1.2", "Giới thiệu Nghị quyết 57 và các văn bản liên quan"),
            topic("II.1.3", "Những thành tựu và mô hình tiêu biểu"),
            topic("II.1.4", "Chính sách hỗ trợ và cơ hội tham gia"),
            topic("II.1.5", "Hướng dẫn thực hiện chuyển đổi số cho các đối tượng"));
    private static final List<Audience> AUDIENCES = List.of(
            audience("officials", "Công chức, viên chức"),
            audience("enterprises", "Doanh nghiệp"),
            audience("community-teams", "Tổ công nghệ số cộng đồng"),
            audience("residents", "Người dân"),
            audience("members", "Hội viên, đoàn viên, thanh niên"),
            audience("pupils-teachers", "Học sinh, giáo viên"),
            audience("party-members", "Cán bộ, đảng viên"));
    private static final List<Integer> COUNTS = List.of(
            14, 3, 6, 21, 9, 4, 11, 18, 2, 5, 34, 12, 8, 16, 4, 1, 0, 9, 3, 6, 2, 0, 5, 0, 7, 1, 0, 1, 8, 0, 13, 27, 4,
            0, 0);

    private WardEvaluation() {}

    /** A quarter with late, missing and zero reports, holes and silent weeks. */
    public static Evaluation quarter() {
        return of(UNIT_NAMES, TOPICS, AUDIENCES);
    }

    /** Many units, or units with other names; everything else as in {@link #quarter}. */
    public static Evaluation withUnits(List<String> names) {
        return of(names, TOPICS, AUDIENCES);
    }

    public static Evaluation withTopics(List<String> names) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            topics.add(topic("II.1." + (i + 1), names.get(i)));
        }
        return of(UNIT_NAMES, topics, AUDIENCES);
    }

    /** The quarter's figures four times over: twelve periods and fifty-two weeks. */
    public static Evaluation year() {
        Evaluation quarter = quarter();
        List<ReceiptGrid.Cell> cells = new ArrayList<>();
        for (Unit unit : quarter.plan().units()) {
            for (int month = 0; month < 12; month++) {
                String period = String.format("2026-%02d", month + 1);
                String like = "2026-0" + (month % 3 + 1);
                quarter.receipts().cells().stream()
                        .filter(c -> c.unit().equals(unit.code()) && c.period().equals(like))
                        .forEach(c -> cells.add(new ReceiptGrid.Cell(
                                c.unit(),
                                period,
                                c.state(),
                                c.due(),
                                c.received(),
                                c.accepted(),
                                c.returned(),
                                c.zero())));
            }
        }
        List<WeeklyActivity.Week> weeks = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            WeeklyActivity.Week like = quarter.weeks().weeks().get(i % 13);
            LocalDate monday = LocalDate.of(2025, 12, 29).plusWeeks(i);
            weeks.add(new WeeklyActivity.Week(
                    String.format("2026-W%02d", i + 1), monday, like.activities(), like.bulletin(), i < 40));
        }
        return new Evaluation(
                quarter.plan(),
                new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                quarter.asOf(),
                new Approval("45/BC-UBND", LocalDate.of(2026, 10, 20)),
                new Pending(cells.size(), cells.size()),
                quarter.values(),
                quarter.previous(),
                quarter.requirements(),
                quarter.signals(),
                quarter.proposals(),
                quarter.coverage(),
                new ReceiptGrid(cells),
                new WeeklyActivity(weeks),
                quarter.quality(),
                quarter.breakdowns());
    }

    /** Reports expected, none there; nothing measured. */
    public static Evaluation empty() {
        Evaluation full = quarter();
        List<ReceiptGrid.Cell> cells = full.receipts().cells().stream()
                .map(c -> new ReceiptGrid.Cell(
                        c.unit(), c.period(), ReceiptGrid.State.NOT_DUE, c.due(), null, 0, 0, false))
                .toList();
        return new Evaluation(
                full.plan(),
                full.span(),
                LocalDate.of(2026, 1, 5),
                null,
                new Pending(0, cells.size()),
                full.values().stream()
                        .map(v -> WardValues.notMeasured(
                                v.indicator(), v.scope(), v.unit(), Status.NOT_ENOUGH_DATA, Reason.NO_REPORT))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CoverageMatrix(full.coverage().cells().stream()
                        .map(c -> new CoverageMatrix.Cell(c.topic(), c.audience(), c.required(), 0))
                        .toList()),
                new ReceiptGrid(cells),
                new WeeklyActivity(full.weeks().weeks().stream()
                        .map(w -> new WeeklyActivity.Week(
                                w.code(), w.monday(), 0, false, w.monday().getDayOfYear() < 2))
                        .toList()),
                new DataQuality(0, 0, 0, 0, 0),
                Breakdowns.NONE);
    }

    private static Evaluation of(List<String> unitNames, List<Topic> topics, List<Audience> audiences) {
        Plan plan = plan(unitNames, topics, audiences);
        ReceiptGrid receipts = receipts(plan);
        long there = receipts.cells().stream().filter(c -> c.received() != null).count();
        return new Evaluation(
                plan,
                new Period("2026-Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
                AS_OF,
                null,
                new Pending((int) there, receipts.cells().size()),
                values(plan),
                List.of(),
                List.of(
                        new RequirementScore(Requirement.REGULAR, 0, 1),
                        new RequirementScore(Requirement.COMPREHENSIVE, 0, 1),
                        new RequirementScore(Requirement.SERIOUS, 1, 1)),
                List.of(new Signal("rounded_reach", "u6", null, null, null, 0.9, 0.8)),
                List.of(),
                coverage(plan),
                receipts,
                weeks(),
                new DataQuality(19, 214, 9, 1, 2),
                Breakdowns.NONE);
    }

    /** The same with other breakdowns. */
    public static Evaluation with(Evaluation full, Breakdowns breakdowns) {
        return new Evaluation(
                full.plan(),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                full.values(),
                full.previous(),
                full.requirements(),
                full.signals(),
                full.proposals(),
                full.coverage(),
                full.receipts(),
                full.weeks(),
                full.quality(),
                breakdowns);
    }

    private static Plan plan(List<String> unitNames, List<Topic> topics, List<Audience> audiences) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < unitNames.size(); i++) {
            units.add(new Unit("u" + (i + 1), null, unitNames.get(i), true, null, null, List.of()));
        }
        List<RequiredPair> required = List.of("officials", "enterprises", "community-teams", "residents").stream()
                .map(a -> new RequiredPair("II.1.5", a))
                .toList();
        return new Plan(
                "79/KH-UBND",
                "Tuyên truyền Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
                LocalDate.of(2025, 10, 22),
                LocalDate.of(2025, 10, 22),
                new Ward(WARD, "Phường Mẫu", "Tỉnh Mẫu", ZoneId.of("Asia/Ho_Chi_Minh")),
                null,
                new ReportingCalendar(
                        ReportingCalendar.MonthKind.CALENDAR, 5, Source.ASSUMPTION, null, Set.of(), Set.of()),
                topics,
                audiences,
                List.of(
                        new Channel("radio", "II.2.1", "Phát thanh cơ sở", false, true, List.of()),
                        new Channel("zalo", "II.2.2", "Zalo", true, false, List.of())),
                units,
                List.of(),
                Map.of(),
                List.of(),
                required,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static CoverageMatrix coverage(Plan plan) {
        List<CoverageMatrix.Cell> cells = new ArrayList<>();
        for (Topic topic : plan.topics()) {
            for (Audience audience : plan.audiences()) {
                boolean required = plan.required().contains(new RequiredPair(topic.code(), audience.code()));
                cells.add(new CoverageMatrix.Cell(
                        topic.code(), audience.code(), required, COUNTS.get(cells.size() % COUNTS.size())));
            }
        }
        return new CoverageMatrix(cells);
    }

    private static ReceiptGrid receipts(Plan plan) {
        List<ReceiptGrid.Cell> cells = new ArrayList<>();
        for (int u = 0; u < plan.units().size(); u++) {
            for (int month = 1; month <= 3; month++) {
                cells.add(receipt(plan, u, month));
            }
        }
        return new ReceiptGrid(cells);
    }

    private static ReceiptGrid.Cell receipt(Plan plan, int u, int month) {
        String unit = plan.units().get(u).code();
        String period = "2026-0" + month;
        LocalDate due = LocalDate.of(2026, month + 1, month == 3 ? 7 : 6);
        int rows = 5 + (u * 7 + month * 3) % 13;
        if (u == 5 && month == 2) {
            return new ReceiptGrid.Cell(unit, period, ReceiptGrid.State.MISSING, due, null, 0, 0, false);
        }
        if (u == 6 && month == 1) {
            return new ReceiptGrid.Cell(unit, period, ReceiptGrid.State.NOT_EXPECTED, null, null, 0, 0, false);
        }
        if (u > 3 && month == 3) {
            return new ReceiptGrid.Cell(unit, period, ReceiptGrid.State.NOT_DUE, due, null, 0, 0, false);
        }
        if (u == 2 && month == 2) {
            return new ReceiptGrid.Cell(unit, period, ReceiptGrid.State.ON_TIME, due, due.minusDays(3), 0, 0, true);
        }
        boolean late = u % 3 == 1 && month == 1;
        return new ReceiptGrid.Cell(
                unit,
                period,
                late ? ReceiptGrid.State.LATE : ReceiptGrid.State.ON_TIME,
                due,
                late ? due.plusDays(4) : due.minusDays(u % 3),
                rows,
                u == 4 ? 3 : 0,
                false);
    }

    private static WeeklyActivity weeks() {
        List<Integer> counts = List.of(11, 16, 19, 14, 21, 9, 0, 0, 12, 18, 23, 17, 15);
        List<WeeklyActivity.Week> weeks = new ArrayList<>();
        LocalDate monday = LocalDate.of(2025, 12, 29);
        for (int i = 0; i < counts.size(); i++) {
            weeks.add(new WeeklyActivity.Week(
                    String.format("2026-W%02d", i + 1), monday.plusWeeks(i), counts.get(i), i < 5 || i > 8, true));
        }
        return new WeeklyActivity(weeks);
    }

    private static List<Value> values(Plan plan) {
        Scope ward = new Scope(Scope.Type.WARD, WARD);
        List<Value> values = new ArrayList<>();
        values.add(WardValues.share("reporting.completeness", ward, 12, 13, null, null, 0.9, Verdict.MET));
        units(plan, values, "reporting.completeness", 2, 2);
        values.add(WardValues.share("reporting.on_time", ward, 10, 13, null, null, null, null));
        units(plan, values, "reporting.on_time", 1, 2);
        values.add(WardValues.share("radio.weekly_bulletin", ward, 9, 13, null, null, 1.0, Verdict.MISSED));
        values.add(WardValues.days(ward, 17));
        for (Unit unit : plan.units()) {
            values.add(WardValues.days(
                    new Scope(Scope.Type.UNIT, unit.code()), 9 + unit.code().hashCode() % 15));
        }
        values.add(WardValues.share("coverage.required", ward, 3, 4, null, null, 1.0, Verdict.MISSED));
        values.add(new Value(
                "diversity.evenness",
                ward,
                null,
                null,
                0.6077,
                null,
                null,
                null,
                214L,
                "0–1",
                Status.MEASURED,
                null,
                null,
                null,
                null,
                "diversity.evenness/1"));
        values.add(WardValues.share("digital.share", ward, 97, 214, null, null, null, null));
        units(plan, values, "digital.share", 9, 31);
        values.add(WardValues.share("practical.task_success", ward, 418, 563, 0.7047, 0.7769, null, null));
        for (Unit unit : plan.units()) {
            Scope scope = new Scope(Scope.Type.UNIT, unit.code());
            values.add(
                    unit.code().equals("u4")
                            ? WardValues.notMeasured(
                                    "practical.task_success", scope, "share", Status.NOT_ENOUGH_DATA, Reason.NO_ROW)
                            : WardValues.share("practical.task_success", scope, 18, 26, 0.5001, 0.835, null, null));
        }
        return values;
    }

    private static void units(Plan plan, List<Value> values, String indicator, int k, int n) {
        for (Unit unit : plan.units()) {
            values.add(
                    WardValues.share(indicator, new Scope(Scope.Type.UNIT, unit.code()), k, n, null, null, null, null));
        }
    }

    private static Topic topic(String code, String name) {
        return new Topic(code, name, List.of());
    }

    private static Audience audience(String code, String name) {
        return new Audience(code, name, List.of());
    }
}
