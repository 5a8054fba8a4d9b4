package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Plan;

/** Small wards that seeds make, ten questions each: what the formulas say equals what loops over their rows say. */
class PlainDifferentialTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void formulasSayWhatTheRowsSay(long seed) {
        assertThat(differences(seed)).as("seed " + seed).isEmpty();
    }

    static List<String> differences(long seed) {
        Random random = new Random(seed);
        Plan plan = RandomPlan.of(random);
        PlainYear year = RandomYear.of(random, plan);
        List<String> differences = new ArrayList<>();
        for (RandomYear.Question question : RandomYear.questions(random, plan)) {
            Evaluation found = Evaluator.evaluate(
                    plan,
                    plan.calendar().period(question.code()).orElseThrow(),
                    question.asOf(),
                    PlainTruth.submissions(year),
                    PlainTruth.outcomes(year));
            PlainComparison.differences(plan, year, found)
                    .forEach(difference -> differences.add(question + " " + difference));
        }
        return differences;
    }
}
