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
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Approving;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Period;

/** Evaluations come back as they were computed. */
class EvaluationsTest {
    private static final Instant DAY = Instant.parse("2026-02-10T00:00:00Z");
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 10);
    private static Archive archive;
    private static Run run;
    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        archive = Store.open(TestServer.freshDatabase()).archive(plan("06187"), DAY);
        run = archive.runs().begin(DAY);
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
        archive.evaluations().save(evaluation, true, run);

        KeptEvaluation kept = archive.evaluations().newest("2026-01", AS_OF).orElseThrow();
        assertThat(kept).isEqualTo(new KeptEvaluation(kept.id(), evaluation, true, run, archive.planDigest()));
        assertThat(evaluation.values()).isNotEmpty();
    }

    @Test
    void onesOfANamedDateAndOnesOfTheDayAreApartAndTheNewestCounts() {
        Run later = archive.runs().begin(DAY.plusSeconds(60));
        archive.evaluations().save(evaluation, false, run);
        archive.evaluations().save(evaluation, false, later);

        assertThat(archive.evaluations().newest("2026-01", null).map(KeptEvaluation::run))
                .contains(later);
        assertThat(archive.evaluations().newest("2026-01", AS_OF.plusDays(1))).isEmpty();
        assertThat(archive.evaluations().newest("2026-02", null)).isEmpty();
    }

    @Test
    void anApprovalLeavesTheEvaluationAsItIsAndTheNewestOneCounts() {
        Approval first = new Approval("1/BC", AS_OF);
        Approval second = new Approval("2/BC", AS_OF);
        archive.evaluations().save(evaluation, true, run);

        assertThat(archive.evaluations().approved("2026-01")).isEmpty();
        assertThat(archive.evaluations().approve("2026-01", AS_OF, first, DAY)).isEqualTo(Approving.APPROVED);
        assertThat(archive.evaluations().approve("2026-01", AS_OF, second, DAY)).isEqualTo(Approving.APPROVED);
        assertThat(archive.evaluations().approve("2026-02", AS_OF, first, DAY)).isEqualTo(Approving.NO_EVALUATION);

        assertThat(archive.evaluations().approved("2026-01").map(KeptEvaluation::evaluation))
                .contains(evaluation.approved(second));
        assertThat(archive.evaluations().newest("2026-01", AS_OF).map(KeptEvaluation::evaluation))
                .contains(evaluation.approved(second));
        assertThat(archive.evaluations().approved("2026-02")).isEmpty();
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
