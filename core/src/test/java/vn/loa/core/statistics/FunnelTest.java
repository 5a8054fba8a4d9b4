package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
    /** Of ten fair coins 1 or fewer have 11/1024, 2 or fewer 56/1024; none has 1/1024, under 0.001. */
    @ParameterizedTest
    @CsvSource({"10, 0.025, 2, 8", "10, 0.001, 1, 9", "9, 0.001, 0, 9", "5, 0.025, 0, 5", "6, 0.025, 1, 5"})
    void agreesWithTheAnswerCheckedByHand(long n, double tail, long lower, long upper) {
        assertThat(Funnel.lower(n, 0.5, tail)).isEqualTo(lower);
        assertThat(Funnel.upper(n, 0.5, tail)).isEqualTo(upper);
    }

    @Test
    void agreesWithASearchFromEitherEnd() {
        Random random = new Random(9);
        for (int i = 0; i < 3000; i++) {
            long n = 1 + random.nextInt(random.nextBoolean() ? 12 : 400);
            double p = random.nextInt(4) == 0 ? StrictMath.pow(10, -6 * random.nextDouble()) : random.nextDouble();
            double tail = random.nextBoolean() ? 0.025 : 0.001;
            long lower = 0;
            while (Binomial.atMost(lower, n, p) < tail) {
                lower++;
            }
            long upper = n;
            while (Binomial.atLeast(upper, n, p) < tail) {
                upper--;
            }
            assertThat(Funnel.lower(n, p, tail)).as("%d at %s", n, p).isEqualTo(lower);
            assertThat(Funnel.upper(n, p, tail)).as("%d at %s", n, p).isEqualTo(upper);
        }
    }

    @Test
    void whatIsSureHasNoRoom() {
        assertThat(Funnel.lower(7, 1, 0.025)).isEqualTo(7);
        assertThat(Funnel.upper(7, 1, 0.025)).isEqualTo(7);
        assertThat(Funnel.lower(7, 0, 0.025)).isZero();
        assertThat(Funnel.upper(7, 0, 0.025)).isZero();
    }

    @Test
    void limitsOfABillionAreQuickAndWhereTheNormalDistributionHasThem() {
        // 10⁹/2 ± 1.959964 √(10⁹)/2.
        assertThat(Funnel.lower(1_000_000_000, 0.5, 0.025)).isBetween(499_969_009L, 499_969_011L);
        assertThat(Funnel.upper(1_000_000_000, 0.5, 0.025)).isBetween(500_030_989L, 500_030_991L);
    }
}
