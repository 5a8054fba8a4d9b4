package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.plan;
import static vn.loa.batch.store.SentOutcomes.SERIES;
import static vn.loa.batch.store.SentOutcomes.UNIT;
import static vn.loa.batch.store.SentOutcomes.difficulties;
import static vn.loa.batch.store.SentOutcomes.series;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;

/** Series and difficulties in a real PostgreSQL, one run after the other. */
class OutcomeFilesTest {
    private static final String JANUARY = "2026-01";
    private static Store store;
    private static DSLContext sql;
    private static int wards;

    private final NavigableMap<String, Run> runs = new TreeMap<>();
    private Archive archive;

    @BeforeAll
    static void open() {
        DataSource database = TestServer.freshDatabase();
        store = Store.open(database);
        sql = DSL.using(database, SQLDialect.POSTGRES);
    }

    @BeforeEach
    void ward() {
        archive = store.archive(plan("0" + ++wards), Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void keepsEveryCellOfARow() throws IOException {
        SeriesRow share = new SeriesRow(
                2,
                SERIES,
                YearMonth.of(2025, 12),
                SeriesKind.SURVEY,
                9_007_199_254_740_993L,
                9_007_199_254_740_995L,
                null,
                "Bộ phận “Một cửa” 📢",
                "dòng một\ndòng hai");
        SeriesRow value = new SeriesRow(
                3,
                SERIES,
                YearMonth.of(2026, 1),
                SeriesKind.ADMINISTRATIVE,
                null,
                null,
                new BigDecimal("1234.50"),
                null,
                null);
        Difficulty answered = new Difficulty(
                2, UNIT, "VM-01 ệ", LocalDate.of(2026, 1, 5), "Sóng yếu", LocalDate.of(2026, 1, 9), "Đã báo VNPT");
        Difficulty open = new Difficulty(3, UNIT, "VM-02", LocalDate.of(2026, 1, 6), "Mất loa", null, null);
        run("2026-02-01", series("s.csv").add(share).add(value));
        run("2026-02-02", difficulties("d.csv").add(answered).add(open));

        assertThat(archive.outcomes().admitted())
                .containsExactly(
                        new OutcomeFile(
                                "s.csv", 1, day("2026-02-01"), day("2026-02-01"), List.of(share, value), List.of()),
                        new OutcomeFile(
                                "d.csv", 2, day("2026-02-02"), day("2026-02-02"), List.of(), List.of(answered, open)));
        assertThat(archive.outcomes().asOf(LocalDate.of(2026, 2, 2)))
                .isEqualTo(new Outcomes(List.of(share, value), List.of(answered, open)));
    }

    @Test
    void aNewerRowIsValidFromItsDayOnAndAWithdrawalTakesItBack() throws IOException {
        run("2026-02-01", series("a.csv").figure(JANUARY, "10").figure("2026-02", "20"));
        run("2026-02-03", series("b.csv").figure(JANUARY, "11"));
        run("2026-02-05", series("c.csv").figure(JANUARY, null));
        run("2026-02-01", difficulties("d.csv").difficulty(UNIT, "1", "Sóng yếu"));
        run("2026-02-06", difficulties("e.csv").difficulty(UNIT, "1", ""));

        assertThat(figures("2026-01-31")).isEmpty();
        assertThat(figures("2026-02-02")).containsExactly("2026-01 10", "2026-02 20");
        assertThat(figures("2026-02-04")).containsExactly("2026-01 11", "2026-02 20");
        assertThat(figures("2026-02-05")).containsExactly("2026-02 20");
        assertThat(archive.outcomes().asOf(LocalDate.of(2026, 2, 5)).difficulties())
                .hasSize(1);
        assertThat(archive.outcomes().asOf(LocalDate.of(2026, 2, 6)).difficulties())
                .isEmpty();
    }

    @Test
    void theDayEndsInTheWardsZone() throws IOException {
        load(series("a.csv").figure(JANUARY, "10"), "2026-02-01T16:59:59Z");
        load(series("b.csv").figure(JANUARY, "11"), "2026-02-01T17:00:00Z");

        assertThat(figures("2026-02-01")).containsExactly("2026-01 10");
        assertThat(figures("2026-02-02")).containsExactly("2026-01 11");
    }

    @Test
    void anOlderFileThatIsCopiedInLaterChangesNoEarlierDayAndWinsOverNothingNewer() throws IOException {
        run("2026-02-03", series("moi.csv").figure(JANUARY, "11"));
        Run late = archive.runs().begin(day("2026-02-10"));
        series("cu.csv").figure(JANUARY, "10").figure("2025-12", "9").load(archive, late, day("2026-02-01"));

        assertThat(archive.submissions().admitPending(late).outcomes())
                .containsExactly(
                        new OutcomeReceipt(2, "cu.csv", day("2026-02-01"), Instant.parse("2026-02-03T00:05:00Z"), 0));
        assertThat(figures("2026-02-02")).isEmpty();
        assertThat(figures("2026-02-03")).containsExactlyInAnyOrder("2026-01 11", "2025-12 9");
    }

    @Test
    void aWithdrawalOfNothingGoesBackAndTheCountsStillAddUp() throws IOException {
        run("2026-02-01", series("a.csv").figure(JANUARY, null).figure("2026-02", "20"));
        run("2026-02-02", difficulties("d.csv").difficulty(UNIT, "1", "").difficulty("khoi-pho-2", "1", "Mất điện"));

        assertThat(figures("2026-02-01")).containsExactly("2026-02 20");
        assertThat(counts("a.csv")).containsExactly(3, 1, 0, 1, 1);
        assertThat(file("a.csv").problems()).containsExactly(Map.entry("missing_value", 1));
        assertThat(counts("d.csv")).containsExactly(3, 1, 0, 1, 1);
        assertThat(file("d.csv").kind()).isEqualTo("feedback");
        assertThat(file("d.csv").submissions()).isEmpty();
        assertThat(archive.slips().all())
                .extracting(
                        s -> s.reading().name(),
                        OpenSlips.OpenSlip::unit,
                        s -> s.rows().stream()
                                .map(r -> r.line() + " " + String.join(";", r.cells()) + " "
                                        + r.problems().get(0).kind().code() + " "
                                        + r.problems().get(0).details())
                                .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "a.csv",
                                null,
                                List.of("2 online-services;2026-01;;a.csv missing_value {case=no_figure}")),
                        org.assertj.core.groups.Tuple.tuple(
                                "d.csv", UNIT, List.of("2 1;khoi-pho-1;05/01/2026; missing_value {case=no_content}")));
    }

    @Test
    void aReturnedWithdrawalTakesNothingBackThatAnOlderFileBringsLater() throws IOException {
        run("2026-02-03", series("rut.csv").figure(JANUARY, null));
        Run late = archive.runs().begin(day("2026-02-10"));
        series("cu.csv").figure(JANUARY, "10").load(archive, late, day("2026-02-01"));
        archive.submissions().admitPending(late);

        assertThat(figures("2026-02-10")).containsExactly("2026-01 10");
    }

    @Test
    void allKindsOfFileHaveOneOrderAndOneFloor() throws IOException {
        Run run = archive.runs().begin(day("2026-02-05"));
        full("b.csv", UNIT, JANUARY).row(5, "Một").load(archive, run, day("2026-02-03"));
        series("c.csv").figure(JANUARY, "10").load(archive, run, day("2026-02-04"));
        difficulties("a.csv").difficulty(UNIT, "1", "Sóng yếu").load(archive, run, day("2026-02-02"));
        Admissions first = archive.submissions().admitPending(run);
        assertThat(first.outcomes()).extracting(OutcomeReceipt::order).containsExactly(1L, 3L);
        assertThat(first.receipts())
                .singleElement()
                .satisfies(r -> assertThat(r.order()).isEqualTo(2));

        // The run died behind its admissions, the last of which was of a series.
        Run next = archive.runs().begin(day("2026-02-09"));
        full("z.csv", "khoi-pho-2", JANUARY).row(5, "Một").load(archive, next, day("2026-02-01"));
        assertThat(archive.submissions().admitPending(next).receipts())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.order()).isEqualTo(4);
                    assertThat(r.admitted()).isEqualTo(day("2026-02-04"));
                });
        assertThat(archive.submissions().admitPending(next).isEmpty()).isTrue();
    }

    @Test
    void forgetsWhatCameBeforeARestart() throws IOException {
        SentOutcomes wrong = series("a.csv");
        SentOutcomes right = series("a.csv").figure(JANUARY, "10");
        for (int i = 0; i < 9000; i++) {
            wrong.figure(JANUARY, "99");
        }
        Run run = archive.runs().begin(day("2026-02-01"));
        try (Loading loading = archive.files().load(run, day("2026-02-01"))) {
            wrong.feed(loading);
            difficulties("x.csv").difficulty(UNIT, "1", "Sai").feed(loading);
            loading.restart();
            right.feed(loading);
            assertThat(loading.finish(right.reading())).isTrue();
        }
        archive.submissions().admitPending(run);

        assertThat(archive.outcomes().admitted()).singleElement().isEqualTo(right.file(1, day("2026-02-01")));
    }

    @Test
    void leavesNothingBehindWithoutAnEnd() throws IOException {
        SentOutcomes file = series("a.csv").figure(JANUARY, "10");
        Run run = archive.runs().begin(day("2026-02-01"));
        try (Loading loading = archive.files().load(run, day("2026-02-01"))) {
            file.feed(loading);
        }
        assertThat(rows("series_row")).isZero();
        assertThat(file.load(archive, run, day("2026-02-01"))).isTrue();
        assertThat(file.load(archive, run, day("2026-02-01"))).isFalse();
        assertThat(rows("series_row")).isOne();
    }

    @Test
    void theManifestsInputsIncludeSuchFilesFromTheirDayOn() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một"));
        run("2026-02-03", series("s.csv").figure(JANUARY, "10"));
        run("2026-02-05", difficulties("d.csv").difficulty(UNIT, "1", "Sóng yếu"));

        assertThat(inputs("2026-02-02", "2026-12-31")).containsExactly("a.csv");
        assertThat(inputs("2026-02-05", "2026-12-31")).containsExactly("a.csv", "d.csv", "s.csv");
        assertThat(inputs("2026-02-05", "2026-02-04")).containsExactly("a.csv", "s.csv");
    }

    @Test
    void twoWardsWithPlansOfOneNumberNeverMix() throws IOException {
        run("2026-02-01", series("a.csv").figure(JANUARY, "10"));
        Archive other = store.archive(plan("khac-" + wards), Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(other.outcomes().admitted()).isEmpty();
        Run run = other.runs().begin(day("2026-02-02"));
        series("rut.csv").figure(JANUARY, null).load(other, run, day("2026-02-02"));
        assertThat(other.submissions().admitPending(run).outcomes())
                .containsExactly(new OutcomeReceipt(1, "rut.csv", day("2026-02-02"), day("2026-02-02"), 1));
    }

    private void run(String day, SentOutcomes file) throws IOException {
        load(file, day + "T00:00:00Z");
    }

    private void load(SentOutcomes file, String received) throws IOException {
        Instant start = Instant.parse(received);
        Run run = archive.runs().begin(start);
        runs.put(received.substring(0, 10), run);
        file.load(archive, run, start);
        archive.submissions().admitPending(run);
        archive.runs().end(run, start.plusSeconds(received.endsWith("00:00:00Z") ? 300 : 0), true, true);
    }

    private void run(String day, Deliveries.Made file) throws IOException {
        Run run = archive.runs().begin(day(day));
        runs.put(day, run);
        file.load(archive, run, day(day));
        archive.submissions().admitPending(run);
        archive.runs().end(run, day(day).plusSeconds(300), true, true);
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    private List<String> figures(String day) {
        return archive.outcomes().asOf(LocalDate.parse(day)).series().stream()
                .map(row -> row.month() + " " + row.value())
                .toList();
    }

    /** Of the last run that had begun by then. */
    private List<String> inputs(String asOf, String computed) {
        return archive
                .files()
                .inputs(LocalDate.parse(asOf), runs.floorEntry(computed).getValue())
                .stream()
                .map(KeptFile::name)
                .toList();
    }

    private KeptFile file(String name) {
        return archive.files().withDigests(List.of(Deliveries.sha256(name))).get(0);
    }

    private List<Integer> counts(String name) {
        KeptFile file = file(name);
        return List.of(file.records(), file.accepted(), file.zero(), file.returned(), file.leftOut());
    }

    private int rows(String table) {
        return sql.fetchSingle(
                        "select count(*) from loa." + table + " join loa.plan using (plan_id) where ward_code = ?",
                        "0" + wards)
                .get(0, Integer.class);
    }
}
