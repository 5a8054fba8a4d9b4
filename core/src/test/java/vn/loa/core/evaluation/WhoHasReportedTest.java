package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** January 2026 is due on 6 February, February on 6 March. */
class WhoHasReportedTest {
    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void countsReportsOfTheWholeSpan() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05"));
        Reporting reporting = reporting("2026-Q1", "2026-02-10");
        assertThat(reporting.received()).isEqualTo(1);
        assertThat(reporting.expected()).isEqualTo(6);
    }

    @Test
    void aReportIsOverdueBehindItsDueDayOnly() {
        assertThat(periods(reporting("2026-Q1", "2026-02-06").overdue("kp-1"))).isEmpty();
        assertThat(periods(reporting("2026-Q1", "2026-02-07").overdue("kp-1"))).containsExactly("2026-01");
    }

    @Test
    void aReportIsUpcomingBetweenTheEndOfItsPeriodAndItsDueDay() {
        assertThat(periods(reporting("2026-Q1", "2026-01-31").upcoming("kp-1"))).isEmpty();
        assertThat(periods(reporting("2026-Q1", "2026-02-01").upcoming("kp-1"))).containsExactly("2026-01");
        assertThat(periods(reporting("2026-Q1", "2026-02-06").upcoming("kp-1"))).containsExactly("2026-01");
        assertThat(periods(reporting("2026-Q1", "2026-02-07").upcoming("kp-1"))).isEmpty();
    }

    @Test
    void aHeldReportIsNoReportAndWaits() {
        inbox.held("kp-2", "2026-01", "2026-02-03T09:00", Deed.on("2026-01-05"))
                .held("kp-2", "2025-12", "2026-02-03T09:00", Deed.on("2025-12-05"));
        Reporting reporting = reporting("2026-01", "2026-02-10");
        assertThat(reporting.held()).extracting(Receipt::id).containsExactly("s1");
        assertThat(periods(reporting.overdue("kp-2"))).containsExactly("2026-01");
        assertThat(reporting("2026-01", "2026-02-02").held()).isEmpty();
    }

    private Reporting reporting(String span, String asOf) {
        return Reporting.of(
                plan.plan(),
                plan.plan().calendar().period(span).orElseThrow(),
                LocalDate.parse(asOf),
                inbox.list().stream().map(Submission::receipt).toList());
    }

    private static List<String> periods(List<Cell> cells) {
        return cells.stream().map(Cell::period).toList();
    }
}
