package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** The values of the span before. */
class PreviousTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox()
            .full("kp-1", "2025-12", "2026-01-03T08:00", Deed.on("2025-12-14"), Deed.on("2025-12-15"))
            .full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-14"))
            .full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-02"), Deed.on("2026-02-03"));

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026-01",
        "2026-01, 2025-12",
        "2026-Q1, 2025-Q4",
        "2026-01-01..2026-02-28, 2025-11-01..2025-12-31",
        "2026-02-01..2026-02-28, 2026-01-01..2026-01-31"
    })
    void areTheValuesOfTheSpanBeforeEvaluatedOnTheSameDay(String span, String before) {
        List<Value> previous = evaluate(span, "2026-05-05").previous();

        assertThat(previous)
                .isNotEmpty()
                .isEqualTo(evaluate(before, "2026-05-05").values());
    }

    @Test
    void yearBeforeHasItsTwelveMonths() {
        Evaluation year = evaluate("2026", "2026-12-31");

        assertThat(year.previous()).isEqualTo(evaluate("2025", "2026-12-31").values());
        assertThat(activities(year.previous())).isEqualTo(2.0);
    }

    @Test
    void administrativeMonthHasTheAdministrativeMonthBefore() {
        plan.month = MonthKind.ADMINISTRATIVE;

        // 15 December to 14 January.
        assertThat(activities(evaluate("2026-02", "2026-05-05").previous())).isEqualTo(2.0);
    }

    @Test
    void spanCutByTheAsOfDateKeepsTheWholeOneBefore() {
        assertThat(activities(evaluate("2026-02", "2026-02-03").previous())).isEqualTo(1.0);
    }

    @Test
    void whatCameAfterTheAsOfDateIsNotInThem() {
        assertThat(evaluate("2026-02", "2026-02-02").previous())
                .filteredOn(v -> v.indicator().equals("output.activities"))
                .allSatisfy(v -> assertThat(v.value()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02..2026-01-31", "2026-01-01..2026-02-27", "2026-01-15..2026-02-14"})
    void spanNotMadeOfWholeMonthsHasNone(String span) {
        assertThat(evaluate(span, "2026-05-05").previous()).isEmpty();
    }

    @Test
    void spanBeforeThatEndedBeforeThePlanBeganHasNone() {
        // The plan begins on 1 October 2025.
        assertThat(evaluate("2025-10", "2026-05-05").previous()).isEmpty();
        assertThat(evaluate("2025-11", "2026-05-05").previous()).isNotEmpty();
    }

    private Evaluation evaluate(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox);
    }

    private static Double activities(List<Value> values) {
        return values.stream()
                .filter(v -> v.indicator().equals("output.activities"))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
