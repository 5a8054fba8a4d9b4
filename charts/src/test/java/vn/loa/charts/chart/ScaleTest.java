package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void endsAtARoundNumberThatHoldsAll() {
        assertThat(Scale.holding(9, 7)).isEqualTo(new Scale(0, 10));
        assertThat(Scale.holding(Double.NaN, 1_203_901)).isEqualTo(new Scale(0, 1_500_000));
        assertThat(Scale.holding(100)).isEqualTo(new Scale(0, 100));
    }

    @Test
    void holdsZeroAndWhatLiesBelow() {
        assertThat(Scale.holding(-0.12, -0.04)).isEqualTo(new Scale(-0.15, 0));
        assertThat(Scale.holding(-3, 12)).isEqualTo(new Scale(-3, 15));
    }

    @Test
    void hasAnEndWhereThereIsNothing() {
        assertThat(Scale.holding()).isEqualTo(new Scale(0, 1));
        assertThat(Scale.holding(Double.NaN, 0)).isEqualTo(new Scale(0, 1));
    }

    @Test
    void placesNumbersBetweenItsEnds() {
        assertThat(new Scale(-2, 8).at(0)).isEqualTo(0.2);
        assertThat(new Scale(0, 8).at(9)).isEqualTo(1);
    }
}
