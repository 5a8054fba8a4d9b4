package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.DefaultXYDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardFigures;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Lang;

class CostChartTest {
    private static final Value DEAR = WardFigures.cost(WardFigures.channel("c1"), 900_000, 18);
    private static final Value CHEAP = WardFigures.cost(WardFigures.channel("c2"), 1_125_000, 90);
    private static final Value FREE = WardFigures.cost(WardFigures.channel("c3"), 0, 5);
    private static final Value NONE = WardFigures.notMeasured(
            "effective.cost_per_success", WardFigures.channel("c4"), "đồng", Reason.COST_MISSING, null);
    private static final Value WARD = WardFigures.cost(WardFigures.WARD, 2_025_000, 113);

    @Test
    void holdsTheCostOfEveryChannelInThePlansOrder() {
        DefaultXYDataset data =
                new CostChart(evaluation(NONE, CHEAP, WARD, DEAR), Drawn.WORDS, Drawn.FIGURES, Drawn.STYLE).dataset();
        assertThat(data.getItemCount(0)).isEqualTo(3);
        assertThat(data.getYValue(0, 0)).isEqualTo(50_000);
        assertThat(data.getYValue(0, 1)).isEqualTo(12_500);
        assertThat(data.getYValue(0, 2)).isNaN();
        assertThat(data.getYValue(data.indexOf(CostChart.WARD), 2)).isEqualTo(2_025_000.0 / 113);
    }

    @Test
    void saysFromWhatToWhatItGoes() {
        assertThat(title(DEAR, CHEAP))
                .isEqualTo("Chi phí cho một người tự làm được: từ 12.500 đồng đến 50.000 đồng, tùy kênh");
        assertThat(title(DEAR, CHEAP, NONE))
                .isEqualTo("Chi phí cho một người tự làm được: từ 12.500 đồng đến 50.000 đồng, tùy kênh; "
                        + "đo được ở 2/3 kênh");
        assertThat(title(DEAR, WardFigures.cost(WardFigures.channel("c2"), 100_000, 2)))
                .isEqualTo("Chi phí cho một người tự làm được: 50.000 đồng ở cả 2 kênh");
        assertThat(title(DEAR, WardFigures.cost(WardFigures.channel("c2"), 100_000, 2), NONE))
                .isEqualTo("Chi phí cho một người tự làm được: 50.000 đồng ở mọi kênh đo được; đo được ở 2/3 kênh");
        assertThat(title(DEAR)).isEqualTo("Chi phí cho một người tự làm được: 50.000 đồng (Trực tiếp)");
        assertThat(title(DEAR, NONE))
                .isEqualTo("Chi phí cho một người tự làm được: 50.000 đồng (Trực tiếp); đo được ở 1/2 kênh");
        assertThat(title(FREE)).isEqualTo("Chi phí cho một người tự làm được: 0 đồng (Nhóm)");
        assertThat(Drawn.find(evaluation(DEAR, CHEAP), "cost", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo("Cost per person who did it: from 12,500 đồng to 50,000 đồng, depending on the channel");
    }

    @Test
    void labelsEveryBarAndSaysWhyThereIsNone() throws Exception {
        Picture picture = Drawn.picture(evaluation(DEAR, CHEAP, FREE, NONE, WARD), "cost");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts)
                    .containsSubsequence(
                            "Trực tiếp",
                            "toàn phường 17.920 đồng",
                            "50.000 đồng",
                            "18 người, 7 hoạt động",
                            "Tập huấn",
                            "12.500 đồng",
                            "90 người, 7 hoạt động",
                            "Nhóm",
                            "0 đồng",
                            "5 người, 7 hoạt động",
                            "Cuộc thi",
                            "chưa đo được: thiếu kinh phí");
        }
        assertThat(picture.guide()).contains("Đường đứt là mức của toàn phường");
        assertThat(picture.source()).contains("n = 7 hoạt động ghi cả hai số");
    }

    @Test
    void saysNothingOfTheWardWhereItIsNotMeasured() throws Exception {
        Picture picture = Drawn.picture(evaluation(DEAR, CHEAP), "cost");
        assertThat(String.join(" ", Drawn.wide(picture))).doesNotContain("toàn phường");
        assertThat(picture.guide()).doesNotContain("toàn phường");
        assertThat(picture.alt()).doesNotContain("Toàn phường");
    }

    @Test
    void givesTheFiguresAsATableAndInWords() {
        Picture picture = Drawn.picture(evaluation(DEAR, NONE, WARD), "cost");
        assertThat(Drawn.table(picture))
                .containsExactly(
                        List.of("Trực tiếp", "50.000 đồng", "900.000", "18", "7", ""),
                        List.of("Cuộc thi", "–", "–", "–", "–", "chưa đo được: thiếu kinh phí"),
                        List.of("Toàn phường", "17.920 đồng", "2.025.000", "113", "7", ""));
        assertThat(picture.table().rows()).extracting(DataTable.Row::channel).containsExactly("c1", "c4", null);
        assertThat(picture.table().rows().get(2).cells().get(1).number()).isEqualTo(2_025_000.0 / 113);
        assertThat(picture.alt())
                .isEqualTo("Biểu đồ thanh chi phí cho một người tự làm được, theo kênh. "
                        + "Trực tiếp: 50.000 đồng (18 người, 7 hoạt động). "
                        + "Cuộc thi: chưa đo được: thiếu kinh phí. Toàn phường: 17.920 đồng.");
    }

    @Test
    void isLeftOutWhereNoChannelIsMeasured() {
        assertThat(Drawn.find(evaluation(NONE), "cost", Lang.VI)).isEmpty();
        assertThat(Drawn.find(evaluation(NONE, WARD), "cost", Lang.VI)).isEmpty();
        assertThat(Drawn.find(evaluation(), "cost", Lang.VI)).isEmpty();
    }

    @Test
    void showsHostileNamesAsTextAndDrawsTwoHundredChannels() throws Exception {
        List<String> names = new ArrayList<>(List.of("<script>\u202e" + "Z".repeat(5000)));
        List<Value> values = new ArrayList<>(List.of(WardFigures.cost(WardFigures.channel("c1"), 3, 2)));
        for (int i = 2; i <= 200; i++) {
            names.add("Kênh " + i);
            values.add(WardFigures.cost(WardFigures.channel("c" + i), i, 1));
        }
        Evaluation evaluation = WardFigures.of(
                plan -> WardFigures.withChannels(plan, names.toArray(String[]::new)), values, List.of(), List.of());
        Picture picture = Drawn.picture(evaluation, "cost");
        assertThat(Drawn.wide(picture)).contains("Kênh 200").anyMatch(t -> t.endsWith("Z…"));
        assertThat(String.join("", Drawn.narrow(picture)))
                .contains("<script>ZZ")
                .doesNotContain("\u202e");
    }

    private static String title(Value... values) {
        return Drawn.picture(evaluation(values), "cost").title();
    }

    private static Evaluation evaluation(Value... values) {
        return WardFigures.of(
                plan -> WardFigures.withChannels(plan, "Trực tiếp", "Tập huấn", "Nhóm", "Cuộc thi"),
                List.of(values),
                List.of(),
                List.of());
    }
}
