package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
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
                .allMatch(
                        difference -> difference.contains("outcome.") || difference.contains("requirement effective"));
    }

    @Test
    void difficultiesThatAreMissing() {
        PlainYear fewer = new PlainYear(year.submissions(), year.series(), List.of());

        assertThat(PlainComparison.differences(plan, fewer, found))
                .isNotEmpty()
                .allMatch(difference ->
                        difference.contains("feedback_answered") || difference.contains("requirement practical"));
    }
}
