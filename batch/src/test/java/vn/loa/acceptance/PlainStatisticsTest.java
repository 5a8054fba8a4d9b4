package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain statistics give the answers that indicators.md lists for checking by hand, and those of printed tables. */
class PlainStatisticsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0, 0.4345",
        "7, 10, 0.3968, 0.8922",
        "11, 13, 0.5777, 0.9567",
        "13, 13, 0.7719, 1",
        "18, 26, 0.5001, 0.8350"
    })
    void wilson(double k, double n, double lower, double upper) {
        PlainStatistics.Range range = PlainStatistics.wilson(k, n);

        assertThat(range.lower()).isCloseTo(lower, within(5e-5));
        assertThat(range.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void newcombe() {
        PlainStatistics.Range range = PlainStatistics.newcombe(48, 80, 56, 70);

        assertThat(range.lower()).isCloseTo(0.0524, within(5e-5));
        assertThat(range.upper()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void trend() {
        List<Double> values = List.of(3.0, 5.0, 4.0, 7.0, 9.0, 8.0, 12.0);

        assertThat(PlainStatistics.kendall(values).s()).isEqualTo(17);
        assertThat(PlainStatistics.kendall(values).p()).isCloseTo(0.0107, within(5e-5));
        assertThat(PlainStatistics.slope(List.of(1, 2, 3, 4, 5, 6, 7), values)).isCloseTo(1.4, within(1e-12));
    }

    @Test
    void smallestExactP() {
        assertThat(List.of(3, 4, 5, 6).stream().map(PlainStatisticsTest::rising))
                .containsExactly(2 / 6.0, 2 / 24.0, 2 / 120.0, 2 / 720.0);
    }

    private static double rising(int n) {
        return PlainStatistics.kendall(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0).subList(0, n))
                .p();
    }

    /** Abramowitz and Stegun, table 7.1 (erf 0.5, 1, 2), and the series of the far tail. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 0.4795001222", "1, 0.1572992071", "2, 0.0046777350", "3, 0.0000220905"})
    void tailOfTheNormal(double x, double erfc) {
        assertThat(PlainStatistics.erfc(x)).isCloseTo(erfc, within(6e-11));
    }

    /** Ten throws of a coin. */
    @Test
    void tailsOfTheBinomial() {
        assertThat(PlainStatistics.atMost(2, 10, 0.5)).isCloseTo(56 / 1024.0, within(1e-14));
        assertThat(PlainStatistics.atLeast(9, 10, 0.5)).isCloseTo(11 / 1024.0, within(1e-14));
    }
}
