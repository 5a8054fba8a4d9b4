package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.testing.SmallPlan;

/** The months and quarters of a longer span. */
class PartsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-04-10, 2026-01 2026-02 2026-03",
        "2026-01-01..2026-04-30, 2026-05-10, 2026-Q1 2026-01 2026-02 2026-03 2026-04",
        "2026-01-15..2026-03-31, 2026-05-10, 2026-02 2026-03"
    })
    void areItsQuartersThenItsMonths(String span, LocalDate asOf, String parts) {
        assertThat(parts(span, asOf)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2026-02, 2026-05-10", "2026-01-15..2026-02-28, 2026-05-10", "2026-01-02..2026-01-30, 2026-05-10"})
    void areNoneOfAMonthOrLess(String span, LocalDate asOf) {
        assertThat(parts(span, asOf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 2026-01 2026-02", "2026-03-31, 2026-Q1 2026-01 2026-02 2026-03"})
    void areThoseThatHaveEndedByTheAsOfDate(LocalDate asOf, String parts) {
        assertThat(parts("2026", asOf)).containsExactly(parts.split(" "));
    }

    private static List<String> parts(String span, LocalDate asOf) {
        Plan plan = new SmallPlan().plan();
        return Evaluator.evaluate(plan, plan.calendar().period(span).orElseThrow(), asOf, List.of()).parts().stream()
                .map(Period::code)
                .toList();
    }
}
