package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.plan;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.batch.TestServer;
import vn.loa.batch.store.Deliveries.Made;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;
import vn.loa.core.intake.Finding;
import vn.loa.core.intake.FindingKind;

/** One file into a real PostgreSQL: whole or not at all. */
class LoadingTest {
    private static final String UNIT = "khoi-pho-1";
    private static final String JANUARY = "2026-01";
    private static final Instant DAY = Instant.parse("2026-02-01T00:00:00Z");
    private static DataSource database;
    private static DSLContext sql;
    private static Store store;
    private static int wards;

    private Archive archive;
    private Run run;

    @BeforeAll
    static void open() {
        database = TestServer.freshDatabase();
        store = Store.open(database);
        sql = DSL.using(database, SQLDialect.POSTGRES);
    }

    @BeforeEach
    void ward() {
        archive = store.archive(plan("0" + ++wards), DAY);
        run = archive.runs().begin(DAY);
    }

    @Test
    void keepsEveryCellOfARow() throws IOException {
        Activity everything = new Activity(
                2,
                "7",
                "B-1 ệ",
                UNIT,
                JANUARY,
                Days.on(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 12)),
                LocalDate.of(2026, 3, 1),
                "Phát thanh “Nghị quyết 57” 📢",
                List.of("II.1.5", "II.1.1"),
                "zalo",
                "bản tin",
                List.of("residents"),
                "kp-1",
                new Quantity(new BigDecimal("1234567.125"), null),
                new Figures(new BigDecimal("0.5"), 1L, 2L, 30L, 4L, 5L, 6L),
                new Cost(9_007_199_254_740_993L, Cost.Funding.STATE),
                "12/BC-UBND",
                "dòng một\ndòng hai",
                Map.of("Cột lạ \"nháy\"", "có \\ và \u0001"));
        Activity range = new Activity(
                3,
                null,
                null,
                UNIT,
                JANUARY,
                Days.through(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2)),
                null,
                "Áp phích",
                List.of("II.1.1"),
                "radio",
                null,
                List.of("residents"),
                null,
                null,
                Figures.NONE,
                new Cost(0, null),
                null,
                null,
                Map.of());
        Made file = full("a.csv", UNIT, JANUARY).add(everything).add(range);
        file.load(archive, run, DAY);
        archive.submissions().admitPending(run);

        assertThat(effective()).containsExactly(everything, range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.00", "1", "9999", "10000", "10000.0001", "0.0001", "0.00010", "123456789012345.678"})
    void keepsANumberToItsLastDigit(String number) throws IOException {
        Quantity quantity = new Quantity(new BigDecimal(number), "tấm");
        full("a.csv", UNIT, JANUARY)
                .add(Deliveries.activity(2, null, 5, "Một", quantity))
                .load(archive, run, DAY);
        archive.submissions().admitPending(run);

        assertThat(effective())
                .singleElement()
                .satisfies(a -> assertThat(a.quantity()).isEqualTo(quantity));
    }

    @Test
    void leavesNothingBehindWhenItBreaksInTheMiddleOfCopy() throws IOException {
        Made file = full("a.csv", UNIT, JANUARY).row(5, "Một");
        for (int i = 0; i < 3000; i++) {
            file.row(6, "Dòng " + i);
        }
        try (Loading loading = archive.files().load(run, DAY)) {
            file.feed(loading);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> loading.accepted(Deliveries.activity(9999, null, "khong-co", JANUARY, 5, "Lạ", 1)));
        }

        assertThat(rowsOfPlan("activity", "file", "kept_text", "submission")).containsExactly(0, 0, 0, 0);
        assertThat(file.load(archive, run, DAY)).isTrue();
        assertThat(rowsOfPlan("activity", "file", "kept_text", "submission")).containsExactly(3001, 1, 1, 1);
    }

    @Test
    void forgetsWhatCameBeforeARestart() throws IOException {
        Made wrong = full("a.csv", UNIT, JANUARY);
        for (int i = 0; i < 3000; i++) {
            wrong.row(6, "Sai " + i).back("1", "Sai " + i);
        }
        Made right = full("a.csv", UNIT, JANUARY).row(5, "Đúng").back("2", "Hỏng");
        try (Loading loading = archive.files().load(run, DAY)) {
            wrong.feed(loading);
            loading.restart();
            right.feed(loading);
            loading.finding(new Finding(FindingKind.ENGLISH_NUMBERS, 0, null, Map.of()));
            assertThat(loading.finish(right.reading())).isTrue();
        }

        assertThat(rowsOfPlan("activity", "returned_row", "finding", "kept_text"))
                .containsExactly(1, 1, 1, 1);
        assertThat(keptText()).isEqualTo("STT;Tên hoạt động\na.csv");
    }

    @Test
    void spillsManyReturnedRowsAndKeepsThemAll() throws IOException {
        Made file = full("a.csv", UNIT, JANUARY);
        for (int i = 0; i < 5000; i++) {
            file.back("1", "Hàng hỏng số " + i);
        }
        file.load(archive, run, DAY);
        archive.submissions().admitPending(run);

        assertThat(archive.slips().all()).singleElement().satisfies(slip -> {
            assertThat(slip.rows()).hasSize(5000);
            assertThat(slip.rows().get(4999).cells()).containsExactly("1", "Hàng hỏng số 4999");
            assertThat(slip.reading()).isEqualTo(file.reading());
        });
    }

    @Test
    void keepsTextLongerThanAPiece() throws IOException {
        String line = "Phát thanh Nghị quyết số 57 📢;".repeat(100) + "\r\n";
        Made file = full("a.csv", UNIT, JANUARY).row(5, "Một");
        try (Loading loading = archive.files().load(run, DAY)) {
            file.feed(loading);
            for (int i = 0; i < 800; i++) {
                // Half of a letter at the end of each piece of text.
                loading.kept(line.substring(0, 29));
                loading.kept(line.substring(29));
            }
            loading.finish(file.reading());
        }

        assertThat(keptText()).isEqualTo("STT;Tên hoạt động\na.csv" + line.repeat(800));
        assertThat(rowsOfPlan("kept_text")).containsExactly(4);
    }

    @Test
    void readsTheSameBytesOnceHoweverManyBringThemAtOnce() throws Exception {
        Made file = full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai");
        List<Boolean> loaded = together(
                () -> file.load(archive, run, DAY),
                () -> file.load(archive, run, DAY),
                () -> file.load(archive, run, DAY));

        assertThat(loaded).containsExactlyInAnyOrder(true, false, false);
        assertThat(rowsOfPlan("activity", "file")).containsExactly(2, 1);
    }

    @Test
    void twoLoadersWorkAtOnce() throws Exception {
        Made one = full("a.csv", UNIT, JANUARY);
        Made other = full("b.csv", "khoi-pho-2", JANUARY);
        for (int i = 0; i < 3000; i++) {
            one.row(6, "Một " + i);
            other.row(6, "Hai " + i);
        }
        assertThat(together(() -> one.load(archive, run, DAY), () -> other.load(archive, run, DAY)))
                .containsExactly(true, true);
        archive.submissions().admitPending(run);

        assertThat(effective()).hasSize(6000);
    }

    @Test
    void aFileWhoseUnitItsNameTellsIsKnownByBoth() throws IOException {
        Made first = full("khoi-pho-1__a.csv", UNIT, JANUARY).row(5, "Một").nameUnit(UNIT);
        first.load(archive, run, DAY);
        KeptFile kept =
                archive.files().withDigests(List.of(first.reading().sha256())).get(0);

        assertThat(kept.answersTo("KHOI-PHO-1__khac.csv", UNIT)).isTrue();
        assertThat(kept.answersTo("khoi-pho-2__a.csv", "khoi-pho-2")).isFalse();
        assertThat(kept.answersTo("a.csv", null)).isFalse();
    }

    @Test
    void theOrderOfLoadingLeavesNoTrace() throws IOException {
        Archive other = store.archive(plan("nguoc-" + wards), DAY);
        Run otherRun = other.runs().begin(DAY);
        List<Made> files = List.of(
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").back("1", "x"),
                full("b.csv", UNIT, JANUARY).row(5, "Một").row(7, "Ba"),
                Deliveries.supplement("bo sung.csv", UNIT, JANUARY).row(8, "Bốn"));
        for (Made file : files) {
            file.load(archive, run, DAY);
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            files.get(i).load(other, otherRun, DAY);
        }
        archive.submissions().admitPending(run);
        other.submissions().admitPending(otherRun);

        assertThat(archive.submissions().ledger()).isEqualTo(other.submissions().ledger());
        assertThat(archive.files().inputs(LocalDate.of(2026, 2, 1), run))
                .isEqualTo(other.files().inputs(LocalDate.of(2026, 2, 1), otherRun))
                .hasSize(3);
        assertThat(archive.slips().all()).isEqualTo(other.slips().all());
    }

    private List<Activity> effective() {
        return archive.submissions().asOf(LocalDate.of(2026, 2, 1), known -> {
            List<Activity> all = new ArrayList<>();
            known.rows().forEach(all::add);
            return all;
        });
    }

    private int planId() {
        return sql.fetchSingle("select plan_id from loa.plan where ward_code = ?", "0" + wards)
                .get(0, Integer.class);
    }

    private List<Integer> rowsOfPlan(String... tables) {
        return java.util.Arrays.stream(tables)
                .map(table -> sql.fetchSingle("select count(*) from loa." + table + " where plan_id = ?", planId())
                        .get(0, Integer.class))
                .toList();
    }

    private String keptText() throws IOException {
        int fileId = sql.fetchSingle("select file_id from loa.file where plan_id = ?", planId())
                .get(0, Integer.class);
        try (InputStream in = new KeptStream(chunk -> sql.fetchOptional(
                        "select deflated from loa.kept_text where plan_id = ? and file_id = ? and chunk = ?",
                        planId(),
                        fileId,
                        chunk)
                .map(row -> row.get(0, byte[].class))
                .orElse(null))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SafeVarargs
    private static List<Boolean> together(Callable<Boolean>... loaders) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(loaders.length);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> future : pool.invokeAll(List.of(loaders))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
