package vn.loa.charts.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.loa.core.evaluation.ChannelStep;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.plan.Period;

/**
 * A month or a week in which activities are counted.
 *
 * @param from its first day, as {@link ChannelStep} has it
 * @param week whether it is one
 * @param whole false: a month of which a part lies outside the span or after the as-of date, a week that is not over
 * @param known false: no activity, and no report about any of its days though one is expected
 */
record Step(String code, LocalDate from, boolean week, boolean whole, boolean known) {
    /** The steps of an evaluation's channels, in order; none where nothing is spread out. */
    static List<Step> of(Evaluation evaluation) {
        List<ChannelStep> cells = evaluation.breakdowns().channelSteps();
        return cells.stream()
                .filter(cell -> cell.channel().equals(cells.get(0).channel()))
                .map(cell -> of(cell, evaluation))
                .toList();
    }

    private static Step of(ChannelStep cell, Evaluation evaluation) {
        boolean week = cell.step().contains("W");
        Period days = new Period(cell.step(), cell.from(), cell.to());
        boolean whole = week
                ? !cell.to().isAfter(evaluation.asOf())
                : evaluation
                        .plan()
                        .calendar()
                        .month(YearMonth.parse(cell.step()))
                        .equals(days);
        return new Step(cell.step(), cell.from(), week, whole, isKnown(days, evaluation));
    }

    /** Where no report is expected, whatever was reported of the span speaks of these days too. */
    private static boolean isKnown(Period days, Evaluation evaluation) {
        List<ReceiptGrid.Cell> reports = evaluation.receipts().cells().stream()
                .filter(cell -> evaluation
                        .plan()
                        .calendar()
                        .period(cell.period())
                        .filter(days::overlaps)
                        .isPresent())
                .toList();
        return reports.isEmpty()
                || reports.stream().anyMatch(cell -> cell.received() != null)
                || evaluation.breakdowns().channelSteps().stream()
                        .anyMatch(cell -> cell.step().equals(days.code()) && cell.activities() > 0);
    }

    /** The parts of a month's name, for sentences. */
    Map<String, Integer> month() {
        YearMonth month = YearMonth.parse(code);
        return Map.of("month", month.getMonthValue(), "year", month.getYear(), "yy", month.getYear() % 100);
    }
}
