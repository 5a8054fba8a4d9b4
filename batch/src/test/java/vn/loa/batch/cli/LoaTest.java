package vn.loa.batch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.loa.batch.Inboxes;
import vn.loa.batch.TestServer;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.PlanWriter;

/** Commands as they are typed: exit codes, what is said, and that nothing is done where the usage is wrong. */
class LoaTest {
    private static final Instant NOON = Instant.parse("2026-02-10T05:00:00Z");
    private static final String PLAN = Inboxes.PLAN.toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    Path temp;

    private Path inbox;

    @BeforeEach
    void fillTheInbox() throws Exception {
        inbox = Inboxes.january(temp.resolve("inbox"));
    }

    private int loa(String... arguments) {
        out.reset();
        err.reset();
        return Loa.run(
                new Surroundings(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        environment,
                        temp.resolve("home"),
                        Clock.fixed(NOON, ZoneOffset.UTC)),
                arguments);
    }

    private List<String> out() {
        return out.toString(UTF_8).lines().toList();
    }

    private List<String> err() {
        return err.toString(UTF_8).lines().toList();
    }

    private static String freshUrl() {
        return url((PGSimpleDataSource) TestServer.freshDatabase());
    }

    private static String url(PGSimpleDataSource database) {
        return "jdbc:postgresql://localhost:" + database.getPortNumbers()[0] + "/" + database.getDatabaseName()
                + "?user=postgres";
    }

    @Test
    void runsTheLastMonthThatHasEndedAndEndsWithThePage() {
        String db = freshUrl();
        String report = temp.resolve("out").toString();
        int exit = loa("run", "--inbox", inbox.toString(), "--out", report, "--plan", PLAN, "--db", db);
        assertThat(exit).as(err.toString(UTF_8)).isEqualTo(3);
        assertThat(err())
                .containsExactly(
                        "Mở cơ sở dữ liệu…",
                        "Đọc tệp mới: 3.",
                        "Ghi nhận báo cáo của các đơn vị.",
                        "Viết phiếu đề nghị chỉnh sửa.",
                        "Tính các chỉ số.",
                        "Vẽ biểu đồ và viết trang báo cáo.");
        assertThat(out())
                .containsExactly(
                        "Tệp mới: 3; đã nhận từ trước: 0; không đọc được: 0; bỏ qua: 0.",
                        "khoi-pho-1__t1.csv: nhận 1 dòng, gửi lại 1 dòng để đơn vị chỉnh sửa.",
                        "Phiếu đề nghị chỉnh sửa ở trong " + temp.resolve("out/returns"),
                        temp.resolve("out/2026-01/index.html").toString());

        exit = loa("run", "--inbox", inbox.toString(), "--out", report, "--plan", PLAN, "--db", db, "--quiet");
        assertThat(exit).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).containsExactly(temp.resolve("out/2026-01/index.html").toString());
    }

    @Test
    void walksInThreeCommandsAsInOne() {
        String db = freshUrl();
        String report = temp.resolve("out").toString();
        assertThat(loa("ingest", "--inbox", inbox.toString(), "--out", report, "--plan", PLAN, "--db", db))
                .isEqualTo(3);
        assertThat(loa("publish", "--out", report, "--plan", PLAN, "--db", db)).isEqualTo(2);
        assertThat(err())
                .contains(
                        "Chưa có kết quả đánh giá của kỳ 2026-01. Xin chạy loa evaluate trước, với cùng --period và --as-of.");
        assertThat(loa("evaluate", "--period", "2026-01", "--plan", PLAN, "--db", db))
                .isZero();
        assertThat(loa("publish", "--out", report, "--plan", PLAN, "--db", db)).isZero();
        assertThat(out()).containsExactly(temp.resolve("out/2026-01/index.html").toString());
    }

    @Test
    void refusesInOneSentenceASchemaThatIsNotItsOwn() throws Exception {
        PGSimpleDataSource database = (PGSimpleDataSource) TestServer.freshDatabase();
        String url = url(database);
        String report = temp.resolve("out").toString();
        try (var connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create schema loa");
            sql.execute("create table loa.plan (oops int)");
        }
        assertThat(loa("run", "--inbox", inbox.toString(), "--out", report, "--plan", PLAN, "--db", url))
                .isEqualTo(2);
        assertThat(err())
                .last()
                .asString()
                .endsWith("Chưa làm gì; xin kiểm tra --db, quyền của tài khoản và phiên bản.");
        assertThat(err()).noneMatch(line -> line.contains("\tat ") || line.contains("Exception:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                --inbox nowhere --out {out}                                            | Không có thư mục nowhere, hoặc không đọc được. Xin kiểm tra lại --inbox.
                --inbox {in} --out {in}/vhxh__t1.csv                                   | Không ghi được vào thư mục {in}/vhxh__t1.csv. Xin chọn thư mục khác bằng --out.
                --inbox {in} --out {out} --period 2026-13                              | Kỳ báo cáo không đúng: 2026-13. Xin viết 2026-01 (tháng), 2026-Q1 (quý), 2026 (năm) hoặc 2026-01-01..2026-06-30.
                --inbox {in} --out {out} --period 2026-01 --as-of 2025-12-31           | Ngày tính số liệu 2025-12-31 đứng trước ngày đầu của kỳ 2026-01 (2026-01-01). Xin chọn ngày khác bằng --as-of, hoặc kỳ khác bằng --period.
                --inbox {in} --out {out} --period 2026-03                              | Ngày tính số liệu 2026-02-10 đứng trước ngày đầu của kỳ 2026-03 (2026-03-01). Xin chọn ngày khác bằng --as-of, hoặc kỳ khác bằng --period.
                --inbox {in} --out {out} --as-of 31/01/2026                            | Ngày không đúng: 31/01/2026. Xin viết theo mẫu 2026-04-15.
                --inbox {in} --out {out} --db jdbc:postgresql://localhost/x --data d   | Xin chỉ dùng một trong hai: --db hoặc --data.
                --inbox {in} --out {out} --db jdbc:h2:mem                              | Địa chỉ cơ sở dữ liệu không đúng: jdbc:h2:mem. Xin viết theo mẫu jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu?user=tên, mật khẩu để trong biến môi trường PGPASSWORD.
                --inbox {in}                                                           | Còn thiếu tham số: --out.
                --inbox {in} --out {out} --speed 9                                     | Loa không hiểu tham số --speed.
                --inbox {in} --out {out} --lang fr                                     | Tham số không đúng: fr.
                """)
    void doesNothingWhereTheUsageIsWrong(String arguments, String sentence) {
        String[] all = ("run --plan " + PLAN + " " + filled(arguments)).split(" +");
        assertThat(loa(all)).isEqualTo(2);
        assertThat(err()).contains(filled(sentence));
        assertThat(out()).isEmpty();
        assertThat(temp.resolve("home")).doesNotExist();
        assertThat(temp.resolve("out"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    private String filled(String text) {
        return text.replace("{in}", inbox.toString())
                .replace("{out}", temp.resolve("out").toString());
    }

    @Test
    void saysWhatIsWrongWithADatabaseAndHidesThePassword() throws Exception {
        environment.put("PGPASSWORD", "s3cret-of-the-environment");
        String db = freshUrl().replaceFirst("/test_", "/nowhere_") + "&password=s3cret-of-the-url";
        assertThat(loa("evaluate", "--period", "2026-01", "--plan", PLAN, "--db", db, "--lang", "en"))
                .isEqualTo(2);
        assertThat(err())
                .last()
                .asString()
                .startsWith("Cannot connect to the database ")
                .contains("nowhere_", "password=***");
        assertThat(err.toString(UTF_8)).doesNotContain("s3cret");
    }

    @Test
    void aFilePastALimitIsRefusedAndAWrongLimitIsSaid() throws Exception {
        Path inbox = Inboxes.january(temp.resolve("limited"));
        String file = inbox.resolve("khoi-pho-2__t1.csv").toString();
        assertThat(loa("check", file, "--plan", PLAN)).isZero();
        assertThat(loa("check", file, "--plan", PLAN, "--limit", "rows=2")).isEqualTo(3);
        assertThat(out()).anyMatch(line -> line.contains("nhiều hơn 2 dòng"));
        for (String wrong : List.of("rows=0", "rows=3000000000", "pages=3")) {
            assertThat(loa("check", file, "--plan", PLAN, "--limit", wrong)).isEqualTo(2);
            assertThat(err()).anyMatch(line -> line.startsWith("Mức giới hạn không đúng: " + wrong + "."));
        }
        assertThat(loa("check", file, "--plan", PLAN, "--limit", "rows=x")).isEqualTo(2);
    }

    @Test
    void namesEveryMistakeOfAPlanWithItsLine() throws Exception {
        Path wrong = temp.resolve("wrong.yaml");
        Files.writeString(wrong, "extends: ky-lua-79\nboss: x\nward: {code: 1, name: A, zone: Asia/Nowhere}\n");
        assertThat(loa("plan", "check", wrong.toString())).isEqualTo(2);
        assertThat(err().get(0)).isEqualTo("Tệp kế hoạch chưa dùng được; xin sửa những chỗ sau rồi chạy lại:");
        assertThat(err()).anyMatch(line -> line.startsWith("wrong.yaml, dòng 2: "));
        assertThat(err()).anyMatch(line -> line.startsWith("wrong.yaml, dòng 3: "));
    }

    @Test
    void beginsChecksAndShowsAPlan() throws Exception {
        Path plan = temp.resolve("phuong.yaml");
        assertThat(loa("plan", "new", "--out", plan.toString())).isZero();
        assertThat(loa("plan", "check", plan.toString()))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(loa("plan", "new", "--out", plan.toString())).isEqualTo(2);
        assertThat(err()).containsExactly("Tệp " + plan + " đã có; Loa không ghi đè. Xin chọn tên khác bằng --out.");
        assertThat(loa("plan", "show", "--plan", PLAN)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(PlanWriter.yaml(PlanReader.of(PLAN)));
        assertThat(loa("plan")).isEqualTo(2);
    }

    @Test
    void makesATemplateThatCheckReads() throws Exception {
        Path file = temp.resolve("mau.csv");
        assertThat(loa("template", "--unit", "khoi-pho-1", "--out", file.toString(), "--plan", PLAN))
                .isZero();
        assertThat(loa("check", file.toString(), "--plan", PLAN)).isZero();
        assertThat(loa("template", "--unit", "khoi-pho-9", "--out", file + "2", "--plan", PLAN))
                .isEqualTo(2);
        assertThat(err().get(0)).startsWith("Kế hoạch không có đơn vị mã khoi-pho-9. Các mã đơn vị: ");
    }

    @Test
    void checkNamesTheKindOfAFile() throws Exception {
        Path plan = Files.writeString(temp.resolve("plan.yaml"), """
                extends: ky-lua-79
                ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                series: [{code: dvc, name: Dịch vụ công, higher_is_better: true}]
                """);
        Path series = Files.writeString(temp.resolve("a.csv"), "Chỉ số;Kỳ;Số đạt;Tổng số\nDịch vụ công;01/2026;3;4\n");
        Path difficulties = Files.writeString(
                temp.resolve("b.csv"),
                "Mã;Đơn vị;Ngày nhận;Nội dung\n1;vhxh;05/01/2026;Loa hỏng\n2;vhxh;hôm qua;Loa hỏng\n");
        assertThat(loa("check", series.toString(), difficulties.toString(), "--plan", plan.toString()))
                .isEqualTo(3);
        assertThat(out())
                .startsWith(
                        "a.csv (kết quả theo chỉ số): 2 dòng = nhận 1 + gửi lại 0 + không tính 1.",
                        "b.csv (phản ánh, vướng mắc): 3 dòng = nhận 1 + gửi lại 1 + không tính 1.",
                        "  dòng 3, cột Ngày nhận: “hôm qua” không phải là một ngày đọc được."
                                + " Đề nghị ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2026.");
    }

    @Test
    void checksFilesWithLineColumnAndRemedy() throws Exception {
        Path slips = temp.resolve("slips");
        int exit = loa(
                "check",
                inbox.resolve("khoi-pho-1__t1.csv").toString(),
                inbox.resolve("vhxh__t1.csv").toString(),
                "--plan",
                PLAN,
                "--out",
                slips.toString(),
                "--lang",
                "en");
        assertThat(exit).isEqualTo(3);
        assertThat(out().get(0))
                .isEqualTo(
                        "khoi-pho-1__t1.csv (activities): 3 records = 1 accepted + 0 zero + 1 returned + 1 left out.");
        assertThat(out().get(1)).startsWith("  line 3, column Ngày thực hiện: ").contains("31/02/2026");
        assertThat(out())
                .contains("vhxh__t1.csv (activities): 2 records = 1 accepted + 0 zero + 0 returned + 1 left out.");
        assertThat(slips.resolve("returns/khoi-pho-1/khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv"))
                .isNotEmptyFile();
        assertThat(loa("check", inbox.resolve("vhxh__t1.csv").toString(), "--plan", PLAN))
                .isZero();
        assertThat(loa("check", "nowhere.csv", "--plan", PLAN)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "ingest", "evaluate", "publish", "check", "template", "plan"})
    void explainsEachCommandInBothLanguages(String command) {
        assertThat(loa(command, "--help")).isZero();
        assertThat(out().get(0)).startsWith("Cách dùng: loa " + command);
        assertThat(loa(command, "--help", "--lang", "en")).isZero();
        assertThat(out().get(0)).startsWith("Usage: loa " + command);
    }

    @Test
    void helpShowsWhatAskingTheCommandShows() {
        loa("plan", "new", "--help", "--lang", "en");
        List<String> asked = out();
        assertThat(loa("help", "plan", "new", "--lang", "en")).isZero();
        assertThat(out()).isEqualTo(asked);
        assertThat(asked.get(0)).startsWith("Usage: loa plan new");

        assertThat(loa("help")).isZero();
        assertThat(out().get(0)).startsWith("Cách dùng: loa");
        assertThat(out())
                .anySatisfy(
                        line -> assertThat(line).contains("help").contains("Xem các lệnh, hoặc cách dùng một lệnh"));
        assertThat(loa("help", "ru")).isEqualTo(2);
        assertThat(err()).containsExactly("Không có lệnh ru. Gõ loa help để xem các lệnh.");
    }
}
