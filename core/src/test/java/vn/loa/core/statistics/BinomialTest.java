package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
    @ParameterizedTest
    @CsvSource({"5, 0.3", "26, 0.71", "40, 0.5", "300, 0.02", "300, 0.93"})
    void tailsAreTheSumsOfTheirTerms(int n, double p) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k <= n; k++) {
            BigDecimal before = sum;
            sum = sum.add(term(k, n, p));

            assertThat(Binomial.atMost(k, n, p)).isCloseTo(sum.doubleValue(), within(1e-13));
            assertThat(Binomial.atLeast(k, n, p))
                    .isCloseTo(BigDecimal.ONE.subtract(before).doubleValue(), within(1e-13));
        }
    }

    @Test
    void aSureThingHasNoTail() {
        assertThat(Binomial.atMost(3, 5, 1)).isZero();
        assertThat(Binomial.atMost(5, 5, 1)).isEqualTo(1);
        assertThat(Binomial.atLeast(0, 5, 0)).isEqualTo(1);
        assertThat(Binomial.atLeast(1, 5, 0)).isZero();
    }

    @Test
    void manyTrialsAreQuickAndNearTheirMedian() {
        assertThat(Binomial.atMost(500_000_000, 1_000_000_000, 0.5)).isCloseTo(0.5, within(2e-5));
    }

    @Test
    void rareThingsKeepTheirDigits() {
        // 1 − (1 − p)³ = 3 p − 3 p² + p³.
        assertThat(Binomial.atLeast(1, 3, 1e-12)).isCloseTo(3e-12, withPercentage(1e-9));
        assertThat(Binomial.atLeast(1, 3, 1e-30)).isCloseTo(3e-30, withPercentage(1e-9));
        assertThat(Binomial.atLeast(3, 3, 1e-30)).isCloseTo(1e-90, withPercentage(1e-9));
        assertThat(Binomial.atMost(0, 3, 0.999)).isCloseTo(1e-9, withPercentage(1e-9));
    }

    @Test
    void whatCanHardlyBeIsZeroAndNotNoNumber() {
        assertThat(Binomial.atMost(0, 10_000_000, 0.9)).isZero();
        assertThat(Binomial.atLeast(10_000_000, 10_000_000, 0.1)).isZero();
    }

    @Test
    void noTrialAtAllHasOneOutcome() {
        assertThat(Binomial.atMost(0, 0, 0.3)).isEqualTo(1);
        assertThat(Binomial.atLeast(0, 0, 0.3)).isEqualTo(1);
    }

    @Test
    void noChanceIsRefused() {
        assertThatThrownBy(() -> Binomial.atMost(1, 5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Binomial.atLeast(1, 5, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noProportionIsRefused() {
        assertThatThrownBy(() -> Binomial.atMost(6, 5, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal term(int k, int n, double p) {
        BigDecimal chance = BigDecimal.ONE;
        for (int i = 0; i < k; i++) {
            chance = chance.multiply(BigDecimal.valueOf(n - i), MathContext.DECIMAL128)
                    .divide(BigDecimal.valueOf(i + 1), MathContext.DECIMAL128);
        }
        return chance.multiply(new BigDecimal(p).pow(k, MathContext.DECIMAL128), MathContext.DECIMAL128)
                .multiply(new BigDecimal(1 - p).pow(n - k, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }
}
