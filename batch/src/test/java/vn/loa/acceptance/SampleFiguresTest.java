package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.loa.acceptance.PlainComputation.Expected;

/** indicators.json of the sample equals what a plain computation says, made straight from the rows. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleFiguresTest {
    private Sample sample;

    @BeforeAll
    void readsTheInbox(@TempDir Path folder) throws Exception {
        sample = Sample.copyTo(folder);
        LoaProcess ingest = sample.loa(
                "ingest",
                "--inbox",
                sample.inbox().toString(),
                "--out",
                sample.out().toString());
        assertThat(ingest.exit()).as(ingest.toString()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-01-01, 2026-01-31, 2026-04-15",
        "2026-Q1, 2026-01-01, 2026-03-31, 2026-04-15",
        "2026-01-20..2026-03-05, 2026-01-20, 2026-03-05, 2026-04-15",
        "2026-Q1, 2026-01-01, 2026-03-31, 2026-03-10",
        "2026-02, 2026-02-01, 2026-02-28, 2026-02-20"
    })
    void equalThePlainComputation(String period, LocalDate from, LocalDate to, LocalDate asOf) throws Exception {
        LoaProcess run = sample.run(period, asOf.toString());
        assertThat(run.exit()).as(run.toString()).isZero();

        Map<String, Expected> expected = PlainComputation.of(PlainSample.parts(sample.inbox()), from, to, asOf);
        Map<String, JsonNode> found = values(sample.report(period, asOf.toString()));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, value) -> equal(key, found.get(key), value));
    }

    @Test
    void areTheSameWhenEvaluatedAndPublishedApart() throws Exception {
        LoaProcess run = sample.run("2026-03", "2026-04-10");
        assertThat(run.exit()).as(run.toString()).isZero();
        Path apart = sample.out().resolve("apart");
        LoaProcess evaluate = sample.loa("evaluate", "--period", "2026-03", "--as-of", "2026-04-10");
        assertThat(evaluate.exit()).as(evaluate.toString()).isZero();
        LoaProcess publish =
                sample.loa("publish", "--period", "2026-03", "--as-of", "2026-04-10", "--out", apart.toString());
        assertThat(publish.exit()).as(publish.toString()).isZero();
        assertThat(apart.resolve("2026-03@2026-04-10/indicators.json"))
                .hasSameBinaryContentAs(sample.report("2026-03", "2026-04-10").resolve("indicators.json"));
    }

    private static Map<String, JsonNode> values(Path report) throws IOException {
        Map<String, JsonNode> values = new HashMap<>();
        for (JsonNode value : Sample.json(report.resolve("indicators.json")).get("values")) {
            JsonNode scope = value.get("scope");
            String key = value.get("indicator").asString() + " "
                    + scope.get("type").asString() + " " + scope.get("id").asString();
            assertThat(values.put(key, value)).as(key).isNull();
        }
        return values;
    }

    private static void equal(String place, JsonNode found, Expected expected) {
        assertThat(found.get("status").asString()).as(place + " status").isEqualTo(expected.status());
        assertThat(text(found.get("reason"))).as(place + " reason").isEqualTo(expected.reason());
        close(place, found, "numerator", expected.numerator());
        close(place, found, "denominator", expected.denominator());
        close(place, found, "value", expected.value());
        close(place, found, "lower", expected.lower());
        close(place, found, "upper", expected.upper());
        if (expected.n() != null) {
            assertThat(found.get("n").asLong()).as(place + " n").isEqualTo(expected.n());
        }
    }

    private static String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static void close(String place, JsonNode found, String key, Double expected) {
        if (expected == null) {
            assertThat(found.get(key).isNull())
                    .as(place + " " + key + " is null")
                    .isTrue();
        } else {
            assertThat(found.get(key).asDouble()).as(place + " " + key).isCloseTo(expected, within(1e-12));
        }
    }
}
