package vn.loa.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.batch.Inboxes;
import vn.loa.core.plan.PlanReader;

/** {@code loa accept}, {@code loa drop}, {@code loa alias add} as they are typed, and what the next run makes of them. */
class DecisionCommandsTest {
    @TempDir
    Path temp;

    private Path inbox;
    private Path plan;
    private Terminal terminal;

    @BeforeEach
    void aWard() throws Exception {
        inbox = Files.createDirectories(temp.resolve("inbox"));
        plan = Files.copy(Inboxes.PLAN, temp.resolve("phuong.yaml"));
        terminal = new Terminal(temp.resolve("home"), "2026-02-10T05:00:00Z");
    }

    private int loa(String... arguments) {
        return terminal.loa(arguments);
    }

    private int stored(String... arguments) {
        return terminal.stored(plan, arguments);
    }

    /** Each run a day after the one before. */
    private int ingest() {
        terminal.clock.pass(Duration.ofDays(1));
        return stored(
                "ingest",
                "--inbox",
                inbox.toString(),
                "--out",
                temp.resolve("out").toString());
    }

    private List<String> out() {
        return terminal.out();
    }

    private List<String> err() {
        return terminal.err();
    }

    private String lastRun() throws Exception {
        return Files.readString(temp.resolve("out/last-run.json"));
    }

    private void shortReportIsHeld() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một", "06/01/2026;Hai", "07/01/2026;Ba");
        assertThat(ingest()).as(err().toString()).isZero();
        Inboxes.put(inbox, "khoi-pho-1__t1 lan 2.csv", "05/01/2026;Một");
        assertThat(ingest()).isEqualTo(3);
    }

    @Test
    void aHeldReportIsAcceptedInOneSentence() throws Exception {
        shortReportIsHeld();
        assertThat(out())
                .contains(
                        "Báo cáo 2 của đơn vị khoi-pho-1, kỳ 2026-01, được giữ lại: giữ chưa đến một nửa số hoạt động đã"
                                + " báo cáo. Xin quyết định: loa accept 2 (thay báo cáo cũ), loa accept 2 --as supplement (ghép thêm"
                                + " vào), hoặc loa drop 2.");
        assertThat(lastRun()).contains("\"may_be\" : [");

        assertThat(stored("accept", "2")).as(err().toString()).isZero();
        assertThat(out())
                .containsExactly(
                        "Đã nhận 2 (khoi-pho-1, kỳ 2026-01) là báo cáo đầy đủ, tính từ lúc này: thêm 0, bỏ 2, sửa 0"
                                + " hoạt động. Ngày nhận vẫn như cũ.");
        assertThat(stored("accept", "2")).isEqualTo(2);
        assertThat(err()).last().asString().startsWith("Báo cáo 2 đã được quyết định từ trước.");
        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"effective\"").contains("\"replaced\"").doesNotContain("\"held\"");
    }

    @Test
    void aHeldReportIsDropped() throws Exception {
        shortReportIsHeld();
        assertThat(stored("drop", "2", "--lang", "en")).isZero();
        assertThat(out())
                .containsExactly(
                        "Dropped 2 (khoi-pho-1, period 2026-01): it does not count. The file stays in the store.");
        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"dropped\"");
    }

    @Test
    void aHeldSupplementHasToBeNamed() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một", "06/01/2026;Hai", "07/01/2026;Ba");
        ingest();
        Inboxes.put(
                inbox,
                "khoi-pho-1__t1 bo sung.csv",
                "05/01/2026;Một",
                "06/01/2026;Hai",
                "07/01/2026;Ba",
                "08/01/2026;Bốn");
        assertThat(ingest()).isEqualTo(3);
        assertThat(out())
                .anyMatch(line -> line.contains("loa accept 2 --as supplement")
                        && line.contains("loa accept 2 --as full")
                        && line.contains("loa drop 2"));
        assertThat(stored("accept", "2")).isEqualTo(2);
        assertThat(err()).last().asString().contains("--as supplement", "--as full");
        assertThat(stored("accept", "2", "--as", "correction")).isEqualTo(2);
        assertThat(stored("accept", "2", "--as", "supplement")).isZero();
        assertThat(out().get(0)).contains("là phần bổ sung", "thêm 1, bỏ 0");
    }

    @ParameterizedTest
    @CsvSource({
        "accept 77, Không có báo cáo số 77 trong kho của kế hoạch này. Số báo cáo ghi trong last-run.json và trong lời nhắn của loa run.",
        "drop 1, Báo cáo 1 không bị giữ lại nên không cần quyết định.",
        "accept, Còn thiếu tham số: ID."
    })
    void refusesWhatCannotBeDecided(String arguments, String sentence) throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một");
        ingest();
        assertThat(stored(arguments.split(" "))).isEqualTo(2);
        assertThat(err()).contains(sentence);
        assertThat(out()).isEmpty();
    }

    @Test
    void anAliasLetsTheNextRunReadAgainWhatWentBack() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Một");
        Path file = inbox.resolve("khoi-pho-1__t1.csv");
        Files.writeString(file, Files.readString(file) + "06/01/2026;Hai;II.1.2;Cụm loa lạ;Người dân\n");
        Files.writeString(inbox.resolve("khong-ro.csv"), "Gì đó;Khác\n1;2\n");
        assertThat(ingest()).isEqualTo(3);
        Path slip = temp.resolve("out/returns/khoi-pho-1/khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv");
        assertThat(slip).exists();

        assertThat(loa("alias", "add", "channel", "Cụm loa lạ", "radio", "--by", "Lan", "--plan", plan.toString()))
                .as(err().toString())
                .isZero();
        assertThat(ingest()).isEqualTo(3);
        assertThat(out()).contains("Đọc lại vì kế hoạch có thêm tên gọi, hoặc Loa đã đổi: 2 tệp.");
        assertThat(lastRun()).contains("\"reread\" : 2", "\"accepted\" : 2");
        assertThat(slip).doesNotExist();
        assertThat(temp.resolve("out/returns/_khong-ro-don-vi/khong-ro.csv.khong-doc-duoc.txt"))
                .exists();

        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"reread\" : 0", "\"known\" : 2");
    }

    @Test
    void aNearNameIsAskedForAndReadOnceAPersonSaysThatItIsMeant() throws Exception {
        Path file = inbox.resolve("khoi-pho-1__t1.csv");
        Inboxes.put(inbox, "khoi-pho-1__t1.csv");
        Files.writeString(file, Files.readString(file) + "06/01/2026;Hai;II.1.2;Zaloo;Người dân\n");
        assertThat(ingest()).isEqualTo(3);
        Path slip = temp.resolve("out/returns/khoi-pho-1/khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv");
        assertThat(slip).content().contains("Có phải: Zalo? Nếu đúng, đề nghị ghi lại như vậy");
        assertThat(lastRun()).contains("\"accepted\" : 0", "\"unknown_channel\" : 1");
        assertThat(slip.resolveSibling("tin-nhan.txt"))
                .content()
                .contains("Thường gặp: kênh chưa có trong kế hoạch (1 dòng).");

        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"accepted\" : 0");
        assertThat(loa("alias", "add", "channels", "Zaloo", "zalo", "--by", "Lan", "--plan", plan.toString()))
                .as(err().toString())
                .isZero();
        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"status\" : \"reread\"", "\"accepted\" : 1", "\"returned\" : 0");
        assertThat(slip.getParent()).isEmptyDirectory();
    }

    @Test
    void anotherHeaderMendsARefusedFile() throws Exception {
        Files.writeString(
                inbox.resolve("khoi-pho-1__t1.csv"),
                "Ngày thực hiện;Việc đã làm;Nội dung;Kênh;Đối tượng\n05/01/2026;Một;II.1.2;Phát thanh cơ sở;Người dân\n");
        assertThat(ingest()).isEqualTo(3);
        Path page = temp.resolve("out/returns/khoi-pho-1/khoi-pho-1__t1.csv.khong-doc-duoc.txt");
        assertThat(page).exists();

        assertThat(loa("alias", "add", "column", "Việc đã làm", "title", "--by", "Lan", "--plan", plan.toString()))
                .as(err().toString())
                .isZero();
        assertThat(ingest()).isZero();
        assertThat(page).doesNotExist();
        assertThat(lastRun()).contains("\"status\" : \"reread\"", "\"state\" : \"effective\"");
    }

    @Test
    void aSeriesThatThePlanLearnsIsReadAgain() throws Exception {
        Files.writeString(inbox.resolve("chi-so.csv"), "Chỉ số;Kỳ;Số đạt;Tổng số\nTỷ lệ làm thử;01/2026;1;2\n");
        assertThat(ingest()).isEqualTo(3);

        String text = Files.readString(plan);
        Files.writeString(
                plan,
                text.contains("\nseries:\n")
                        ? text.replace(
                                "\nseries:\n",
                                "\nseries:\n  - {code: lam-thu, name: Tỷ lệ làm thử, higher_is_better: true}\n")
                        : text + "\nseries:\n  - {code: lam-thu, name: Tỷ lệ làm thử, higher_is_better: true}\n");
        assertThat(ingest()).as(err().toString()).isZero();
        assertThat(lastRun()).contains("\"status\" : \"reread\"", "\"accepted\" : 1", "\"returned\" : 0");
        assertThat(ingest()).isZero();
        assertThat(lastRun()).contains("\"status\" : \"known\"", "\"accepted\" : 1");
    }

    @Test
    void writesWhoAndWhenOnceAndShowsTheNameInThePlan() throws Exception {
        String[] add = {"alias", "add", "units", "KP Một", "khoi-pho-1", "--by", "Chị Lan", "--plan", plan.toString()};
        assertThat(loa(add)).isZero();
        assertThat(out())
                .containsExactly(
                        "Từ nay “KP Một” nghĩa là khoi-pho-1. Lần chạy sau Loa đọc lại các tệp có dòng đã gửi lại.");
        assertThat(loa(add)).isZero();
        assertThat(out()).containsExactly("“KP Một” vốn đã nghĩa là khoi-pho-1; không phải ghi thêm.");
        assertThat(Files.readString(temp.resolve("phuong.aliases.yaml")))
                .isEqualTo(
                        "aliases:\n"
                                + "  - {list: units, name: KP Một, code: khoi-pho-1, by: Chị Lan, at: \"2026-02-10T05:00:00Z\"}\n");
        assertThat(loa("plan", "show", "--plan", plan.toString())).isZero();
        assertThat(out()).anyMatch(line -> line.contains("code: khoi-pho-1,") && line.contains("KP Một"));
        assertThat(loa("plan", "check", plan.toString())).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                boss     | Loa    | radio | Không có danh sách boss.
                channels | Loa    | radyo | Không có mã radyo trong channels.
                channels | zalo   | radio | Tên “zalo” đã chỉ zalo rồi; mỗi tên chỉ được một nghĩa.
                channels | PHAT thanh, co so | zalo | Tên “PHAT thanh, co so” đã chỉ radio rồi
                columns  | Kênh   | title | Tên “Kênh” đã chỉ channel rồi
                channels | ...    | radio | Tham số không đúng: NAME ...
                """)
    void refusesANameThatIsNotFree(String list, String name, String code, String sentence) {
        int exit = loa("alias", "add", list, name, code, "--by", "Lan", "--plan", plan.toString());
        assertThat(exit).isEqualTo(2);
        assertThat(err()).first().asString().startsWith(sentence);
        assertThat(temp.resolve("phuong.aliases.yaml")).doesNotExist();
    }

    @Test
    void aPlanThatComesWithLoaTakesNoAliases() {
        assertThat(loa("alias", "add", "channels", "Cụm loa lạ", "radio", "--by", "Lan"))
                .isEqualTo(2);
        assertThat(err()).first().asString().contains("ky-lua-79", "loa plan new");
        assertThat(loa("alias")).isEqualTo(2);
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> adds = IntStream.range(0, 12)
                    .<Callable<Integer>>mapToObj(i -> () -> terminal.mutter(
                            "alias",
                            "add",
                            "channel",
                            "Cụm loa " + (i + 100),
                            "radio",
                            "--by",
                            "Lan",
                            "--plan",
                            plan.toString()))
                    .toList();
            for (Future<Integer> exit : writers.invokeAll(adds)) {
                assertThat(exit.get()).isZero();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(PlanReader.read(plan).channel("radio").orElseThrow().aliases())
                .containsAll(
                        IntStream.range(100, 112).mapToObj(i -> "Cụm loa " + i).toList());
    }

    @ParameterizedTest
    @CsvSource({"accept", "drop", "alias"})
    void explainsEachCommandInBothLanguages(String command) {
        assertThat(loa(command, "--help")).isZero();
        assertThat(out().get(0)).startsWith("Cách dùng: loa " + command);
        assertThat(loa(command, "--help", "--lang", "en")).isZero();
        assertThat(out().get(0)).startsWith("Usage: loa " + command);
    }

    @Test
    void explainsWhatAnAliasTakes() {
        assertThat(loa("alias", "add", "--help")).isZero();
        assertThat(out()).anyMatch(line -> line.contains("unit, topic, channel, audience, area, form hoặc column"));
    }
}
