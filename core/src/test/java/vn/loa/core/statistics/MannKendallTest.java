package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannKendallTest {
    @Test
    void agreesWithTheAnswerCheckedByHand() {
        MannKendall test = MannKendall.of(3, 5, 4, 7, 9, 8, 12);

        assertThat(test.s()).isEqualTo(17);
        // 27 of 5040 orders have at most two falling pairs.
        assertThat(test.p()).isEqualTo(54.0 / 5040).isCloseTo(0.0107, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.333, 0.0005", "4, 0.0833, 0.00005", "5, 0.0167, 0.00005", "6, 0.0028, 0.00005"})
    void smallestExactPIsThatOfFiguresThatOnlyRise(int n, double p, double near) {
        double[] rising = new double[n];
        double[] falling = new double[n];
        for (int i = 0; i < n; i++) {
            rising[i] = i;
            falling[i] = -i;
        }
        assertThat(MannKendall.of(rising).p()).isCloseTo(p, within(near));
        assertThat(MannKendall.of(falling))
                .isEqualTo(
                        new MannKendall(-n * (n - 1) / 2, MannKendall.of(rising).p()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void exactPIsTheShareOfOrdersAtLeastAsFarFromNone(int n) {
        int[] orders = new int[n * (n - 1) + 1];
        double[] figures = new double[n];
        count(figures, 0, orders);
        long all = 0;
        for (int orderCount : orders) {
            all += orderCount;
        }
        double[] order = new double[n];
        for (int first = 0; first < n; first++) {
            // 0 1 2 … with the first figure lifted above some of the others.
            for (int i = 0; i < n; i++) {
                order[i] = i;
            }
            order[0] = first + 0.5;
            MannKendall test = MannKendall.of(order);
            long far = 0;
            for (int s = 0; s < orders.length; s++) {
                far += Math.abs(s - n * (n - 1) / 2) >= Math.abs(test.s()) ? orders[s] : 0;
            }
            assertThat(test.p()).isCloseTo((double) far / all, within(1e-15));
        }
    }

    /** Every order of so many different figures, counted by its S. */
    private static void count(double[] figures, int next, int[] orders) {
        int n = figures.length;
        if (next == n) {
            int s = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    s += (int) Math.signum(figures[i] - figures[j]);
                }
            }
            orders[s + n * (n - 1) / 2]++;
            return;
        }
        for (int figure = 1; figure <= n; figure++) {
            boolean used = false;
            for (int i = 0; i < next; i++) {
                used |= figures[i] == figure;
            }
            if (!used) {
                figures[next] = figure;
                count(figures, next + 1, orders);
            }
        }
    }

    @Test
    void elevenFiguresAreJudgedByTheNormalDistribution() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

        // z = 54 ÷ √(11 × 10 × 27 ÷ 18) = 54 ÷ √165 = 4.2039; 2 (1 − Φ(z)).
        assertThat(MannKendall.of(rising).s()).isEqualTo(55);
        assertThat(MannKendall.of(rising).p()).isCloseTo(2.62361494e-5, within(1e-13));
    }

    @Test
    void tiesTakeTheNormalDistributionWithTheirCorrection() {
        // Variance (5 × 4 × 15 − 2 × 1 × 9) ÷ 18 = 282 ÷ 18; z = 8 ÷ √(282 ÷ 18) = 2.0212.
        MannKendall test = MannKendall.of(1, 2, 2, 3, 4);

        assertThat(test.s()).isEqualTo(9);
        assertThat(test.p()).isCloseTo(0.0432627278, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 30})
    void figuresThatAreAllAlikeShowNothing(int n) {
        assertThat(MannKendall.of(new double[n])).isEqualTo(new MannKendall(0, 1));
    }

    @Test
    void zeroAndItsNegativeAreTied() {
        assertThat(MannKendall.of(0.0, -0.0, 1)).isEqualTo(MannKendall.of(0, 0, 1));
        assertThat(MannKendall.of(-0.0, 0.0).s()).isZero();
    }

    @Test
    void twoFiguresCanNeverTell() {
        assertThat(MannKendall.of(1, 2)).isEqualTo(new MannKendall(1, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoFigure(double figure) {
        assertThatThrownBy(() -> MannKendall.of(1, figure)).isInstanceOf(IllegalArgumentException.class);
    }
}
