package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.evaluation.MonthCost;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanWriter;

/** Evaluations as text, also those that an older version wrote. */
class EvaluationDocumentTest {
    /** With and without what may be null, and figures that no short decimal says. */
    private static final Breakdowns BREAKDOWNS = new Breakdowns(
            List.of(new UnitWeek("a", "2026-W06", LocalDate.of(2026, 2, 2), 0, UnitWeek.State.NO_REPORT)),
            List.of(new ChannelStep("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), "radio", 3)),
            new UnitFunnel(
                    1,
                    3,
                    List.of(new UnitFunnel.Point("a", 1, 3, new UnitFunnel.Limits(3, 0, 3, 0, 3))),
                    List.of(new UnitFunnel.Limits(1, 0, 1, 0, 1), new UnitFunnel.Limits(3, 0, 3, 0, 3))),
            List.of(
                    new SeriesCourse("none", List.of(), null, null, null),
                    new SeriesCourse(
                            "all",
                            List.of(
                                    new SeriesCourse.Point(
                                            YearMonth.of(2025, 12), SeriesKind.SURVEY, 1L, 3L, 1.0 / 3, 0.1 / 3, 2e-7),
                                    new SeriesCourse.Point(
                                            YearMonth.of(2026, 1),
                                            SeriesKind.ADMINISTRATIVE,
                                            null,
                                            null,
                                            4.6,
                                            null,
                                            null)),
                            new SeriesCourse.Pool(YearMonth.of(2025, 11), YearMonth.of(2025, 12), 1, 3),
                            null,
                            new SeriesCourse.Line(YearMonth.of(2025, 1), -1e-17, YearMonth.of(2026, 1), 5))),
            List.of(new MonthCost(YearMonth.of(2026, 1), 9_007_199_254_740_993L, 1, 2)),
            List.of(new DifficultyCount("2026-02", "a", DifficultyCount.State.IN_TIME, 1)));

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

    @Test
    void partsOfFiguresComeBackToTheBit() {
        Evaluation whole = with(BREAKDOWNS);

        Evaluation read = EvaluationDocument.read(EvaluationDocument.write(whole), PlanWriter.yaml(plan));
        assertThat(read.breakdowns()).isEqualTo(BREAKDOWNS);
        assertThat(read).isEqualTo(whole);
    }

    @Test
    void whatWasComputedComesBack() {
        assertThat(evaluation.breakdowns().unitWeeks()).isNotEmpty();
        assertThat(evaluation.breakdowns().channelSteps()).isNotEmpty();
        assertThat(evaluation.breakdowns().monthCosts()).hasSize(2);

        Evaluation read = EvaluationDocument.read(EvaluationDocument.write(evaluation), PlanWriter.yaml(plan));
        assertThat(read.breakdowns()).isEqualTo(evaluation.breakdowns());
    }

    @Test
    void oneOfBeforeThereWerePartsOfFiguresHasNone() {
        ObjectNode older = (ObjectNode) JsonMapper.shared().readTree(EvaluationDocument.write(with(BREAKDOWNS)));
        older.remove("breakdowns");

        Evaluation read = EvaluationDocument.read(older.toString(), PlanWriter.yaml(plan));
        assertThat(read.breakdowns()).isSameAs(Breakdowns.NONE);
        assertThat(read.values()).isEqualTo(evaluation.values());
    }

    private Evaluation with(Breakdowns breakdowns) {
        Evaluation e = evaluation;
        return new Evaluation(
                e.plan(),
                e.span(),
                e.asOf(),
                e.approval(),
                e.pending(),
                e.values(),
                e.previous(),
                e.requirements(),
                e.signals(),
                e.proposals(),
                e.coverage(),
                e.receipts(),
                e.weeks(),
                e.quality(),
                breakdowns);
    }
}
