package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.acceptance.PlainComputation.Expected;

/** The plain computation agrees with what a finger on the files counts. */
class PlainComputationTest {
    /** Figures that can be counted with a finger on the files. */
    @Test
    void countsWhatAPersonCounts() throws IOException {
        Map<String, Expected> quarter = PlainComputation.of(
                PlainSample.parts(Sample.SOURCE.resolve("inbox")),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 15));
        assertThat(quarter.get("reporting.completeness ward 99999")).isEqualTo(Expected.share(14, 15));
        assertThat(quarter.get("reporting.on_time ward 99999")).isEqualTo(Expected.share(10, 15));
        assertThat(quarter.get("radio.weekly_bulletin ward 99999")).isEqualTo(Expected.share(11, 13));
        assertThat(quarter.get("coverage.required ward 99999")).isEqualTo(Expected.share(3, 4));
        assertThat(quarter.get("practical.task_success unit thcs-mau")).isEqualTo(Expected.none("no_value"));
    }
}
