package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.batch.TestServer;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.WrongPlan;

/** Every figure of the sample's year, in memory and through PostgreSQL, is what the plain computation says of its truth. */
@TestInstance(Lifecycle.PER_CLASS)
class PlainYearTest {
    private Plan plan;
    private PlainYear truth;
    private TwoWays year;

    @BeforeAll
    void readTheFiles() throws IOException, WrongPlan {
        YearSample sample = YearRun.truth();
        plan = PlanReader.read(YearRun.SOURCE.resolve("plan.yaml"));
        truth = sample.truth();
        year = TwoWays.read(plan, sample.files(), TestServer.freshDatabase());
    }

    /** As of a day in the midst, of one before a report was sent again (Khối phố 1, December; Khối phố 7, January), and of one after all. */
    @ParameterizedTest
    @CsvSource({
        "2025-12, 2026-01-10",
        "2026-01, 2027-01-31",
        "2026-01, 2026-01-20",
        "2026-Q1, 2026-03-05",
        "2026-Q2, 2026-07-08",
        "2026, 2026-08-20",
        "2026, 2027-01-31",
        "2025-11-01..2026-10-31, 2026-11-12",
        "2025-11-01..2026-10-31, 2026-05-15",
        "2025-12-24..2026-02-20, 2027-01-31",
        "2026-03-05..2026-03-11, 2026-03-09",
        "2026-06-02..2026-10-20, 2026-09-30"
    })
    void isWhatTheRowsSay(String span, LocalDate asOf) {
        holds(plan, span, asOf);
    }

    /** The same reports, taken for those of administrative months. */
    @ParameterizedTest
    @CsvSource({
        "2026-03, 2027-01-31",
        "2026-Q2, 2026-07-08",
        "2026, 2026-11-25",
        "2025-12-15..2026-10-14, 2026-06-01",
        "2026-01-20..2026-04-02, 2026-04-10"
    })
    void isWhatTheRowsSayOfAdministrativeMonths(String span, LocalDate asOf) {
        holds(administrative(plan), span, asOf);
    }

    private void holds(Plan used, String code, LocalDate asOf) {
        Period span = used.calendar().period(code).orElseThrow();
        Evaluation inMemory = year.inMemory(used, span, asOf);
        Evaluation stored = year.throughPostgres(used, span, asOf);
        assertThat(PlainComparison.differences(used, truth, inMemory)).isEmpty();
        assertThat(stored.values()).isEqualTo(inMemory.values());
        assertThat(stored.previous()).isEqualTo(inMemory.previous());
        assertThat(stored.breakdowns()).isEqualTo(inMemory.breakdowns());
        assertThat(stored.requirements()).isEqualTo(inMemory.requirements());
        assertThat(stored.pending()).isEqualTo(inMemory.pending());
    }

    static Plan administrative(Plan plan) {
        ReportingCalendar c = plan.calendar();
        return new Plan(
                plan.number(),
                plan.title(),
                plan.issued(),
                plan.earliestDate(),
                plan.ward(),
                plan.population(),
                new ReportingCalendar(
                        MonthKind.ADMINISTRATIVE,
                        c.dueWorkingDays(),
                        c.source(),
                        c.note(),
                        c.holidays(),
                        c.extraWorkingDays()),
                plan.topics(),
                plan.audiences(),
                plan.channels(),
                plan.units(),
                plan.areas(),
                plan.columns(),
                plan.forms(),
                plan.required(),
                plan.priorityTopics(),
                plan.budget(),
                plan.feedback(),
                plan.phases(),
                plan.series(),
                plan.targets());
    }
}
