package vn.loa.core.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.core.plan.Period;
import vn.loa.core.tally.Beside;

/**
 * What activities of one calendar month cost, by their first day, up to T's last day.
 *
 * @param vnd đồng of the rows that give a cost
 * @param costed rows that give a cost
 * @param rows all rows of the month
 */
public record MonthCost(YearMonth month, long vnd, long costed, long rows) {
    /** January to the month of T's last day, whatever T's first day. */
    static List<MonthCost> of(Period t, Beside beside) {
        return IntStream.rangeClosed(1, t.to().getMonthValue())
                .mapToObj(month -> YearMonth.of(t.to().getYear(), month))
                .map(month -> new MonthCost(
                        month,
                        beside.cost(month.getMonth()),
                        beside.costRows(month.getMonth()),
                        beside.activities(month.getMonth())))
                .toList();
    }

    /** Đồng from the first of the months to the end of each, in their order. */
    public static List<Long> running(List<MonthCost> months) {
        List<Long> running = new ArrayList<>();
        long sum = 0;
        for (MonthCost month : months) {
            sum += month.vnd();
            running.add(sum);
        }
        return running;
    }
}
