package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.plan;
import static vn.loa.batch.store.Deliveries.supplement;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;
import vn.loa.batch.store.Deliveries.Made;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalKind;

/** Which slips are open. */
class OpenSlipsTest {
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
    void aSlipLivesUntilALaterFullReportIsEffective() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("1", "Hỏng"));
        assertThat(names()).containsExactly("a.csv khoi-pho-1 [3]");

        run("2026-02-02", supplement("bo sung.csv", UNIT, JANUARY).row(9, "Thêm"));
        run("2026-02-03", full("thang hai.csv", UNIT, "2026-02").row(1, "Hai"));
        assertThat(names()).containsExactly("a.csv khoi-pho-1 [3]");

        run("2026-02-04", full("b.csv", UNIT, JANUARY).row(5, "Một").row(9, "Thêm"));
        assertThat(names()).isEmpty();
        assertThat(archive.slips().withClosed()).singleElement().satisfies(slip -> {
            assertThat(slip.reading().name()).isEqualTo("a.csv");
            assertThat(slip.unit()).isEqualTo(UNIT);
            assertThat(slip.isOpen()).isFalse();
        });
    }

    @Test
    void aHeldReportClosesNothing() throws IOException {
        run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY)
                        .row(5, "Một")
                        .row(6, "Hai")
                        .row(7, "Ba")
                        .back("1", "Hỏng"));
        run("2026-02-04", full("b.csv", UNIT, JANUARY).row(5, "Một"));

        assertThat(names()).containsExactly("a.csv khoi-pho-1 [5]");
    }

    @Test
    void aRowThatAdmissionReturnedComesWithItsCells() throws IOException {
        run("2026-02-01", full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 10));
        Made more = supplement("bo sung.csv", UNIT, JANUARY).row("B-1", 6, "Khác", 10);
        more.text = "Mã hoạt động;Tên hoạt động\r\n B-1;\"Khác\nhẳn\"\r\nB-2;Xa\r\n";
        more.header = List.of("Mã hoạt động", "Tên hoạt động");
        run("2026-02-03", more);

        assertThat(archive.slips().all()).singleElement().satisfies(slip -> {
            assertThat(slip.unit()).isEqualTo(UNIT);
            assertThat(slip.rows()).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(2);
                assertThat(row.cells()).containsExactly(" B-1", "Khác\nhẳn");
                assertThat(row.problems())
                        .containsExactly(new Problem(ProblemKind.ID_REUSED, 2, "Mã hoạt động", "B-1", Map.of()));
            });
        });
    }

    @Test
    void aRefusedFileHasAPageForEver() throws IOException {
        Run run = archive.runs().begin(Instant.parse("2026-02-01T00:00:00Z"));
        Reading read = full("a.xlsx", UNIT, JANUARY).reading();
        Reading refused = new Reading(
                "a.xlsx",
                read.sha256(),
                "",
                null,
                null,
                "vi",
                null,
                List.of(),
                4,
                0,
                0,
                4,
                0,
                new Refusal(RefusalKind.NOT_SUPPORTED, "xlsx", Map.of("ending", ".xlsx")),
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                Reading.Above.NOTHING);
        try (Loading loading = archive.files().load(run, Instant.parse("2026-01-31T00:00:00Z"))) {
            assertThat(loading.finish(refused)).isTrue();
        }
        archive.submissions().admitPending(run);

        assertThat(archive.slips().all()).containsExactly(new OpenSlips.OpenSlip(refused, null, List.of()));
        assertThat(archive.files().withDigests(List.of(read.sha256())))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.answersTo("khac.xlsx", null)).isTrue();
                    assertThat(file.refused()).isEqualTo("not_supported");
                    assertThat(file.received()).isEqualTo("2026-01-31T00:00:00Z");
                    assertThat(file.submissions()).isEmpty();
                });
    }

    private List<String> names() {
        return archive.slips().all().stream()
                .map(slip -> slip.reading().name() + " " + slip.unit() + " "
                        + slip.rows().stream().map(r -> r.line()).toList())
                .toList();
    }

    private void run(String day, Made file) throws IOException {
        Instant start = Instant.parse(day + "T00:00:00Z");
        Run run = archive.runs().begin(start);
        file.load(archive, run, start);
        archive.submissions().admitPending(run);
        archive.runs().end(run, start.plusSeconds(300), true, true);
    }
}
