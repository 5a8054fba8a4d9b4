package vn.loa.batch.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Evaluation;

/** Computed evaluations of one plan; the newest of a span and an as-of date counts. */
public final class Evaluations {
    Evaluations() {}

    /** Keeps an evaluation; {@code asOfGiven} tells one of a named date from one of the day of the run. */
    public void save(Evaluation evaluation, boolean asOfGiven, Instant computed) {
        throw new IllegalStateException("not written yet");
    }

    /** The newest evaluation of the span: as of a named date, or, with null, of those made without one. */
    public Optional<KeptEvaluation> newest(String period, @Nullable LocalDate asOf) {
        throw new IllegalStateException("not written yet");
    }

    /** An evaluation and when it was computed. */
    public record KeptEvaluation(Evaluation evaluation, boolean asOfGiven, Instant computed) {}
}
