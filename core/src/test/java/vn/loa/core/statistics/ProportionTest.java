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

    /** Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAgreesWithNewcombesTable(long k, long n, double lower, double upper) {
        wilsonAgreesWithTheAnswersCheckedByHand(k, n, lower, upper);
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

    @Test
    void differenceAgreesWithTheAnswerCheckedByHand() {
        Interval interval = Proportion.difference(48, 80, 56, 70);

        assertThat(interval.lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(interval.upper()).isCloseTo(0.3339, within(0.00005));
    }

    /** Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10; there the first less the second. */
    @ParameterizedTest
    @CsvSource({
        "48, 80, 56, 70, 0.0524, 0.3339",
        "3, 10, 9, 10, 0.1705, 0.8090",
        "2, 7, 6, 7, 0.0582, 0.8062",
        "0, 29, 5, 56, -0.0381, 0.1926",
        "0, 20, 0, 10, -0.1611, 0.2775",
        "0, 10, 10, 10, 0.6075, 1",
        "10, 10, 0, 10, -1, -0.6075"
    })
    void differenceAgreesWithNewcombesTable(long k1, long n1, long k2, long n2, double lower, double upper) {
        Interval interval = Proportion.difference(k1, n1, k2, n2);

        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void differenceLiesInItsIntervalAndTheIntervalBetweenMinusOneAndOne() {
        for (int n1 = 1; n1 <= 6; n1++) {
            for (int n2 = 1; n2 <= 6; n2++) {
                for (int k1 = 0; k1 <= n1; k1++) {
                    for (int k2 = 0; k2 <= n2; k2++) {
                        double difference = (double) k2 / n2 - (double) k1 / n1;
                        Interval interval = Proportion.difference(k1, n1, k2, n2);
                        assertThat(difference).isBetween(interval.lower(), interval.upper());
                        assertThat(interval.lower()).isBetween(-1.0, difference);
                        assertThat(interval.upper()).isBetween(difference, 1.0);
                    }
                }
            }
        }
    }

    @Test
    void hugeCountsDoNotOverflow() {
        long n = 4_000_000_000_000_000_000L;
        Interval interval = Proportion.difference(n / 4, n, n / 2, n);

        assertThat(interval.lower()).isCloseTo(0.25, within(1e-8)).isLessThanOrEqualTo(0.25);
        assertThat(interval.upper()).isCloseTo(0.25, within(1e-8)).isGreaterThanOrEqualTo(0.25);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 2", "1, 2, 0, 0", "3, 2, 1, 2", "1, 2, -1, 2"})
    void refusesWhatIsNoDifference(long k1, long n1, long k2, long n2) {
        assertThatThrownBy(() -> Proportion.difference(k1, n1, k2, n2)).isInstanceOf(IllegalArgumentException.class);
    }
}
