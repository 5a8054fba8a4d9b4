package vn.loa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.batch.ingest.FileReport.Status;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Store;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;
import vn.loa.core.text.Lang;

/** Files of series and of difficulties from the inbox to an evaluation, one run after the other on a real PostgreSQL. */
class OutcomeIngestTest {
    private static final String SERIES = "Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại\n";
    private static final String DIFFICULTIES = "Mã;Đơn vị;Ngày nhận;Nội dung;Ngày trả lời;Kết quả giải quyết\n";
    private static final String PLAN = """
                extends: ky-lua-79
                ward: {code: "99998", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                calendar: {month: calendar, due_working_days: 5, source: assumption}
                feedback: {answer_working_days: 5, source: assumption}
                series:
                  - code: dvc
                    name: Dịch vụ công trực tuyến
                    higher_is_better: true
                    before: {from: 2026-01, to: 2026-01}
                    after: {from: 2026-03, to: 2026-03}
                  - {code: vneid, name: Tài khoản VNeID, higher_is_better: true}
                """;
    private static final Instant LAST_RUN = Instant.parse("2026-06-30T00:00:00Z");

    private final DataSource database = TestServer.freshDatabase();
    private final Map<String, Instant> received = new TreeMap<>();
    private Plan plan;

    @TempDir
    Path temp;

    @BeforeEach
    void readPlan() throws Exception {
        plan = PlanReader.parse("plan.yaml", PLAN);
        Files.createDirectories(temp.resolve("inbox"));
    }

    @Test
    void aNewerFileReplacesAWithdrawalTakesBackAndAnOlderFileChangesNothing() throws IOException {
        put("a.csv", "2026-02-03T00:00:00Z", SERIES + "dvc;01/2026;312;480;;\nvneid;01/2026;;;1.200;\n");
        ingest("2026-02-03T01:00:00Z");
        put("b.csv", "2026-02-05T00:00:00Z", SERIES + "dvc;01/2026;320;480;;\n");
        ingest("2026-02-05T01:00:00Z");
        put("c.csv", "2026-02-04T00:00:00Z", SERIES + "dvc;01/2026;1;480;;\n");
        put("d.csv", "2026-02-07T00:00:00Z", SERIES + "vneid;01/2026;;;;\n");
        ingest("2026-02-07T01:00:00Z");

        assertThat(valid("2026-02-03")).containsExactly("dvc 312/480 null", "vneid null/null 1200");
        assertThat(valid("2026-02-05")).containsExactly("dvc 320/480 null", "vneid null/null 1200");
        assertThat(valid("2026-02-07")).containsExactly("dvc 320/480 null");
    }

    @Test
    void aWithdrawalOfNothingIsToldCountedAndSlipped() throws IOException {
        put(
                "vuong-mac.csv",
                "2026-02-03T00:00:00Z",
                DIFFICULTIES + "1;vhxh;05/01/2026;;;\n2;vhxh;06/01/2026;Mất loa;;\n");
        IngestReport report = ingest("2026-02-03T01:00:00Z");

        assertThat(report.needsAttention()).isTrue();
        assertThat(report.readNewFile()).isTrue();
        JsonNode file = lastRun().get("files").get(0);
        assertThat(file.get("kind").asString()).isEqualTo("feedback");
        assertThat(file.get("submissions")).isEmpty();
        assertThat(List.of("records", "accepted", "zero", "returned", "left_out"))
                .extracting(count -> file.get(count).asInt())
                .containsExactly(3, 1, 0, 1, 1);
        assertThat(file.get("problems").toString()).isEqualTo("{\"missing_value\":1}");
        assertThat(Files.readString(temp.resolve("out/returns/vhxh/vuong-mac.csv.de-nghi-chinh-sua.csv"), UTF_8))
                .contains("1;vhxh;05/01/2026;;;;P-", "chưa có phản ánh nào đã gửi với mã này để rút lại")
                .doesNotContain("Mất loa");

        put("gui lai.csv", "2026-02-04T00:00:00Z", DIFFICULTIES + "1;vhxh;05/01/2026;Sóng yếu;06/01/2026;Đã báo\n");
        assertThat(ingest("2026-02-04T01:00:00Z").needsAttention()).isFalse();
        assertThat(temp.resolve("out/returns/vhxh")).isEmptyDirectory();
    }

    @Test
    void theSameFilesAreKnownAndStandInTheManifest() throws IOException {
        put("so-lieu.csv", "2026-02-03T00:00:00Z", SERIES + "dvc;01/2026;312;480;;\n");
        ingest("2026-02-03T01:00:00Z");
        IngestReport again = ingest("2026-02-04T01:00:00Z");
        assertThat(again.counts()).isEqualTo(Map.of(Status.KNOWN, 1));
        assertThat(again.readNewFile()).isFalse();
        assertThat(lastRun().get("files").get(0).get("kind").asString()).isEqualTo("series");

        try (LoaBatch loa = at(LAST_RUN)) {
            loa.evaluate(plan, january(), LocalDate.of(2026, 2, 3));
            loa.publish(plan, january(), LocalDate.of(2026, 2, 3), temp.resolve("out"));
        }
        assertThat(Files.readString(temp.resolve("out/2026-01@2026-02-03/manifest.json"), UTF_8))
                .contains("\"so-lieu.csv\"");
    }

    @Test
    void whatARunThatDiedHadLoadedIsAdmittedByTheNextThoughTheFileIsGone() throws IOException {
        put("so-lieu.csv", "2026-02-03T00:00:00Z", SERIES + "dvc;01/2026;312;480;;\nvneid;01/2026;;;;\n");
        Path file = temp.resolve("inbox/so-lieu.csv");
        Archive archive = archive();
        Instant start = Instant.parse("2026-02-03T01:00:00Z");
        try (var loading = archive.files().load(archive.runs().begin(start), start)) {
            loading.finish(new Intake(plan).read(CsvFile.of(file), start, loading));
        }
        Files.delete(file);
        IngestReport report = ingest("2026-02-04T01:00:00Z");

        assertThat(report.readNewFile()).isTrue();
        assertThat(report.needsAttention()).isTrue();
        assertThat(valid("2026-02-03")).containsExactly("dvc 312/480 null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-08"})
    void anEvaluationInMemoryEqualsTheOneThroughPostgres(LocalDate asOf) throws IOException {
        put(
                "hoat-dong.csv",
                "2026-04-03T00:00:00Z",
                "Đơn vị: vhxh\nNgày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n"
                        + "05/03/2026;Bản tin;II.1.2;Phát thanh cơ sở;Người dân\n");
        put(
                "a.csv",
                "2026-04-02T00:00:00Z",
                SERIES + "dvc;01/2026;40;80;;khảo sát\ndvc;03/2026;60;80;;khảo sát\nvneid;03/2026;;;1.200;\n");
        put("b.csv", "2026-04-05T00:00:00Z", SERIES + "dvc;03/2026;70;80;;khảo sát\nvneid;02/2026;;;;\n");
        put("c.csv", "2026-04-08T00:00:00Z", SERIES + "dvc;03/2026;;;;khảo sát\n");
        put(
                "vuong-mac.csv",
                "2026-04-03T01:00:00Z",
                DIFFICULTIES + "1;vhxh;05/03/2026;Sóng yếu;;\n2;vhxh;06/03/2026;Mất loa;09/03/2026;Đã sửa\n");
        put(
                "vuong-mac 2.csv",
                "2026-04-06T01:00:00Z",
                DIFFICULTIES + "1;vhxh;05/03/2026;Sóng yếu;10/03/2026;Đã báo\n2;vhxh;06/03/2026;;;\n");
        ingest("2026-04-10T00:00:00Z");
        Period quarter = plan.calendar().period("2026-Q1").orElseThrow();

        Evaluation kept;
        try (LoaBatch loa = at(LAST_RUN)) {
            loa.evaluate(plan, quarter, asOf);
            kept = archive()
                    .evaluations()
                    .newest(quarter.code(), asOf)
                    .orElseThrow()
                    .evaluation();
        }
        assertThat(kept).isEqualTo(inMemory(quarter, asOf));
    }

    @Test
    void aFileThatIsRefusedWhenItIsReadAgainSaysNothingAnyMore() throws Exception {
        String header = "Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Trị giá\n";
        put("so-lieu.csv", "2026-02-03T00:00:00Z", header + "dvc;01/2026;;;312;480\nlạ;01/2026;;;1;\n");
        ingest("2026-02-03T01:00:00Z");
        assertThat(valid("2026-02-03")).containsExactly("dvc null/null 312");
        plan = PlanReader.parse("plan.yaml", PLAN + "columns: {value: [Trị giá]}\n");
        ingest("2026-02-05T01:00:00Z");

        assertThat(lastRun().get("files").get(0).get("refused").asString()).isEqualTo("column_twice");
        assertThat(valid("2026-02-04")).containsExactly("dvc null/null 312");
        assertThat(valid("2026-02-05")).isEmpty();
    }

    private Evaluation inMemory(Period span, LocalDate asOf) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        List<OutcomeFile> outcomes = new ArrayList<>();
        List<Map.Entry<String, Instant>> inOrder = received.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
        for (Map.Entry<String, Instant> file : inOrder) {
            Checked checked =
                    new Intake(plan).check(CsvFile.of(temp.resolve("inbox").resolve(file.getKey())), file.getValue());
            deliveries.add(checked.delivery(file.getValue()));
            outcomes.add(checked.outcomes(file.getValue(), outcomes.size()));
        }
        return Evaluator.evaluate(plan, span, asOf, Admission.all(deliveries), outcomes);
    }

    private Period january() {
        return plan.calendar().period("2026-01").orElseThrow();
    }

    private Archive archive() {
        return Store.open(database).archive(plan, LAST_RUN);
    }

    private List<String> valid(String day) {
        return archive().outcomes().asOf(LocalDate.parse(day)).series().stream()
                .map(row -> row.series() + " " + row.numerator() + "/" + row.denominator() + " " + row.value())
                .toList();
    }

    private void put(String name, String instant, String text) throws IOException {
        Files.writeString(temp.resolve("inbox").resolve(name), text, UTF_8);
        received.put(name, Instant.parse(instant));
        Inboxes.received(
                temp.resolve("inbox"),
                received.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new));
    }

    private IngestReport ingest(String instant) {
        try (LoaBatch loa = at(Instant.parse(instant))) {
            return loa.ingest(plan, temp.resolve("inbox"), temp.resolve("out"));
        }
    }

    private LoaBatch at(Instant instant) {
        return new LoaBatch(database, BatchSettings.in(Lang.VI), Clock.fixed(instant, ZoneOffset.UTC), Progress.SILENT);
    }

    private JsonNode lastRun() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(temp.resolve("out/last-run.json"), UTF_8));
    }
}
