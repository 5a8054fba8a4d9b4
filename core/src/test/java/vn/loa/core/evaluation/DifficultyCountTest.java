package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.testing.Heard.difficulty;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.Source;
import vn.loa.core.testing.Heard;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** How difficulties stand; of five working days, 8 January 2026 being a Thursday, its last day the 15th. */
class DifficultyCountTest {
    private final SmallPlan plan = new SmallPlan();
    private final Heard heard = new Heard();

    DifficultyCountTest() {
        plan.feedback = new FeedbackRule(5, Source.ASSUMPTION, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-28, in_time",
        "2026-01-16, 2026-02-28, late",
        ", 2026-01-15, open",
        ", 2026-01-16, overdue",
        "2026-01-14, 2026-01-13, open",
        "2026-01-14, 2026-01-14, in_time",
        "2026-01-20, 2026-01-19, overdue",
        "2026-01-20, 2026-01-20, late"
    })
    void standsAsOfTheDate(String answered, String asOf, String state) {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", answered));

        assertThat(counts("2026-01", asOf)).containsExactly("2026-01 kp-1 " + state + " 1");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, 2026-02-28, answered", ", 2026-02-28, open", "2026-01-14, 2026-01-13, open"})
    void withoutAnAnswerTimeNoneIsLate(String answered, String asOf, String state) {
        plan.feedback = null;
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-08", answered));

        assertThat(counts("2026-01", asOf)).containsExactly("2026-01 kp-1 " + state + " 1");
    }

    @Test
    void standInTheOrderOfMonthsUnitsAndStatesOnlyWhereThereAreSome() {
        heard.difficulties(
                "2026-03-05T08:00",
                difficulty("gone-b", "1", "2026-01-08", null),
                difficulty("gone-a", "1", "2026-01-08", null),
                difficulty("press", "1", "2026-01-31", null),
                difficulty("kp-2", "1", "2026-01-01", "2026-01-02"),
                difficulty("kp-1", "1", "2026-02-02", null),
                difficulty("kp-1", "2", "2026-02-01", null),
                difficulty("kp-1", "3", "2026-02-03", "2026-02-28"),
                difficulty("kp-1", "4", "2026-01-03", null));

        assertThat(counts("2026-Q1", "2026-03-31"))
                .containsExactly(
                        "2026-01 kp-1 overdue 1",
                        "2026-01 kp-2 in_time 1",
                        "2026-01 press overdue 1",
                        "2026-01 gone-a overdue 1",
                        "2026-01 gone-b overdue 1",
                        "2026-02 kp-1 late 1",
                        "2026-02 kp-1 overdue 2");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-01-31, 1", "2026-02-01, 0"})
    void onlyWhatWasReceivedInTCounts(String received, int n) {
        heard.difficulties("2026-02-20T08:00", difficulty("kp-1", "1", received, received));

        assertThat(counts("2026-01", "2026-02-28")).hasSize(n);
    }

    @Test
    void theAsOfDateEndsT() {
        heard.difficulties("2026-01-09T08:00", difficulty("kp-1", "1", "2026-01-10", null));

        assertThat(counts("2026-01", "2026-01-09")).isEmpty();
        assertThat(counts("2026-01", "2026-01-10")).containsExactly("2026-01 kp-1 open 1");
    }

    @Test
    void administrativeMonthsBeginOnThe15th() {
        plan.month = MonthKind.ADMINISTRATIVE;
        heard.difficulties(
                "2026-02-20T08:00",
                difficulty("kp-1", "1", "2026-01-14", "2026-01-14"),
                difficulty("kp-1", "2", "2026-01-15", "2026-01-15"));

        assertThat(counts("2026-Q1", "2026-03-31")).containsExactly("2026-01 kp-1 in_time 1", "2026-02 kp-1 in_time 1");
    }

    private List<String> counts(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, new Inbox(), heard).breakdowns().difficultyCounts().stream()
                .map(d -> d.period() + " " + d.unit() + " " + d.state().code() + " " + d.n())
                .toList();
    }
}
