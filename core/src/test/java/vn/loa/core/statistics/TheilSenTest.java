package vn.loa.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TheilSenTest {
    @Test
    void agreesWithTheAnswerCheckedByHand() {
        assertThat(TheilSen.slope(new long[] {1, 2, 3, 4, 5, 6, 7}, new double[] {3, 5, 4, 7, 9, 8, 12}))
                .isEqualTo(1.4);
    }

    @Test
    void gapsKeepTheirDistance() {
        // A straight line of 2 a month, with March and April missing.
        assertThat(TheilSen.slope(new long[] {1, 2, 5, 6}, new double[] {10, 12, 18, 20}))
                .isEqualTo(2);
    }

    @Test
    void anEvenNumberOfSlopesHasTheMeanOfTheMiddleTwo() {
        // −1, 0, 1, 2, 2.5, 6.
        assertThat(TheilSen.slope(new long[] {1, 2, 3, 4}, new double[] {0, 1, 0, 6}))
                .isEqualTo(1.5);
    }

    @Test
    void oneFigureOutOfLineChangesNothing() {
        assertThat(TheilSen.slope(new long[] {1, 2, 3, 4, 5}, new double[] {1, 2, 1e15, 4, 5}))
                .isEqualTo(1);
    }

    @Test
    void figuresThatAreAllAlikeHaveTheSlopeZeroWithoutASign() {
        double slope = TheilSen.slope(new long[] {1, 2, 3}, new double[] {0.0, -0.0, -0.0});

        assertThat(Double.doubleToRawLongBits(slope)).isZero();
    }

    @Test
    void aLineStartsAtTheMedianOfWhatIsLeft() {
        // Left of a slope of 1.4: 3, 3.6, 1.2, 2.8, 3.4, 1, 3.6; sorted 1, 1.2, 2.8, 3, 3.4, 3.6, 3.6.
        assertThat(TheilSen.start(new long[] {1, 2, 3, 4, 5, 6, 7}, new double[] {3, 5, 4, 7, 9, 8, 12}, 1.4))
                .isEqualTo(3);
        // 0, −1, −1, 3: the second point stands two steps after the first.
        assertThat(TheilSen.start(new long[] {1, 3, 4, 5}, new double[] {0, 1, 2, 7}, 1))
                .isEqualTo(-0.5);
    }

    @Test
    void refusesWhatHasNoSlope() {
        assertThatThrownBy(() -> TheilSen.slope(new long[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TheilSen.slope(new long[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TheilSen.slope(new long[] {2, 2}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TheilSen.slope(new long[] {1, 2}, new double[] {1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
