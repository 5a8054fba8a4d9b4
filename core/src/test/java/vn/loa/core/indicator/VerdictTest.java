package vn.loa.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.statistics.Interval;

class VerdictTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "HIGHER, 0.4, 0.6, 0.39, MET",
                "HIGHER, 0.4, 0.6, 0.4, MET",
                "HIGHER, 0.4, 0.6, 0.5, none",
                "HIGHER, 0.4, 0.6, 0.6, none",
                "HIGHER, 0.4, 0.6, 0.61, MISSED",
                "LOWER, 0.4, 0.6, 0.39, MISSED",
                "LOWER, 0.4, 0.6, 0.4, none",
                "LOWER, 0.4, 0.6, 0.5, none",
                "LOWER, 0.4, 0.6, 0.6, MET",
                "LOWER, 0.4, 0.6, 0.61, MET"
            })
    void theWholeIntervalIsAtOrBeyondTheTargetOrWhollyOnTheOtherSide(
            Better better, double lower, double upper, double target, Verdict verdict) {
        assertThat(Verdict.of(0.5, new Interval(lower, upper), better, target)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER, 0.5, MET", "HIGHER, 0.51, MISSED", "LOWER, 0.5, MET", "LOWER, 0.49, MISSED"})
    void aValueWithoutIntervalIsMetAtTheTarget(Better better, double target, Verdict verdict) {
        assertThat(Verdict.of(0.5, null, better, target)).isEqualTo(verdict);
    }

    @Test
    void boundsWithoutAValueAreJudgedLikeAnInterval() {
        assertThat(Verdict.of(null, new Interval(0.4, 0.6), Better.HIGHER, 0.4)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(null, new Interval(0.4, 0.6), Better.HIGHER, 0.5)).isNull();
    }
}
