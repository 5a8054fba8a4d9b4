package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.EVALUATION;
import static vn.loa.batch.store.tables.Tables.PLAN_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;

/** Computed evaluations of one plan; the newest of a span and an as-of date counts. */
public final class Evaluations {
    private final Ground ground;

    Evaluations(Ground ground) {
        this.ground = ground;
    }

    /**
     * Keeps an evaluation of this archive's plan; {@code asOfGiven} tells one of a named date from one of the day of the run.
     */
    public void save(Evaluation evaluation, boolean asOfGiven, Instant computed) {
        ground.sql()
                .transaction(transaction -> transaction
                        .dsl()
                        .insertInto(EVALUATION)
                        .set(EVALUATION.PLAN_ID, ground.planId())
                        .set(EVALUATION.PERIOD, evaluation.span().code())
                        .set(EVALUATION.AS_OF, evaluation.asOf())
                        .set(EVALUATION.AS_OF_GIVEN, asOfGiven)
                        .set(EVALUATION.COMPUTED, computed.truncatedTo(ChronoUnit.MICROS))
                        .set(EVALUATION.STATE, evaluation.state().code())
                        .set(EVALUATION.PLAN_DIGEST, ground.digest())
                        .set(EVALUATION.DOCUMENT, EvaluationDocument.write(evaluation))
                        .execute());
    }

    /** The newest evaluation of the span: as of a named date, or, with null, of those made without one. */
    public Optional<KeptEvaluation> newest(String period, @Nullable LocalDate asOf) {
        Condition which = asOf == null
                ? EVALUATION.AS_OF_GIVEN.isFalse()
                : EVALUATION.AS_OF_GIVEN.isTrue().and(EVALUATION.AS_OF.eq(asOf));
        return ground.sql()
                .transactionResult(transaction -> transaction
                        .dsl()
                        .select(EVALUATION.DOCUMENT, PLAN_VERSION.YAML, EVALUATION.AS_OF_GIVEN, EVALUATION.COMPUTED)
                        .from(EVALUATION)
                        .join(PLAN_VERSION)
                        .on(PLAN_VERSION.PLAN_ID.eq(EVALUATION.PLAN_ID), PLAN_VERSION.DIGEST.eq(EVALUATION.PLAN_DIGEST))
                        .where(EVALUATION.PLAN_ID.eq(ground.planId()), EVALUATION.PERIOD.eq(period), which)
                        .orderBy(EVALUATION.EVALUATION_ID.desc())
                        .limit(1)
                        .fetchOptional(row -> new KeptEvaluation(
                                EvaluationDocument.read(row.value1(), row.value2()), row.value3(), row.value4())));
    }

    /** An evaluation and when it was computed. */
    public record KeptEvaluation(Evaluation evaluation, boolean asOfGiven, Instant computed) {}
}
