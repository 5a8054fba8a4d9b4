package vn.loa.core.evaluation;

import java.time.YearMonth;

/**
 * What activities of one calendar month cost, by their first day, up to T's last day.
 *
 * @param vnd đồng of the rows that give a cost
 * @param costed rows that give a cost
 * @param rows all rows of the month
 */
public record MonthCost(YearMonth month, long vnd, long costed, long rows) {}
