package vn.loa.batch.evaluate;

import java.time.LocalDate;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import vn.loa.batch.Workshop;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Run;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Period;

/**
 * Evaluates a span as of a day and keeps the result.
 *
 * @param asOfGiven whether somebody named the day, or it is the day of the run
 */
public record EvaluateJob(Archive archive, Run run, Period span, LocalDate asOf, boolean asOfGiven) {
    public static final String NAME = "evaluate";

    /** One step. */
    public Job job(Workshop workshop) {
        return new JobBuilder(NAME, workshop.repository())
                .start(workshop.step("evaluate", partition -> evaluate()))
                .build();
    }

    private void evaluate() {
        Evaluation evaluation = archive.submissions()
                .asOf(
                        asOf,
                        known -> Evaluator.evaluate(
                                archive.plan(), span, asOf, known.ledger(), known.rows(), known.outcomes()));
        archive.evaluations().save(evaluation, asOfGiven, run);
    }
}
