package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanWriter;

/** Evaluations as text, also those that an older version wrote. */
class EvaluationDocumentTest {
    private final Plan plan = Deliveries.plan("06187");
    private final Evaluation evaluation = Evaluator.evaluate(
            plan, plan.calendar().period("2026-02").orElseThrow(), LocalDate.of(2026, 3, 10), List.of());

    @Test
    void givesBackWhatWasWritten() {
        assertThat(evaluation.previous()).isNotEmpty();
        assertThat(EvaluationDocument.read(EvaluationDocument.write(evaluation), PlanWriter.yaml(plan)))
                .isEqualTo(evaluation);
    }

    @Test
    void aCountThatAnOlderVersionDidNotKnowIsZero() {
        ObjectNode older = (ObjectNode) JsonMapper.shared().readTree(EvaluationDocument.write(evaluation));
        ((ObjectNode) older.get("quality")).remove("supplements");

        assertThat(EvaluationDocument.read(older.toString(), PlanWriter.yaml(evaluation.plan())))
                .isEqualTo(evaluation);
        assertThat(evaluation.quality().supplements()).isZero();
    }

    @Test
    void oneOfBeforeThereWerePreviousValuesHasNone() {
        ObjectNode older = (ObjectNode) JsonMapper.shared().readTree(EvaluationDocument.write(evaluation));
        older.remove("previous");

        Evaluation read = EvaluationDocument.read(older.toString(), PlanWriter.yaml(plan));
        assertThat(read.previous()).isEmpty();
        assertThat(read.values()).isEqualTo(evaluation.values());
    }
}
