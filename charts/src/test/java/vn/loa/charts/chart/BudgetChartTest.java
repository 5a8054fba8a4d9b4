package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFigures;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.MonthCost;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Lang;

class BudgetChartTest {
    private static final List<MonthCost> MONTHS =
            List.of(month(1, 10_250_000, 3, 12), month(2, 0, 0, 7), month(3, 34_000_000, 5, 5), month(4, 0, 0, 0));
    private static final long SPENT = 44_250_000;

    @Test
    void holdsTheCostsOfEveryMonthAndTheirSum() {
        DefaultXYDataset data = new BudgetChart(budgeted(90_000_000, MONTHS), Drawn.WORDS, Drawn.STYLE).dataset();
        assertThat(series(data, BudgetChart.RUNNING))
                .containsExactly(10_250_000.0, 10_250_000.0, 44_250_000.0, 44_250_000.0);
        assertThat(series(data, BudgetChart.MONTH)).containsExactly(10_250_000.0, 0.0, 34_000_000.0, 0.0);
        assertThat(series(data, BudgetChart.COSTED)).containsExactly(3.0, 0.0, 5.0, 0.0);
        assertThat(series(data, BudgetChart.ROWS)).containsExactly(12.0, 7.0, 5.0, 0.0);
        assertThat(series(data, BudgetChart.BUDGET)).containsOnly(90_000_000.0);
        assertThat(series(new BudgetChart(free(MONTHS), Drawn.WORDS, Drawn.STYLE).dataset(), BudgetChart.BUDGET))
                .containsOnly(Double.NaN);
    }

    @Test
    void saysWhatShareOfTheBudgetIsUsed() {
        assertThat(title(budgeted(90_000_000, MONTHS)))
                .isEqualTo("Đã ghi nhận 44,3 triệu đồng, bằng 49,2% kinh phí năm 2026");
        assertThat(title(budgeted(SPENT, MONTHS)))
                .isEqualTo("Đã ghi nhận 44,3 triệu đồng, bằng 100% kinh phí năm 2026");
        assertThat(title(budgeted(30_000_000, MONTHS)))
                .isEqualTo("Đã ghi nhận 44,3 triệu đồng, vượt kinh phí năm 2026 (bằng 147,5%)");
        assertThat(title(budgeted(1_000_000, List.of(month(1, 0, 2, 2)))))
                .isEqualTo("Đã ghi nhận 0 đồng, bằng 0% kinh phí năm 2026");
        assertThat(Drawn.find(budgeted(90_000_000, MONTHS), "budget", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo("44.3 million đồng recorded, 49.2% of the budget of 2026");
    }

    @Test
    void saysThatThePlanNamesNoBudget() throws Exception {
        Picture picture = Drawn.picture(free(MONTHS), "budget");
        assertThat(picture.title()).isEqualTo("Đã ghi nhận 44,3 triệu đồng; kế hoạch chưa nêu kinh phí năm 2026");
        assertThat(picture.guide()).doesNotContain("đường ngang");
        assertThat(Drawn.wide(picture)).noneMatch(t -> t.startsWith("Kinh phí năm") || t.startsWith("Đã dùng"));
    }

    /** The plan names money of another year only. */
    @Test
    void takesNoOtherYearsBudget() {
        Evaluation evaluation =
                WardFigures.of(plan -> WardFigures.withBudget(plan, 2025, 5, 5), List.of(), List.of(), MONTHS);
        assertThat(title(evaluation)).endsWith("kế hoạch chưa nêu kinh phí năm 2026");
    }

    @Test
    void saysThatNoActivityGivesItsCost() {
        List<MonthCost> unknown = List.of(month(1, 0, 0, 12));
        Evaluation evaluation =
                WardFigures.of(plan -> WardFigures.withBudget(plan, 2026, 90, 0), List.of(), List.of(), unknown);
        assertThat(title(evaluation)).isEqualTo("Chưa hoạt động nào của năm 2026 ghi kinh phí");
        assertThat(Drawn.find(free(unknown), "budget", Lang.VI)).isEmpty();
    }

    @Test
    void isLeftOutWhereNothingHasHappened() {
        assertThat(Drawn.find(budgeted(90_000_000, List.of(month(1, 0, 0, 0))), "budget", Lang.VI))
                .isEmpty();
        assertThat(Drawn.find(WardEvaluation.empty(), "budget", Lang.VI)).isEmpty();
    }

    @Test
    void labelsBarsLineShareAndActivitiesWithCost() throws Exception {
        Picture picture = Drawn.picture(budgeted(90_000_000, MONTHS), "budget");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts)
                    .contains(
                            "T1",
                            "T4",
                            "10,3",
                            "44,3",
                            "Kinh phí năm 2026: 90 triệu đồng",
                            "Đã dùng 49,2%",
                            "Cộng dồn, triệu đồng",
                            "3/12",
                            "0/7",
                            "5/5")
                    .doesNotContain("0/0");
        }
    }

    @Test
    void drawsWhatLiesBeyondTheBudget() throws Exception {
        Picture picture = Drawn.picture(budgeted(5_000_000, MONTHS), "budget");
        assertThat(Drawn.wide(picture)).contains("Đã dùng 885%", "Kinh phí năm 2026: 5 triệu đồng");
        assertThat(new PictureWriter(Drawn.STYLE).png(picture))
                .isEqualTo(new PictureWriter(Drawn.STYLE).png(Drawn.picture(budgeted(5_000_000, MONTHS), "budget")));
    }

    @Test
    void writesLittleMoneyInFull() throws Exception {
        assertThat(Drawn.wide(Drawn.picture(free(List.of(month(1, 450_000, 1, 1))), "budget")))
                .contains("450.000", "Cộng dồn, đồng");
    }

    @Test
    void leavesOutNumbersThatHaveNoRoomButNotTheLast() throws Exception {
        List<MonthCost> year = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            year.add(month(month, 1_111_100_000, 1000, 10_000));
        }
        Picture picture = Drawn.picture(free(year), "budget");
        assertThat(Drawn.wide(picture)).contains("1.111,1", "12.222,1", "13.333,2");
        assertThat(Drawn.narrow(picture))
                .contains("13.333,2", "1.000", "10.000")
                .doesNotContain("12.222,1");
    }

    @Test
    void givesTheFiguresAsATableAndInWords() {
        Picture picture = Drawn.picture(budgeted(90_000_000, MONTHS), "budget");
        assertThat(Drawn.table(picture))
                .containsExactly(
                        List.of("Tháng 1/2026", "10.250.000", "10.250.000", "3", "12", "9"),
                        List.of("Tháng 2/2026", "–", "10.250.000", "0", "7", "7"),
                        List.of("Tháng 3/2026", "34.000.000", "44.250.000", "5", "5", "0"),
                        List.of("Tháng 4/2026", "–", "44.250.000", "0", "0", "0"));
        assertThat(picture.alt())
                .isEqualTo("Biểu đồ cột kinh phí cộng dồn 4 tháng đầu năm 2026. Kinh phí cả năm: 90 triệu đồng. "
                        + "Đến hết tháng 1: 10,3 triệu đồng; 3/12 hoạt động của tháng ghi kinh phí. "
                        + "Đến hết tháng 2: 10,3 triệu đồng; không hoạt động nào trong 7 hoạt động của tháng ghi kinh phí. "
                        + "Đến hết tháng 3: 44,3 triệu đồng; 5/5 hoạt động của tháng ghi kinh phí. "
                        + "Đến hết tháng 4: 44,3 triệu đồng; tháng này không có hoạt động.");
        assertThat(picture.source()).contains("n = 8 hoạt động ghi kinh phí");
    }

    private static MonthCost month(int month, long vnd, long costed, long rows) {
        return new MonthCost(YearMonth.of(2026, month), vnd, costed, rows);
    }

    private static Evaluation free(List<MonthCost> months) {
        return WardFigures.of(plan -> plan, List.of(), List.of(), months);
    }

    private static Evaluation budgeted(long budget, List<MonthCost> months) {
        long spent = months.stream().mapToLong(MonthCost::vnd).sum();
        List<Value> used = months.stream().anyMatch(m -> m.costed() > 0)
                ? List.of(WardFigures.budgetUsed(spent, budget))
                : List.of();
        return WardFigures.of(plan -> WardFigures.withBudget(plan, 2026, budget - 1, 1), used, List.of(), months);
    }

    private static String title(Evaluation evaluation) {
        return Drawn.picture(evaluation, "budget").title();
    }

    private static List<Double> series(DefaultXYDataset data, String key) {
        List<Double> figures = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(data.indexOf(key)); i++) {
            figures.add(data.getYValue(data.indexOf(key), i));
        }
        return figures;
    }
}
