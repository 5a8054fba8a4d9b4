package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.APPROVAL;
import static vn.loa.batch.store.tables.Tables.EVALUATION;
import static vn.loa.batch.store.tables.Tables.PLAN_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Approving;
import vn.loa.core.evaluation.Evaluation;

/** Computed evaluations of one plan, the newest of a span and an as-of date counts; and which of them documents have frozen. */
public final class Evaluations {
    private final Ground ground;

    Evaluations(Ground ground) {
        this.ground = ground;
    }

    /**
     * Keeps an evaluation of this archive's plan; {@code asOfGiven} tells one of a named date from one of the day of the run.
     */
    public void save(Evaluation evaluation, boolean asOfGiven, Run run) {
        ground.sql()
                .transaction(transaction -> transaction
                        .dsl()
                        .insertInto(EVALUATION)
                        .set(EVALUATION.PLAN_ID, ground.planId())
                        .set(EVALUATION.PERIOD, evaluation.span().code())
                        .set(EVALUATION.AS_OF, evaluation.asOf())
                        .set(EVALUATION.AS_OF_GIVEN, asOfGiven)
                        .set(EVALUATION.COMPUTED, run.started())
                        .set(EVALUATION.RUN_ID, run.id())
                        .set(EVALUATION.STATE, evaluation.state().code())
                        .set(EVALUATION.PLAN_DIGEST, ground.digest())
                        .set(EVALUATION.DOCUMENT, EvaluationDocument.write(evaluation))
                        .execute());
    }

    /** The newest evaluation of the span: as of a named date, or, with null, of those made without one. */
    public Optional<KeptEvaluation> newest(String period, @Nullable LocalDate asOf) {
        return ground.sql().transactionResult(transaction -> newest(transaction.dsl(), period, which(asOf)));
    }

    /** The evaluation of the span that the newest approval froze; empty where nobody has approved the span. */
    public Optional<KeptEvaluation> approved(String period) {
        return ground.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            return sql.select(APPROVAL.EVALUATION_ID)
                    .from(APPROVAL)
                    .join(EVALUATION)
                    .on(EVALUATION.PLAN_ID.eq(APPROVAL.PLAN_ID), EVALUATION.EVALUATION_ID.eq(APPROVAL.EVALUATION_ID))
                    .where(APPROVAL.PLAN_ID.eq(ground.planId()), EVALUATION.PERIOD.eq(period))
                    .orderBy(APPROVAL.APPROVAL_ID.desc())
                    .limit(1)
                    .fetchOptional(APPROVAL.EVALUATION_ID)
                    .flatMap(id -> newest(sql, period, EVALUATION.EVALUATION_ID.eq(id)));
        });
    }

    /**
     * Freezes the newest evaluation under a document, where core lets it be: append-only, the evaluation stays as it is.
     *
     * @param asOf as of {@link #newest}
     */
    public Approving approve(String period, @Nullable LocalDate asOf, Approval document, Instant approved) {
        return ground.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            Ground.hold(sql, Ground.Lock.ADMIT, ground.planId());
            Long evaluation = id(sql, period, which(asOf));
            Approving decision =
                    Approving.decide(approvals(sql, period), document, evaluation, id(sql, period, DSL.noCondition()));
            if (decision == Approving.APPROVED) {
                sql.insertInto(APPROVAL)
                        .set(APPROVAL.PLAN_ID, ground.planId())
                        .set(APPROVAL.EVALUATION_ID, evaluation)
                        .set(APPROVAL.NUMBER, document.number())
                        .set(APPROVAL.DATED, document.date())
                        .set(APPROVAL.APPROVED, approved.truncatedTo(ChronoUnit.MICROS))
                        .execute();
            }
            return decision;
        });
    }

    /**
     * An evaluation, with the document that froze it where there is one.
     *
     * @param id later is greater
     * @param run that computed it
     * @param planDigest of the plan as it was used
     */
    public record KeptEvaluation(long id, Evaluation evaluation, boolean asOfGiven, Run run, String planDigest) {
        /** An evaluation of a part of the span, computed from what this one was computed from; it is not kept. */
        public KeptEvaluation part(Evaluation part) {
            return new KeptEvaluation(id, part, asOfGiven, run, planDigest);
        }
    }

    private static Condition which(@Nullable LocalDate asOf) {
        return asOf == null
                ? EVALUATION.AS_OF_GIVEN.isFalse()
                : EVALUATION.AS_OF_GIVEN.isTrue().and(EVALUATION.AS_OF.eq(asOf));
    }

    private @Nullable Long id(DSLContext sql, String period, Condition which) {
        return sql.select(DSL.max(EVALUATION.EVALUATION_ID))
                .from(EVALUATION)
                .where(EVALUATION.PLAN_ID.eq(ground.planId()), EVALUATION.PERIOD.eq(period), which)
                .fetchSingle()
                .value1();
    }

    private List<Approval> approvals(DSLContext sql, String period) {
        return sql.select(APPROVAL.NUMBER, APPROVAL.DATED)
                .from(APPROVAL)
                .join(EVALUATION)
                .on(EVALUATION.PLAN_ID.eq(APPROVAL.PLAN_ID), EVALUATION.EVALUATION_ID.eq(APPROVAL.EVALUATION_ID))
                .where(APPROVAL.PLAN_ID.eq(ground.planId()), EVALUATION.PERIOD.eq(period))
                .orderBy(APPROVAL.APPROVAL_ID)
                .fetch(row -> new Approval(row.value1(), row.value2()));
    }

    private Optional<KeptEvaluation> newest(DSLContext sql, String period, Condition which) {
        return sql.select(EVALUATION.fields())
                .select(PLAN_VERSION.YAML)
                .from(EVALUATION)
                .join(PLAN_VERSION)
                .on(PLAN_VERSION.PLAN_ID.eq(EVALUATION.PLAN_ID), PLAN_VERSION.DIGEST.eq(EVALUATION.PLAN_DIGEST))
                .where(EVALUATION.PLAN_ID.eq(ground.planId()), EVALUATION.PERIOD.eq(period), which)
                .orderBy(EVALUATION.EVALUATION_ID.desc())
                .limit(1)
                .fetchOptional(row -> kept(sql, row));
    }

    private KeptEvaluation kept(DSLContext sql, Record row) {
        Evaluation evaluation = EvaluationDocument.read(row.get(EVALUATION.DOCUMENT), row.get(PLAN_VERSION.YAML));
        long id = row.get(EVALUATION.EVALUATION_ID);
        return new KeptEvaluation(
                id,
                approval(sql, id).map(evaluation::approved).orElse(evaluation),
                row.get(EVALUATION.AS_OF_GIVEN),
                new Run(row.get(EVALUATION.RUN_ID), row.get(EVALUATION.COMPUTED)),
                row.get(EVALUATION.PLAN_DIGEST));
    }

    private Optional<Approval> approval(DSLContext sql, long evaluation) {
        return sql.select(APPROVAL.NUMBER, APPROVAL.DATED)
                .from(APPROVAL)
                .where(APPROVAL.PLAN_ID.eq(ground.planId()), APPROVAL.EVALUATION_ID.eq(evaluation))
                .orderBy(APPROVAL.APPROVAL_ID.desc())
                .limit(1)
                .fetchOptional(row -> new Approval(row.value1(), row.value2()));
    }
}
