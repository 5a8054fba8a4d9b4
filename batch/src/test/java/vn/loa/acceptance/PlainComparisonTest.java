package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.plan.Plan;

/** The comparison sees what it is there to see: a truth with one submission, row or figure less is another one. */
class PlainComparisonTest {
    private final Random random = new Random(7);
    private final Plan plan = RandomPlan.of(random);
    private final PlainYear year = RandomYear.of(random, plan);
    private final Evaluation found = Evaluator.evaluate(
            plan,
            plan.calendar().period("2026").orElseThrow(),
            LocalDate.of(2027, 1, 31),
            PlainTruth.submissions(year),
            PlainTruth.outcomes(year));

    @Test
    void nothingWhereTheTruthIsTheSame() {
        assertThat(PlainComparison.differences(plan, year, found)).isEmpty();
    }

    @Test
    void aSubmissionThatIsMissing() {
        List<PlainSubmission> fewer =
                year.submissions().subList(0, year.submissions().size() - 1);

        assertThat(PlainComparison.differences(plan, new PlainYear(fewer, year.series(), year.difficulties()), found))
                .anyMatch(difference -> difference.startsWith("reporting.")
                        || difference.startsWith("quality.first_pass")
                        || difference.startsWith("output.activities"));
    }

    @Test
    void seriesThatAreMissing() {
        PlainYear fewer = new PlainYear(year.submissions(), List.of(), year.difficulties());

        assertThat(PlainComparison.differences(plan, fewer, found))
                .isNotEmpty()
                .anyMatch(difference -> difference.startsWith("parts"))
                .allMatch(difference -> difference.contains("outcome.")
                        || difference.contains("requirement effective")
                        || difference.startsWith("parts"));
    }

    @Test
    void difficultiesThatAreMissing() {
        PlainYear fewer = new PlainYear(year.submissions(), year.series(), List.of());

        assertThat(PlainComparison.differences(plan, fewer, found))
                .isNotEmpty()
                .anyMatch(difference -> difference.startsWith("parts"))
                .allMatch(difference -> difference.contains("feedback_answered")
                        || difference.contains("requirement practical")
                        || difference.startsWith("parts"));
    }

    @Test
    void partsOfFiguresThatAreMissing() {
        assertThat(PlainComparison.differences(plan, year, with(Breakdowns.NONE)))
                .singleElement()
                .asString()
                .startsWith("parts: found []");
    }

    @Test
    void aUnitsWeekThatHasOneMore() {
        UnitWeek first = parts().unitWeeks().get(0);
        List<UnitWeek> weeks = new ArrayList<>(parts().unitWeeks());
        weeks.set(0, new UnitWeek(first.unit(), first.week(), first.monday(), first.activities() + 1, first.state()));

        assertThat(PlainComparison.differences(
                        plan,
                        year,
                        with(new Breakdowns(
                                weeks,
                                parts().channelSteps(),
                                parts().funnel(),
                                parts().courses(),
                                parts().monthCosts(),
                                parts().difficultyCounts()))))
                .singleElement()
                .asString()
                .startsWith("part week " + first.unit() + " " + first.monday());
    }

    @Test
    void aLimitOfTheCurveThatIsOneLess() {
        UnitFunnel funnel = parts().funnel();
        List<UnitFunnel.Limits> curve = new ArrayList<>(funnel.curve());
        UnitFunnel.Limits one = curve.get(0);
        curve.set(0, new UnitFunnel.Limits(one.n(), one.lower95(), one.upper95() - 1, one.lower998(), one.upper998()));

        assertThat(PlainComparison.differences(
                        plan,
                        year,
                        with(new Breakdowns(
                                parts().unitWeeks(),
                                parts().channelSteps(),
                                new UnitFunnel(funnel.succeeded(), funnel.guided(), funnel.units(), curve),
                                parts().courses(),
                                parts().monthCosts(),
                                parts().difficultyCounts()))))
                .singleElement()
                .asString()
                .startsWith("curve: ");
    }

    private Breakdowns parts() {
        return found.breakdowns();
    }

    private Evaluation with(Breakdowns breakdowns) {
        return new Evaluation(
                found.plan(),
                found.span(),
                found.asOf(),
                found.approval(),
                found.pending(),
                found.values(),
                found.previous(),
                found.requirements(),
                found.signals(),
                found.proposals(),
                found.coverage(),
                found.receipts(),
                found.weeks(),
                found.quality(),
                breakdowns);
    }
}
