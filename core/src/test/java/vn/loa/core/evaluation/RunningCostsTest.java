package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningCostsTest {
    @Test
    void addsUpFromTheFirstMonth() {
        assertThat(MonthCost.running(List.of(month(1, 10), month(2, 0), month(3, 5))))
                .containsExactly(10L, 10L, 15L);
        assertThat(MonthCost.running(List.of())).isEmpty();
    }

    private static MonthCost month(int month, long vnd) {
        return new MonthCost(YearMonth.of(2026, month), vnd, 1, 2);
    }
}
