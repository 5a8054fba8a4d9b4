package vn.loa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.ingest.FileReport;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.Store;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.text.Lang;

/** A clerk takes slips out of the returns, mends them by their words and puts them into the inbox (formats.md §2.6). */
class CorrectionTest {
    private static final String FILE = "khoi-pho-1__t1.csv";

    private final Plan plan = Inboxes.plan();

    @TempDir
    Path temp;

    private DataSource database;
    private LoaBatch loa;
    private Path inbox;
    private Path out;
    private final List<String> receipts = new ArrayList<>();

    @BeforeEach
    void openWithOneReport() throws Exception {
        database = TestServer.freshDatabase();
        loa = new LoaBatch(database, BatchSettings.in(Lang.VI));
        inbox = temp.resolve("inbox");
        out = temp.resolve("out");
        Inboxes.put(inbox, FILE, "05/01/2026;Bản tin 1", "31/02/2026;Bản tin 2", "32/01/2026;Bản tin 3");
        send(FILE);
    }

    @AfterEach
    void close() {
        loa.close();
    }

    @Test
    void aMendedSlipClosesItself() throws Exception {
        send("phieu.csv", slip(FILE).replace("31/02/2026", "28/01/2026").replace("32/01/2026", "30/01/2026"));

        assertThat(submissions("phieu.csv")).containsExactly("correction effective 2+0-0");
        assertThat(submissions(FILE)).containsExactly("full effective 1+0-2");
        assertThat(slips()).isEmpty();
        assertThat(effective()).containsExactly("Bản tin 1", "Bản tin 2", "Bản tin 3");
    }

    @Test
    void whatGoesBackAgainStandsInTheNewSlipOnly() throws Exception {
        send("phieu.csv", slip(FILE).replace("31/02/2026", "28/01/2026"));

        assertThat(slips()).containsExactly("khoi-pho-1/phieu.csv.de-nghi-chinh-sua.csv");
        assertThat(slip("phieu.csv").lines()).hasSize(2);

        send("phieu-2.csv", slip("phieu.csv").replace("32/01/2026", "30/01/2026"));
        assertThat(slips()).isEmpty();
        assertThat(effective()).containsExactly("Bản tin 1", "Bản tin 2", "Bản tin 3");
    }

    @Test
    void theFirstSlipSentWholeAfterAnotherHalfIsAccepted() throws Exception {
        String half = slip(FILE).replace("31/02/2026", "28/01/2026");
        send("phieu.csv", half);
        send("phieu-2.csv", half.replace("32/01/2026", "30/01/2026"));

        assertThat(submissions("phieu-2.csv")).containsExactly("correction effective 2+0-0");
        assertThat(slips()).isEmpty();
        assertThat(effective()).containsExactly("Bản tin 1", "Bản tin 2", "Bản tin 3");
    }

    @Test
    void aSlipOfAReplacedReportGoesBackAndSaysSo() throws Exception {
        String slip = slip(FILE);
        Inboxes.put(inbox, "khoi-pho-1__t1b.csv", "05/01/2026;Bản tin 1", "28/01/2026;Bản tin 2");
        send("khoi-pho-1__t1b.csv");
        assertThat(slips()).isEmpty();
        send("phieu.csv", slip.replace("31/02/2026", "29/01/2026").replace("32/01/2026", "30/01/2026"));

        assertThat(submissions("phieu.csv")).containsExactly("correction empty 0+0-2");
        assertThat(slip("phieu.csv")).contains("đã hết hiệu lực: đơn vị đã gửi báo cáo mới.");
        assertThat(effective()).containsExactly("Bản tin 1", "Bản tin 2");

        String kept = slip("phieu.csv")
                .lines()
                .filter(line -> !line.contains("29/01/2026"))
                .reduce("", (a, b) -> a + b + "\r\n");
        send("phieu-2.csv", kept);
        assertThat(submissions("phieu-2.csv")).containsExactly("correction effective 1+0-0");
        assertThat(effective()).containsExactly("Bản tin 1", "Bản tin 2", "Bản tin 3");
    }

    @Test
    void aSlipThatNobodyWroteGoesBackAndSaysSo() throws Exception {
        String slip = slip(FILE);
        String id = slip.substring(slip.indexOf("P-"), slip.indexOf("P-") + 12);
        send("phieu.csv", slip.replace(id, "P-0123456789").replace("31/02/2026", "28/01/2026"));

        assertThat(submissions("phieu.csv")).containsExactly("correction empty 0+0-2");
        assertThat(slip("phieu.csv")).contains("Không tìm thấy phiếu “P-0123456789”");
    }

    @Test
    void aReportOfWhichNothingWasGoodIsReceivedWithItsCorrection() throws Exception {
        Inboxes.put(inbox, "khoi-pho-2__t1.csv", "31/02/2026;Bản tin");
        send("khoi-pho-2__t1.csv");
        assertThat(receipt("khoi-pho-2")).isEqualTo("missing null 0/0");
        String slip =
                Files.readString(out.resolve("returns/khoi-pho-2/khoi-pho-2__t1.csv.de-nghi-chinh-sua.csv"), UTF_8);
        send("phieu.csv", slip.replace("31/02/2026", "28/01/2026"));

        assertThat(receipt("khoi-pho-2")).isEqualTo("on_time 2026-02-05 1/0");
    }

    private String receipt(String unit) {
        var january = plan.calendar().period("2026-01").orElseThrow();
        return Store.open(database)
                .archive(plan, Instant.now())
                .submissions()
                .asOf(LocalDate.now().plusDays(1), asOf -> {
                    Evaluation evaluation = Evaluator.evaluate(
                            plan, january, LocalDate.of(2026, 12, 31), asOf.ledger(), asOf.rows(), asOf.outcomes());
                    return evaluation.receipts().cells().stream()
                            .filter(c -> c.unit().equals(unit))
                            .map(c -> c.state().code() + " " + c.received() + " " + c.accepted() + "/" + c.returned())
                            .findFirst()
                            .orElseThrow();
                });
    }

    @Test
    void aReportThatIsReadAgainAndGoodNowIsNotCountedTwice() throws Exception {
        Inboxes.put(inbox, "khoi-pho-1__t2.csv", "05/02/2026;Bản tin");
        Path second = inbox.resolve("khoi-pho-1__t2.csv");
        Files.writeString(second, Files.readString(second).replace("Phát thanh cơ sở", "Loa kéo"));
        send("khoi-pho-1__t2.csv");
        send("phieu.csv", slip("khoi-pho-1__t2.csv").replace("Loa kéo", "Phát thanh cơ sở"));
        assertThat(effective("2026-02")).containsExactly("Bản tin");

        Plan more = PlanReader.parse(
                "small-ward.yaml", Files.readString(Inboxes.PLAN) + "\ncolumns: {reach: [Người nghe]}\n");
        IngestReport again = loa.ingest(more, inbox, out);
        assertThat(again.counts()).containsKey(FileReport.Status.REREAD);
        assertThat(effective("2026-02")).containsExactly("Bản tin");
    }

    @Test
    void whatAHeldReportMendedMeanwhileIsNotLostWhenItIsAccepted() throws Exception {
        Inboxes.put(inbox, "khoi-pho-2__t1.csv", "05/01/2026;A", "06/01/2026;B", "07/01/2026;C");
        send("khoi-pho-2__t1.csv");
        Inboxes.put(inbox, "khoi-pho-2__t1b.csv", "05/01/2026;A", "31/02/2026;E", "32/01/2026;F");
        send("khoi-pho-2__t1b.csv");
        String held = submission("khoi-pho-2__t1b.csv", "full held 1+0-2");
        String slip =
                Files.readString(out.resolve("returns/khoi-pho-2/khoi-pho-2__t1b.csv.de-nghi-chinh-sua.csv"), UTF_8);
        send("phieu.csv", slip.replace("31/02/2026", "28/01/2026"));
        loa.accept(plan, held, null);

        assertThat(effective()).containsExactly("A", "Bản tin 1", "E");
        String half = Files.readString(out.resolve("returns/khoi-pho-2/phieu.csv.de-nghi-chinh-sua.csv"), UTF_8);
        send("phieu-2.csv", half.replace("32/01/2026", "30/01/2026"));
        assertThat(submissions("phieu-2.csv")).containsExactly("correction effective 1+0-0");
        assertThat(effective()).containsExactly("A", "Bản tin 1", "E", "F");
    }

    /** Id of the file's only submission. */
    private String submission(String file, String is) throws IOException {
        assertThat(submissions(file)).containsExactly(is);
        return loa.ingest(plan, inbox, out).files().stream()
                .filter(f -> f.name().equals(file))
                .findFirst()
                .orElseThrow()
                .kept()
                .submissions()
                .get(0)
                .id();
    }

    private void send(String name, String text) throws IOException {
        Files.writeString(inbox.resolve(name), text, UTF_8);
        send(name);
    }

    private void send(String name) throws IOException {
        receipts.add(name + "=2026-02-0" + (receipts.size() + 3) + "T02:00:00Z");
        Inboxes.received(inbox, receipts.toArray(String[]::new));
        loa.ingest(plan, inbox, out);
    }

    private String slip(String file) throws IOException {
        return Files.readString(out.resolve("returns/khoi-pho-1/" + file + ".de-nghi-chinh-sua.csv"), UTF_8);
    }

    private List<String> slips() throws IOException {
        Path returns = out.resolve("returns");
        if (!Files.exists(returns)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(returns)) {
            return files.filter(file -> file.toString().endsWith(".de-nghi-chinh-sua.csv"))
                    .map(file -> returns.relativize(file).toString())
                    .toList();
        }
    }

    private List<String> submissions(String file) throws IOException {
        KeptFile kept = loa.ingest(plan, inbox, out).files().stream()
                .filter(f -> f.name().equals(file))
                .findFirst()
                .orElseThrow()
                .kept();
        return kept.submissions().stream()
                .map(s -> s.kind().code() + " " + s.state().code() + " " + s.accepted() + "+" + s.zero() + "-"
                        + s.returned())
                .toList();
    }

    private List<String> effective() {
        return effective("2026-01");
    }

    /** Titles of the rows that count. */
    private List<String> effective(String period) {
        List<String> titles = new ArrayList<>();
        Store.open(database)
                .archive(plan, Instant.now())
                .submissions()
                .asOf(LocalDate.now().plusDays(1), asOf -> {
                    asOf.rows().forEach(row -> {
                        if (row.period().equals(period)) {
                            titles.add(row.title());
                        }
                    });
                    return titles;
                });
        titles.sort(Comparator.naturalOrder());
        return titles;
    }
}
