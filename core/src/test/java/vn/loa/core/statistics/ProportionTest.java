package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0.4345",
        "7, 10, 0.3968, 0.8922",
        "11, 13, 0.5777, 0.9567",
        "13, 13, 0.7719, 1",
        "18, 26, 0.5001, 0.8350"
    })
    void wilsonAgreesWithTheAnswersCheckedByHand(long k, long n, double lower, double upper) {
        Interval interval = Proportion.wilson(k, n);

        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void noneAndAllReachTheEdgeExactly() {
        assertThat(Proportion.wilson(0, 5).lower()).isZero();
        assertThat(Proportion.wilson(13, 13).upper()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0"})
    void refusesWhatIsNoProportion(long k, long n) {
        assertThatThrownBy(() -> Proportion.wilson(k, n))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No proportion: " + k + " of " + n);
    }
}
