package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.DefaultXYZDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.style.HouseStyle;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.evaluation.WeeklyActivity;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** What is drawn is what was evaluated, nothing more and nothing less. */
class ChartDatasetsTest {
    private static final Words WORDS = Words.of(ChartBook.class, "charts", Lang.VI);
    private static final HouseStyle STYLE = HouseStyle.of(Lang.VI);
    private final Evaluation evaluation = WardEvaluation.quarter();

    @Test
    void drawsEveryCellOfTheMatrixAtItsPlace() {
        DefaultXYZDataset data = new CoverageChart(evaluation, WORDS, STYLE).dataset();
        List<CoverageMatrix.Cell> drawn = new ArrayList<>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            for (int i = 0; i < data.getItemCount(series); i++) {
                drawn.add(new CoverageMatrix.Cell(
                        evaluation
                                .plan()
                                .topics()
                                .get((int) data.getYValue(series, i))
                                .code(),
                        evaluation
                                .plan()
                                .audiences()
                                .get((int) data.getXValue(series, i))
                                .code(),
                        data.getSeriesKey(series).equals(CoverageChart.REQUIRED),
                        (int) data.getZValue(series, i)));
            }
        }
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(evaluation.coverage().cells());
    }

    @Test
    void drawsEveryReportUnderItsState() {
        DefaultXYZDataset data = new ReceiptChart(evaluation, WORDS, STYLE).dataset();
        List<String> drawn = new ArrayList<>();
        for (ReceiptGrid.State state : ReceiptGrid.State.values()) {
            for (int i = 0; i < data.getItemCount(state.ordinal()); i++) {
                drawn.add(place(data, state.ordinal(), i) + " " + data.getSeriesKey(state.ordinal()) + " "
                        + (int) data.getZValue(state.ordinal(), i));
            }
        }
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(evaluation.receipts().cells().stream()
                        .map(c -> c.unit() + " " + c.period() + " " + c.state().code() + " " + c.accepted())
                        .toList());
    }

    @Test
    void listsTheZeroReportsAgain() {
        DefaultXYZDataset data = new ReceiptChart(evaluation, WORDS, STYLE).dataset();
        int zero = data.indexOf(ReceiptChart.ZERO);
        assertThat(data.getItemCount(zero)).isEqualTo(1);
        assertThat(place(data, zero, 0)).isEqualTo("u3 2026-02");
    }

    @Test
    void drawsEveryWeekWithItsBulletin() {
        DefaultXYDataset data = new WeeksChart(evaluation, WORDS, STYLE).dataset();
        List<WeeklyActivity.Week> weeks = evaluation.weeks().weeks();
        assertThat(data.getItemCount(0)).isEqualTo(weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            assertThat(data.getYValue(data.indexOf(WeeksChart.ACTIVITIES), i))
                    .isEqualTo(weeks.get(i).activities());
            assertThat(data.getYValue(data.indexOf(WeeksChart.BULLETIN), i) == 1)
                    .isEqualTo(weeks.get(i).bulletin());
            assertThat(data.getYValue(data.indexOf(WeeksChart.COMPLETE), i) == 1)
                    .isEqualTo(weeks.get(i).complete());
        }
    }

    private String place(DefaultXYZDataset data, int series, int item) {
        return evaluation.plan().units().get((int) data.getYValue(series, item)).code() + " 2026-0"
                + (1 + (int) data.getXValue(series, item));
    }
}
