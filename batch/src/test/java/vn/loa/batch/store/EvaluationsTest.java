package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.plan;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.batch.TestServer;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Period;

/** Evaluations come back as they were computed. */
class EvaluationsTest {
    private static final Instant DAY = Instant.parse("2026-02-10T00:00:00Z");
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 10);
    private static Archive archive;
    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        archive = Store.open(TestServer.freshDatabase()).archive(plan("06187"), DAY);
        Run run = archive.runs().begin(DAY);
        full("a.csv", "khoi-pho-1", "2026-01").row(5, "Một").row(26, "Hai").load(archive, run, DAY);
        archive.submissions().admitPending(run);
        Period january = archive.plan().calendar().month(YearMonth.of(2026, 1));
        evaluation = archive.submissions()
                .asOf(
                        AS_OF,
                        known -> Evaluator.evaluate(
                                archive.plan(), january, AS_OF, known.ledger(), known.rows(), known.outcomes()));
    }

    @Test
    void givesBackWhatWasKept() {
        archive.evaluations().save(evaluation, true, DAY);

        assertThat(archive.evaluations().newest("2026-01", AS_OF)).contains(new KeptEvaluation(evaluation, true, DAY));
        assertThat(evaluation.values()).isNotEmpty();
    }

    @Test
    void onesOfANamedDateAndOnesOfTheDayAreApartAndTheNewestCounts() {
        archive.evaluations().save(evaluation, false, DAY);
        archive.evaluations().save(evaluation, false, DAY.plusSeconds(60));

        assertThat(archive.evaluations().newest("2026-01", null).map(KeptEvaluation::computed))
                .contains(DAY.plusSeconds(60));
        assertThat(archive.evaluations().newest("2026-01", AS_OF.plusDays(1))).isEmpty();
        assertThat(archive.evaluations().newest("2026-02", null)).isEmpty();
    }

    @Test
    void theRowsStreamEachTimeTheyAreAskedFor() {
        archive.submissions().asOf(AS_OF, known -> {
            assertThat(known.rows()).hasSize(2);
            assertThat(known.rows()).hasSize(2);
            return "";
        });
    }
}
