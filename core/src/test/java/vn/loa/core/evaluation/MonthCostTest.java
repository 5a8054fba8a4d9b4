package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** Money by calendar month of the year in which T ends. */
class MonthCostTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void theYearBeginsInJanuaryWhateverTheSpan() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2025-12-31").cost(1000),
                        Deed.on("2026-01-01").cost(100),
                        Deed.through("2026-01-31", "2026-02-05").cost(20),
                        Deed.on("2026-01-15"))
                .full(
                        "press",
                        "2026-03",
                        "2026-04-03T08:00",
                        Deed.on("2026-03-31").cost(0),
                        Deed.on("2026-04-01").cost(5));

        assertThat(months("2026-03", "2026-05-31"))
                .containsExactly("2026-01 120 2 3", "2026-02 0 0 0", "2026-03 0 1 1");
    }

    @Test
    void theAsOfDateEndsTheYear() {
        inbox.full(
                "kp-1",
                "2026-02",
                "2026-02-11T08:00",
                Deed.on("2026-02-10").cost(7),
                Deed.on("2026-02-12").cost(9));

        assertThat(months("2026", "2026-02-11")).containsExactly("2026-01 0 0 0", "2026-02 7 1 1");
    }

    @Test
    void monthsAreCalendarMonthsUnderAnAdministrativeCalendarToo() {
        plan.month = MonthKind.ADMINISTRATIVE;
        inbox.full(
                "kp-1",
                "2026-01",
                "2026-01-20T08:00",
                Deed.on("2025-12-20").cost(400),
                Deed.on("2026-01-14").cost(100),
                Deed.on("2026-01-15").cost(800));

        assertThat(months("2026-01", "2026-05-31")).containsExactly("2026-01 100 1 1");
        assertThat(months("2026-02", "2026-05-31")).containsExactly("2026-01 900 2 2", "2026-02 0 0 0");
    }

    @Test
    void aSpanThatEndsInDecemberHasTwelve() {
        assertThat(months("2025-12", "2026-05-31")).hasSize(12).endsWith("2025-12 0 0 0");
    }

    private List<String> months(String span, String asOf) {
        return Said.evaluate(plan.plan(), span, asOf, inbox).breakdowns().monthCosts().stream()
                .map(m -> m.month() + " " + m.vnd() + " " + m.costed() + " " + m.rows())
                .toList();
    }
}
