package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** All charts of an evaluation, in the order of the report. One of which the plan or the span leaves nothing to draw is left out. */
public final class ChartBook {
    private ChartBook() {}

    public static List<Picture> pictures(Evaluation evaluation, Lang lang) {
        Words words = Words.of(ChartBook.class, "charts", lang);
        FigureWords figures = FigureWords.of(lang);
        HouseStyle style = HouseStyle.of(lang);
        List<Optional<Picture>> pictures = new ArrayList<>();
        pictures.add(new TargetsChart(evaluation, words, figures, style).picture());
        pictures.add(new RequirementsChart(evaluation, words, figures, style).picture());
        pictures.add(new CoverageChart(evaluation, words, style).picture());
        pictures.add(new ReceiptChart(evaluation, words, style).picture());
        pictures.add(new CalendarChart(evaluation, words, style).picture());
        pictures.add(new WeeksChart(evaluation, words, style).picture());
        pictures.add(new ChannelsChart(evaluation, words, style).picture());
        pictures.add(new FunnelChart(evaluation, words, style).picture());
        pictures.add(new CostChart(evaluation, words, figures, style).picture());
        pictures.addAll(SeriesChart.pictures(evaluation, words, style));
        pictures.add(new BudgetChart(evaluation, words, style).picture());
        pictures.add(new DifficultiesChart(evaluation, words, style).picture());
        return pictures.stream().flatMap(Optional::stream).toList();
    }
}
