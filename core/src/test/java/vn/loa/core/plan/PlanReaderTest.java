package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.text.Lang;

class PlanReaderTest {
    @TempDir
    private Path folder;

    private static Plan parse(String yaml) throws WrongPlan {
        return PlanReader.parse("phuong.yaml", yaml);
    }

    private static String sentence(ThrowingCallable reading) {
        WrongPlan wrong = catchThrowableOfType(WrongPlan.class, reading);
        assertThat(wrong.problems()).hasSize(1);
        return wrong.problems().get(0).sentence(Lang.VI);
    }

    static final String WHOLE = """
            plan: 5/KH-UBND
            title: "Kế hoạch: mẫu"
            issued: 2026-01-05
            ward: {code: "00001", name: Phường Mẫu}
            population: {value: 30000, as_of: 2026-01-01, source: superior, note: Công văn 12}
            calendar:
              month: administrative
              due_working_days: 5
              source: plan
              note: mục 3
              holidays: [2026-02-16, 2026-02-17]
              extra_working_days: [2026-01-10]
            topics: [{code: II.1, name: Một, aliases: [Nội dung một]}]
            audiences: [{code: residents, name: Người dân}]
            channels: [{code: radio, clause: II.2, name: Loa, bulletin: true}, {code: zalo, name: Zalo, digital: true}]
            units: [{code: to-1, name: Tổ 1, from: 2026-01-05, to: 2026-12-31}, {code: to-2, clause: V.1, name: Tổ 2, reports: false}]
            areas: [{code: a1, name: Địa bàn 1, population: 1200, aliases: [DB1]}]
            columns: {reach: [Lượt xem], note: [Ghi thêm]}
            forms: [{code: news, name: Tin bài}]
            required: [{topic: II.1, audience: residents}]
            priority_topics: {codes: [II.1], source: assumption}
            budget: [{year: 2026, state_vnd: 120000000, other_vnd: 0, source: assumption, note: tạm tính}]
            feedback: {answer_working_days: 5, source: plan}
            phases: [{step: III.2, from: 2026-01-05, to: 2026-06-30}]
            series:
              - {code: dvc, name: Dịch vụ công, higher_is_better: true, before: {from: 2026-01, to: 2026-02}, after: {from: 2026-06, to: 2026-07}}
              - {code: don, name: Đơn thư, higher_is_better: false}
            targets:
              - {indicator: digital.share, value: 0.4, source: assumption}
              - {indicator: digital.share, value: 0.5, unit: to-1, source: assumption}
              - {indicator: reach.contacts, value: 1000, per: quarter, channel: zalo, source: plan, note: mục 4}
              - {indicator: outcome.trend, value: -0.5, series: don, source: assumption}
            """;

    @Test
    void addsUpTheMoneyOfAYear() throws Exception {
        Plan plan = PlanReader.parse("plan.yaml", """
                extends: ky-lua-79
                budget:
                  - {year: 2025, state_vnd: 7, other_vnd: 0, source: assumption}
                  - {year: 2026, state_vnd: 120000000, other_vnd: 5, source: assumption}
                """);
        assertThat(plan.budgetOf(2026)).isEqualTo(120_000_005);
        assertThat(plan.budgetOf(2027)).isZero();
    }

    @Test
    void readsAWholePlan() throws WrongPlan {
        LocalDate issued = LocalDate.parse("2026-01-05");

        assertThat(parse(WHOLE))
                .isEqualTo(new Plan(
                        "5/KH-UBND",
                        "Kế hoạch: mẫu",
                        issued,
                        issued,
                        new Ward("00001", "Phường Mẫu", null, ZoneId.of("Asia/Ho_Chi_Minh")),
                        new Population(30000, LocalDate.parse("2026-01-01"), Source.SUPERIOR, "Công văn 12"),
                        new ReportingCalendar(
                                MonthKind.ADMINISTRATIVE,
                                5,
                                Source.PLAN,
                                "mục 3",
                                Set.of(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-02-17")),
                                Set.of(LocalDate.parse("2026-01-10"))),
                        List.of(new Topic("II.1", "Một", List.of("Nội dung một"))),
                        List.of(new Audience("residents", "Người dân", List.of())),
                        List.of(
                                new Channel("radio", "II.2", "Loa", false, true, List.of()),
                                new Channel("zalo", null, "Zalo", true, false, List.of())),
                        List.of(
                                new Unit("to-1", null, "Tổ 1", true, issued, LocalDate.parse("2026-12-31"), List.of()),
                                new Unit("to-2", "V.1", "Tổ 2", false, null, null, List.of())),
                        List.of(new Area("a1", "Địa bàn 1", 1200L, List.of("DB1"))),
                        Map.of("reach", List.of("Lượt xem"), "note", List.of("Ghi thêm")),
                        List.of(new Form("news", "Tin bài", List.of())),
                        List.of(new RequiredPair("II.1", "residents")),
                        new PriorityTopics(List.of("II.1"), Source.ASSUMPTION, null),
                        List.of(new Budget(2026, 120_000_000, 0, Source.ASSUMPTION, "tạm tính")),
                        new FeedbackRule(5, Source.PLAN, null),
                        List.of(new Phase("III.2", issued, LocalDate.parse("2026-06-30"))),
                        List.of(
                                new Series(
                                        "dvc",
                                        "Dịch vụ công",
                                        true,
                                        months("2026-01", "2026-02"),
                                        months("2026-06", "2026-07")),
                                new Series("don", "Đơn thư", false, null, null)),
                        List.of(
                                new Target("digital.share", 0.4, null, null, null, null, Source.ASSUMPTION, null),
                                new Target("digital.share", 0.5, null, "to-1", null, null, Source.ASSUMPTION, null),
                                new Target(
                                        "reach.contacts",
                                        1000,
                                        Target.Per.QUARTER,
                                        null,
                                        "zalo",
                                        null,
                                        Source.PLAN,
                                        "mục 4"),
                                new Target("outcome.trend", -0.5, null, null, null, "don", Source.ASSUMPTION, null))));
    }

    private static Series.Months months(String from, String to) {
        return new Series.Months(YearMonth.parse(from), YearMonth.parse(to));
    }

    @Test
    void fileThatOnlyExtendsIsThePlanThatItExtends() throws WrongPlan {
        assertThat(parse("extends: ky-lua-79\n")).isEqualTo(PlanReader.shipped("ky-lua-79"));
    }

    @Test
    void itemGivenReplacesTheOneOfItsCodeWhereThatStandsAndOthersFollow() throws WrongPlan {
        Plan plan = parse("""
                extends: ky-lua-79
                units:
                  - {code: kp-1, clause: V.6, name: Khối phố 1}
                  - {code: mttq, name: Mặt trận}
                  - {code: khoi-pho, remove: true}
                """);

        assertThat(plan.units())
                .extracting(Unit::code)
                .containsExactly("vhxh", "mttq", "kinh-te", "van-phong", "truong-hoc", "kp-1");
        assertThat(plan.unit("mttq")).contains(new Unit("mttq", null, "Mặt trận", true, null, null, List.of()));
        assertThat(plan.unitNames().find("UBMTTQ")).isEqualTo(new Match.Unknown());
        assertThat(plan.unitNames().find("khoi pho 01")).isEqualTo(new Match.Found("kp-1"));
    }

    @Test
    void anyOtherKeyGivenReplacesTheInheritedOne() throws WrongPlan {
        Plan plan = parse("""
                extends: ky-lua-79
                ward: {code: "05977", name: Phường Đông Kinh}
                issued: 2025-11-01
                required: [{topic: II.1.2, audience: residents}]
                """);

        assertThat(plan.ward().province()).isNull();
        assertThat(plan.required()).containsExactly(new RequiredPair("II.1.2", "residents"));
        assertThat(plan.earliestDate()).as("with the day of issue").isEqualTo("2025-11-01");
        assertThat(plan.number()).isEqualTo("79/KH-UBND");
    }

    @Test
    void emptyKeyOfAListLeavesTheInheritedItemsAndOfAnyOtherKeyNothing() throws WrongPlan {
        Plan plan = parse("""
                extends: ky-lua-79
                units:
                required:
                targets:
                """);

        assertThat(plan.units()).hasSize(6);
        assertThat(plan.required()).isEmpty();
        assertThat(plan.targets()).isEmpty();
    }

    @Test
    void tildeAndNullStandForNoValue() throws WrongPlan {
        Plan plan =
                parse("extends: ky-lua-79\nunits: [{code: kp-1, clause: ~, name: Khối phố 1, from: null, to: ~}]\n");

        assertThat(plan.unit("kp-1")).contains(new Unit("kp-1", null, "Khối phố 1", true, null, null, List.of()));
    }

    @Test
    void aColumnMayBeGivenItsOwnNameAndThatOfAnotherKindOfFile() throws WrongPlan {
        Plan plan = parse("extends: ky-lua-79\ncolumns: {reach: [Lượt tiếp cận, Giá trị]}\n");

        assertThat(plan.columns()).isEqualTo(Map.of("reach", List.of("Lượt tiếp cận", "Giá trị")));
    }

    @Test
    void columnsOfDifferentKindsOfFileMayShareAName() throws WrongPlan {
        Plan plan = parse("extends: ky-lua-79\ncolumns: {quantity: [Giá trị], value: [Giá trị]}\n");

        assertThat(plan.columns()).isEqualTo(Map.of("quantity", List.of("Giá trị"), "value", List.of("Giá trị")));
    }

    @Test
    void itemMayBeRemovedWhenWhatUsesItIsGivenAnew() throws WrongPlan {
        Plan plan = parse("""
                extends: ky-lua-79
                audiences: [{code: enterprises, remove: true}]
                required: [{topic: II.1.5, audience: residents}]
                """);

        assertThat(plan.audiences()).extracting(Audience::code).doesNotContain("enterprises");
    }

    @Test
    void codeMayStandWithoutItsQuotes() throws WrongPlan {
        assertThat(parse(WHOLE.replace("\"00001\"", "00001"))).isEqualTo(parse(WHOLE));
    }

    @Test
    void lettersInTwoPartsAreKeptInOne() throws WrongPlan {
        String decomposed = java.text.Normalizer.normalize(WHOLE, java.text.Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(WHOLE);
        assertThat(parse(decomposed)).isEqualTo(parse(WHOLE));
    }

    @Test
    void readsAFileWithAByteOrderMarkAndWindowsLineEnds() throws WrongPlan, IOException {
        Path file = folder.resolve("phuong.yaml");
        Files.writeString(file, "\ufeff" + WHOLE.replace("\n", "\r\n"));

        assertThat(PlanReader.read(file)).isEqualTo(parse(WHOLE));
        assertThat(PlanReader.of(file.toString())).isEqualTo(parse(WHOLE));
    }

    @Test
    void nameOfAShippedPlanIsThatPlan() throws WrongPlan {
        assertThat(PlanReader.of("ky-lua-79")).isEqualTo(PlanReader.shipped("ky-lua-79"));
    }

    @Test
    void fileThatIsNotThereIsToldWithItsPath() {
        String path = folder.resolve("khong-co.yaml").toString();

        assertThat(sentence(() -> PlanReader.of(path)))
                .isEqualTo(
                        "khong-co.yaml: Không tìm thấy tệp kế hoạch \"" + path + "\". Đề nghị kiểm tra lại đường dẫn.");
    }

    @Test
    void nameWithoutEndingThatIsNoFileIsTakenForAShippedPlan() {
        assertThat(sentence(() -> PlanReader.of("ky-lua-97")))
                .isEqualTo("ky-lua-97: Không có kế hoạch nào tên \"ky-lua-97\" đi kèm chương trình. "
                        + "Các kế hoạch có sẵn: ky-lua-79.");
    }

    @Test
    void folderIsNoPlanFile() {
        assertThat(sentence(() -> PlanReader.read(folder)))
                .endsWith("không phải là một tệp. Đề nghị chỉ đúng tệp kế hoạch (.yaml).");
    }

    @Test
    void fileInAnotherEncodingIsToldAtTheLineOfItsFirstBadByte() throws IOException {
        Path file = folder.resolve("phuong.yaml");
        Files.write(file, "plan: 1\ntitle: K\u00ea\u00ec\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentence(() -> PlanReader.read(file)))
                .isEqualTo("phuong.yaml, dòng 2: Tệp không ở bảng mã UTF-8: dòng này có ký tự không đọc được. "
                        + "Đề nghị lưu lại tệp, chọn mã hóa UTF-8.");
    }

    @Test
    void controlCharacterIsToldAtItsLine() {
        assertThat(sentence(() -> parse("extends: ky-lua-79\ntitle: a\u0001b\n")))
                .isEqualTo("phuong.yaml, dòng 2: Có ký tự điều khiển U+0001 mà YAML không cho phép. "
                        + "Đề nghị xóa ký tự đó.");
    }

    @Test
    void fileThatIsFarTooLongIsRefused() throws IOException {
        Path file = folder.resolve("phuong.yaml");
        Files.write(file, "# dài\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));

        assertThat(sentence(() -> PlanReader.read(file)))
                .isEqualTo("phuong.yaml: Tệp dài quá 2000000 ký tự, không giống một tệp kế hoạch. "
                        + "Đề nghị kiểm tra lại tệp.");
    }

    @Test
    void deepNestingIsRefusedBeforeItIsFollowed() {
        assertThat(sentence(() -> parse("units: " + "[".repeat(500_000))))
                .startsWith("phuong.yaml, dòng 1: Các mục lồng nhau quá 12 tầng.");
    }

    @Test
    void recursiveAliasEndsInASentence() {
        WrongPlan wrong = catchThrowableOfType(WrongPlan.class, () -> parse("extends: ky-lua-79\nunits: &u [*u]\n"));

        assertThat(wrong.problems()).extracting(PlanProblem::kind).containsExactly("alias", "alias");
    }
}
