package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.acceptance.PlainComputation.Expected;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.indicator.Value;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;

/** The sample without a database: read, admitted and evaluated as lists, it says what the plain computation says. */
class SampleInMemoryTest {
    private static final Path INBOX = Sample.SOURCE.resolve("inbox");

    private final Plan plan = plan();

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-04-15",
        "2026-Q1, 2026-04-15",
        "2026-01-20..2026-03-05, 2026-04-15",
        "2026-Q1, 2026-03-10",
        "2026-02, 2026-02-20"
    })
    void equalsThePlainComputation(String code, LocalDate asOf) throws IOException {
        var span = plan.calendar().period(code).orElseThrow();
        List<Delivery> deliveries = new ArrayList<>();
        for (Map.Entry<Path, Instant> file : received().entrySet()) {
            deliveries.add(check(file.getKey(), file.getValue()).delivery(file.getValue()));
        }
        Evaluation evaluation = Evaluator.evaluate(plan, span, asOf, Admission.all(deliveries));
        Map<String, Value> found = new HashMap<>();
        evaluation
                .values()
                .forEach(v -> found.put(
                        v.indicator() + " " + v.scope().type().code() + " "
                                + v.scope().id(),
                        v));

        Map<String, Expected> expected = PlainComputation.of(PlainSample.parts(INBOX), span.from(), span.to(), asOf);
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, value) -> equal(key, found.get(key), value));
    }

    @Test
    void returnsTheRowsThatWereWrittenToBeWrongAndNoOther() throws IOException {
        Map<String, Object> found = new LinkedHashMap<>();
        Map<String, Object> planned = new LinkedHashMap<>();
        for (Map.Entry<Path, Instant> file : received().entrySet()) {
            String name = file.getKey().getFileName().toString();
            Checked checked = check(file.getKey(), file.getValue());
            Map<String, Integer> kinds = new LinkedHashMap<>();
            checked.returned()
                    .forEach(row -> row.problems().stream()
                            .map(problem -> problem.kind().code())
                            .distinct()
                            .forEach(kind -> kinds.merge(kind, 1, Integer::sum)));
            found.put(name, kinds);
            Map<String, Integer> known = PlannedReturns.kinds(name);
            // What only the ledger can tell.
            known.remove("id_reused");
            planned.put(name, known);
        }
        assertThat(found).isEqualTo(planned);
    }

    private static Plan plan() {
        try {
            return PlanReader.read(Sample.SOURCE.resolve("plan.yaml"));
        } catch (WrongPlan e) {
            throw new AssertionError(e);
        }
    }

    private Checked check(Path file, Instant received) throws IOException {
        return new Intake(plan).check(CsvFile.of(file), received);
    }

    private static Map<Path, Instant> received() throws IOException {
        Map<Path, Instant> received = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(INBOX.resolve("_received.csv"));
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.lastIndexOf(',');
            received.put(INBOX.resolve(line.substring(0, comma)), Instant.parse(line.substring(comma + 1)));
        }
        return received;
    }

    private static void equal(String key, Value found, Expected expected) {
        assertThat(found.status().code()).as(key).isEqualTo(expected.status());
        assertThat(found.reason() == null ? null : found.reason().code())
                .as(key)
                .isEqualTo(expected.reason());
        close(key, found.numerator(), expected.numerator());
        close(key, found.denominator(), expected.denominator());
        close(key, found.value(), expected.value());
        close(key, found.lower(), expected.lower());
        close(key, found.upper(), expected.upper());
        if (expected.n() != null) {
            assertThat(found.n()).as(key).isEqualTo(expected.n());
        }
    }

    private static void close(String key, Double found, Double expected) {
        if (expected == null) {
            assertThat(found).as(key).isNull();
        } else {
            assertThat(found).as(key).isCloseTo(expected, within(1e-12));
        }
    }
}
