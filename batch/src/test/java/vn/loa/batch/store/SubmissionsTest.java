package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.plan;
import static vn.loa.batch.store.Deliveries.supplement;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;
import vn.loa.batch.store.Deliveries.Made;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.SubmissionState;

/** What becomes of submissions, one run after the other, on a real PostgreSQL. */
class SubmissionsTest {
    private static final String UNIT = "khoi-pho-1";
    private static final String JANUARY = "2026-01";
    private static Store store;
    private static int wards;

    private Archive archive;

    @BeforeAll
    static void open() {
        store = Store.open(TestServer.freshDatabase());
    }

    @BeforeEach
    void ward() {
        archive = store.archive(plan("0" + ++wards), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void givesBackWhatWasLoaded() throws IOException {
        Made file = full("a.csv", UNIT, JANUARY).row("B-1", 5, "Phát thanh", 12).row(9, "Họp");
        run("2026-02-01", file);

        assertThat(effective("2026-02-01"))
                .containsExactly(
                        Deliveries.activity(2, "B-1", UNIT, JANUARY, 5, "Phát thanh", 12),
                        Deliveries.activity(3, null, UNIT, JANUARY, 9, "Họp", 100));
    }

    @Test
    void aLaterFullReportReplacesTheEarlierFromItsDayOn() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai"));
        run("2026-02-03", full("b.csv", UNIT, JANUARY).row(5, "Một").row(7, "Ba"));

        assertThat(titles("2026-02-02")).containsExactly("Một", "Hai");
        assertThat(titles("2026-02-03")).containsExactly("Một", "Ba");
        assertThat(states()).containsExactly("a.csv replaced", "b.csv effective");
        assertThat(entry("b.csv"))
                .extracting(KeptFile.Entry::added, KeptFile.Entry::removed, KeptFile.Entry::changed)
                .containsExactly(1, 1, 0);
    }

    @Test
    void aShortReportIsHeldAndChangesNothing() throws IOException {
        run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").row(7, "Ba"));
        run("2026-02-03", full("b.csv", UNIT, JANUARY).row(5, "Một"));

        assertThat(titles("2026-02-03")).containsExactly("Một", "Hai", "Ba");
        assertThat(states()).containsExactly("a.csv effective", "b.csv held");
        assertThat(file("b.csv").findings()).containsExactly(Map.entry("held", 1));
    }

    @Test
    void aSupplementJoinsAndItsRowWins() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 10).row("B-2", 6, "Hai", 20));
        run(
                "2026-02-03",
                supplement("bo sung.csv", UNIT, JANUARY)
                        .row("B-2", 6, "Hai", 25)
                        .row("B-1", 5, "Khác hẳn", 1)
                        .row("B-3", 8, "Ba", 30));

        assertThat(titlesAndReach("2026-02-02")).containsExactly("Một 10", "Hai 20");
        assertThat(titlesAndReach("2026-02-03")).containsExactly("Một 10", "Hai 25", "Ba 30");
        KeptFile file = file("bo sung.csv");
        assertThat(file.problems()).containsExactly(Map.entry("id_reused", 1));
        assertThat(List.of(file.records(), file.accepted(), file.zero(), file.returned(), file.leftOut()))
                .containsExactly(4, 2, 0, 1, 1);
        assertThat(entry("bo sung.csv").accepted()).isEqualTo(2);
        assertThat(entry("bo sung.csv").returned()).isEqualTo(1);
    }

    @Test
    void aZeroReportInASupplementBesideRowsGoesBack() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một"));
        run("2026-02-03", supplement("bo sung.csv", UNIT, JANUARY).zeroReport());

        assertThat(states()).containsExactly("a.csv effective", "bo sung.csv empty");
        assertThat(file("bo sung.csv").zero()).isZero();
        assertThat(file("bo sung.csv").problems()).containsExactly(Map.entry("zero_with_content", 1));
    }

    @Test
    void aFullReportReplacesSupplementsThatCameBefore() throws IOException {
        run(
                "2026-02-01",
                supplement("bo sung.csv", UNIT, JANUARY)
                        .row(5, "Một")
                        .row(6, "Hai")
                        .row(7, "Ba"));
        run("2026-02-03", full("a.csv", UNIT, JANUARY).row(9, "Bốn"));

        assertThat(titles("2026-02-01")).containsExactly("Một", "Hai", "Ba");
        assertThat(titles("2026-02-03")).containsExactly("Bốn");
        assertThat(states()).containsExactly("bo sung.csv replaced", "a.csv effective");
    }

    @Test
    void admitsInTheOrderOfReceiptWhateverTheOrderOfLoading() throws IOException {
        Instant early = Instant.parse("2026-02-01T01:00:00Z");
        Instant late = Instant.parse("2026-02-01T02:00:00Z");
        Run run = archive.runs().begin(Instant.parse("2026-02-01T03:00:00Z"));
        full("z.csv", UNIT, JANUARY).row(5, "Muộn").load(archive, run, late);
        full("b.csv", UNIT, JANUARY).row(5, "Muộn").row(6, "Sớm").load(archive, run, early);
        full("a.csv", UNIT, JANUARY).row(5, "Muộn").row(6, "Sớm").load(archive, run, early);
        archive.submissions().admitPending(run);

        assertThat(states()).containsExactly("a.csv replaced", "b.csv replaced", "z.csv effective");
    }

    @Test
    void admitsNothingBeforeTheEndOfTheLastRunThatReadAFile() throws IOException {
        run("2026-02-03", full("a.csv", UNIT, JANUARY).row(5, "Một"));
        Run run = archive.runs().begin(Instant.parse("2026-02-10T00:00:00Z"));
        full("b.csv", UNIT, JANUARY).row(5, "Một").load(archive, run, Instant.parse("2026-02-01T00:00:00Z"));

        assertThat(archive.submissions().admitPending(run).receipts())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.received()).isEqualTo("2026-02-01T00:00:00Z");
                    assertThat(receipt.admitted()).isEqualTo("2026-02-03T00:05:00Z");
                });
    }

    @Test
    void behindARunThatDiedTheOrderStillFollowsTheInstants() throws IOException {
        Instant start = Instant.parse("2026-02-03T00:00:00Z");
        Run died = archive.runs().begin(start);
        full("a.csv", UNIT, JANUARY).row(5, "Một").load(archive, died, start);
        archive.submissions().admitPending(died);
        Run next = archive.runs().begin(Instant.parse("2026-02-10T00:00:00Z"));
        full("b.csv", UNIT, JANUARY).row(5, "Một").load(archive, next, Instant.parse("2026-02-01T00:00:00Z"));

        assertThat(archive.submissions().admitPending(next).receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.admitted()).isEqualTo(start));
    }

    @Test
    void whatARunThatDiedHadLoadedIsAdmittedByTheNext() throws IOException {
        Instant start = Instant.parse("2026-02-03T00:00:00Z");
        full("a.csv", UNIT, JANUARY).row(5, "Một").load(archive, archive.runs().begin(start), start);
        Run next = archive.runs().begin(Instant.parse("2026-02-10T00:00:00Z"));

        assertThat(archive.submissions().admitPending(next).receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.admitted()).isEqualTo(start));
        assertThat(archive.submissions().admitPending(next).isEmpty()).isTrue();
    }

    @Test
    void receivesNothingLaterThanTheRun() throws IOException {
        Run run = archive.runs().begin(Instant.parse("2026-02-01T00:00:00Z"));
        full("a.csv", UNIT, JANUARY).row(5, "Một").load(archive, run, Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(archive.submissions().admitPending(run).receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.received()).isEqualTo("2026-02-01T00:00:00Z"));
    }

    @Test
    void twoWardsWithPlansOfOneNumberNeverMix() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một"));
        Archive other = store.archive(plan("khac"), Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(other.submissions().ledger()).isEmpty();
        assertThat(other.files().withDigests(List.of(Deliveries.sha256("a.csv"))))
                .isEmpty();
        assertThat(archive.files().withDigests(List.of(Deliveries.sha256("a.csv"))))
                .hasSize(1);
    }

    private void run(String day, Made... files) throws IOException {
        Instant start = Instant.parse(day + "T00:00:00Z");
        Run run = archive.runs().begin(start);
        for (Made file : files) {
            file.load(archive, run, start);
        }
        archive.submissions().admitPending(run);
        archive.runs().end(run, start.plusSeconds(300), true, true);
    }

    private List<Activity> effective(String day) {
        return archive.submissions().asOf(LocalDate.parse(day), known -> {
            List<Activity> all = new ArrayList<>();
            known.rows().forEach(all::add);
            return all;
        });
    }

    private List<String> titles(String day) {
        return effective(day).stream().map(a -> a.title()).toList();
    }

    private List<String> titlesAndReach(String day) {
        return effective(day).stream()
                .map(a -> a.title() + " " + a.figures().reach())
                .toList();
    }

    private List<String> states() {
        return archive.submissions().ledger().stream()
                .map(r -> r.file() + " " + entry(r.file()).state().code())
                .toList();
    }

    private KeptFile file(String name) {
        return archive.files().withDigests(List.of(Deliveries.sha256(name))).get(0);
    }

    private KeptFile.Entry entry(String name) {
        return file(name).submissions().get(0);
    }

    @Test
    void anEmptyReportNeverBecomesEffective() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).back("1", "Hỏng"));

        assertThat(entry("a.csv").state()).isEqualTo(SubmissionState.EMPTY);
        assertThat(effective("2026-02-01")).isEmpty();
    }
}
