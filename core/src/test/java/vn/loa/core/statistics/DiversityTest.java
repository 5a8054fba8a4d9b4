package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiversityTest {
    @Test
    void unevenChannelsAgreeWithTheAnswersCheckedByHand() {
        long[] counts = {30, 10, 5, 5, 0, 0};

        assertThat(Diversity.shannon(counts)).isCloseTo(1.0889, within(0.00005));
        assertThat(Diversity.evenness(counts)).isCloseTo(0.6077, within(0.00005));
        assertThat(Math.exp(Diversity.shannon(counts))).isCloseTo(2.97, within(0.005));
    }

    @Test
    void equalCountsAreExactlyEven() {
        assertThat(Diversity.evenness(8, 8, 8, 8)).isEqualTo(1);
        for (int k = 2; k <= 12; k++) {
            long[] counts = new long[k];
            Arrays.fill(counts, 7);
            assertThat(Diversity.evenness(counts)).isLessThanOrEqualTo(1).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void oneClassOfManyIsNotEvenAtAll() {
        assertThat(Diversity.evenness(0, 9, 0)).isZero();
    }
}
