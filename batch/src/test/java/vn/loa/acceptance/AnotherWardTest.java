package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.indicator.Value;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;

/** A plan of another ward, written from the guide alone by somebody who knew nothing else, with administrative months; its files too. */
class AnotherWardTest {
    private static final Map<String, String> RECEIVED = new LinkedHashMap<>();

    static {
        RECEIVED.put("kp-cua-nam__thang-01.csv", "2026-01-19T09:00:00Z");
        RECEIVED.put("thcs-tam-thanh__T1-2026.tsv", "2026-01-20T01:00:00Z");
        RECEIVED.put("bao-cao-t2.csv", "2026-02-25T09:00:00Z");
        RECEIVED.put("thcs-thang-2.csv", "2026-02-26T02:00:00Z");
        RECEIVED.put("ket-qua-chi-so.csv", "2026-02-27T01:00:00Z");
        RECEIVED.put("vuong-mac.csv", "2026-02-27T01:00:00Z");
        RECEIVED.put("bao-cao-t2-bo-sung.csv", "2026-03-05T01:00:00Z");
    }

    private static Plan plan;
    private static Map<String, Checked> read;

    @BeforeAll
    static void readEverything() throws Exception {
        plan = PlanReader.read(resource("plan.yaml"));
        Intake intake = new Intake(plan);
        read = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : RECEIVED.entrySet()) {
            CsvFile csv = CsvFile.of(resource("inbox/" + file.getKey()));
            read.put(file.getKey(), intake.check(csv, Instant.parse(file.getValue())));
        }
    }

    @Test
    void februaryRunsFromTheMiddleOfJanuary() {
        Period february = plan.calendar().period("2026-02").orElseThrow();

        assertThat(february.from()).isEqualTo("2026-01-15");
        assertThat(february.to()).isEqualTo("2026-02-14");
        assertThat(plan.calendar().dueDay(february)).isEqualTo("2026-02-25");
    }

    @Test
    void aDayBehindTheMonthGoesBack() {
        assertThat(read.get("kp-cua-nam__thang-01.csv").returned())
                .extracting(
                        row -> row.line() + " " + row.problems().get(0).kind().code())
                .containsExactly("6 date_after_period");
    }

    @ParameterizedTest
    @CsvSource({
        "reporting.completeness, 2, 3",
        "reporting.on_time, 1, 3",
        "focus.priority_share, 4.5, 6",
        "quality.first_pass, 6, 10",
        "effective.budget_used, 4000000, 30000000",
        "practical.feedback_answered, 1, 3",
    })
    void aFractionIsTheOneWorkedOutByHand(String indicator, double numerator, double denominator) {
        Value value = evaluate("2026-02-28").value(indicator).orElseThrow();

        assertThat(value.numerator()).isEqualTo(numerator);
        assertThat(value.denominator()).isEqualTo(denominator);
    }

    @Test
    void theMedianDelayIsTheSchoolsOneDay() {
        assertThat(evaluate("2026-02-28")
                        .value("reporting.median_delay_days")
                        .orElseThrow()
                        .value())
                .isEqualTo(1.0);
    }

    @Test
    void surveysOfBothWindowsArePooled() {
        Value change = evaluate("2026-02-28").values().stream()
                .filter(v -> v.indicator().equals("outcome.change"))
                .findFirst()
                .orElseThrow();

        assertThat(change.value()).isCloseTo(200.0 / 400 - 110.0 / 400, within(1e-12));
        assertThat(change.n()).isEqualTo(800L);
    }

    @Test
    void theSupplementCountsFromTheDayItCame() {
        assertThat(evaluate("2026-02-28")
                        .value("practical.people_guided")
                        .orElseThrow()
                        .value())
                .isEqualTo(24.0);
        assertThat(evaluate("2026-03-06")
                        .value("practical.people_guided")
                        .orElseThrow()
                        .value())
                .isEqualTo(60.0);
    }

    private static Evaluation evaluate(String asOf) {
        List<Delivery> deliveries = new ArrayList<>();
        List<OutcomeFile> outcomes = new ArrayList<>();
        read.forEach((name, checked) -> {
            Instant received = Instant.parse(RECEIVED.get(name));
            if ("activity".equals(checked.reading().kind())) {
                deliveries.add(checked.delivery(received));
            } else {
                outcomes.add(checked.outcomes(received, outcomes.size()));
            }
        });
        return Evaluator.evaluate(
                plan,
                plan.calendar().period("2026-02").orElseThrow(),
                LocalDate.parse(asOf),
                Admission.all(deliveries),
                outcomes);
    }

    private static Path resource(String name) throws URISyntaxException, IOException {
        return Path.of(AnotherWardTest.class.getResource("another-ward/" + name).toURI());
    }
}
