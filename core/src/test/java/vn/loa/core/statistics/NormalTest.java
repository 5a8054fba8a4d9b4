package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 9.2034432544594202e-01",
        "0.5, 6.1707507745197376e-01",
        "1, 3.1731050786291409e-01",
        "1.6448536269514722, 1.0000000000000010e-01",
        "2, 4.5500263896358417e-02",
        "2.5758293035489004, 1.0000000000000011e-02",
        "2.8, 5.1102606608558658e-03",
        "2.9, 3.7316266007680760e-03",
        "3.5, 4.6525815807105009e-04",
        "5, 5.7330314375838782e-07",
        "8, 1.2441921148543568e-15",
        "12, 3.5529642241553581e-33"
    })
    void twoSidedTailsAgreeWithTheTabulatedErrorFunction(double z, double p) {
        assertThat(Normal.twoSided(z)).isCloseTo(p, Percentage.withPercentage(1e-11));
        assertThat(Normal.twoSided(-z)).isEqualTo(Normal.twoSided(z));
    }

    @Test
    void quantileOfTheIntervalsLeavesOneInTwenty() {
        assertThat(Normal.twoSided(1.959963984540054)).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void bothWaysOfComputingMeetWithoutAStep() {
        double at = 2 * Math.sqrt(2);

        assertThat(Normal.twoSided(Math.nextUp(at))).isCloseTo(Normal.twoSided(Math.nextDown(at)), within(1e-15));
    }

    @Test
    void edgesAreExact() {
        assertThat(Normal.twoSided(0)).isEqualTo(1);
        assertThat(Normal.twoSided(100)).isZero();
    }
}
