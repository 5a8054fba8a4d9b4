package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.plan;
import static vn.loa.batch.store.SentOutcomes.SERIES;
import static vn.loa.batch.store.SentOutcomes.UNIT;
import static vn.loa.batch.store.SentOutcomes.difficulties;
import static vn.loa.batch.store.SentOutcomes.series;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;

/** Slips of series and difficulties are settled row by row. */
class OutcomeSlipsTest {
    private static final String OTHER = "khoi-pho-2";
    private static Store store;
    private static int wards;

    private Archive archive;

    @BeforeAll
    static void openStore() {
        store = Store.open(TestServer.freshDatabase());
    }

    @BeforeEach
    void ward() {
        archive = store.archive(plan("0" + ++wards), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aGoodRowOfTheSameSeriesMonthAndKindSettlesARow() throws IOException {
        run("02", series("a.csv").figure("2026-01", "1").back(null, SERIES, "2026-02", "nhiều", ""));
        assertThat(open()).containsExactly("a.csv null [3]");

        run("03", series("b.csv").figure("2026-01", "2").figure("2026-03", "3"));
        assertThat(open()).containsExactly("a.csv null [3]");

        run("04", series("c.csv").figure("2026-02", "5").back(null, SERIES, "2026-04", "ít", ""));
        assertThat(open()).containsExactly("c.csv null [3]");
        assertThat(archive.slips().withClosed()).hasSize(2);
    }

    @Test
    void anOlderFileThatIsCopiedInLaterSettlesNothing() throws IOException {
        run("05", series("a.csv").back(null, SERIES, "2026-02", "nhiều", ""));
        Run late = archive.runs().begin(day("09"));
        series("cu.csv").figure("2026-02", "5").load(archive, late, day("03"));
        archive.submissions().admitPending(late);

        assertThat(open()).containsExactly("a.csv null [2]");
    }

    @Test
    void rowsLeaveTheSlipOneByOne() throws IOException {
        run(
                "02",
                difficulties("a.csv")
                        .back(UNIT, "1", UNIT, "31/02/2026", "Sóng yếu")
                        .back(UNIT, "2", UNIT, "30/02/2026", "Mất loa"));
        run("03", difficulties("khac.csv").difficulty(OTHER, "1", "Mất điện"));
        assertThat(open()).containsExactly("a.csv khoi-pho-1 [2, 3]");

        run("04", difficulties("b.csv").difficulty(UNIT, "1", "Sóng yếu"));
        assertThat(open()).containsExactly("a.csv khoi-pho-1 [3]");

        run("05", difficulties("c.csv").difficulty(UNIT, "2", "Mất loa"));
        assertThat(open()).isEmpty();
    }

    @Test
    void aRowThatDoesNotSayWhatItIsAboutIsSettledByACleanFileOfItsKind() throws IOException {
        run("02", series("a.csv").back(null, "Chỉ số lạ", "2026-02", "5", ""));
        run("03", difficulties("vuong-mac.csv").difficulty(UNIT, "1", "Sóng yếu"));
        run("04", series("b.csv").figure("2026-01", "1").back(null, "Chỉ số lạ", "2026-02", "5", ""));
        assertThat(open()).containsExactly("a.csv null [2]", "b.csv null [3]");

        run("05", series("c.csv").figure("2026-03", "1"));
        assertThat(open()).isEmpty();
    }

    @Test
    void ofADifficultyTheCleanFileIsOneOfItsUnit() throws IOException {
        run("02", difficulties("a.csv").back(UNIT, "", UNIT, "05/01/2026", "Sóng yếu"));
        run("03", difficulties("b.csv").difficulty(OTHER, "1", "Mất điện"));
        run("04", difficulties("c.csv").difficulty(UNIT, "2", "Mất loa").back(null, "7", "ai", "05/01/2026", "Lạ"));
        assertThat(open()).containsExactly("a.csv khoi-pho-1 [2]", "c.csv null [3]");

        run("05", difficulties("d.csv").difficulty(UNIT, "3", "Mất loa").back(OTHER, "1", OTHER, "31/02/2026", "Lạ"));
        assertThat(open()).containsExactly("c.csv null [3]", "d.csv khoi-pho-2 [3]");
    }

    @Test
    void aWithdrawalOfNothingIsSettledByACleanFileNotOnlyByARowOfItsSubject() throws IOException {
        run("02", series("a.csv").figure("2026-02", null));
        assertThat(open()).containsExactly("a.csv null [2]");

        run("03", series("b.csv").figure("2026-01", "1"));
        assertThat(open()).isEmpty();
    }

    private void run(String day, SentOutcomes file) throws IOException {
        Run run = archive.runs().begin(day(day));
        file.load(archive, run, day(day));
        archive.submissions().admitPending(run);
        archive.runs().end(run, day(day).plusSeconds(300), true, true);
    }

    private static Instant day(String day) {
        return Instant.parse("2026-03-" + day + "T00:00:00Z");
    }

    private List<String> open() {
        return archive.slips().all().stream()
                .map(slip -> slip.reading().name() + " " + slip.unit() + " "
                        + slip.rows().stream().map(r -> r.line()).toList())
                .toList();
    }
}
