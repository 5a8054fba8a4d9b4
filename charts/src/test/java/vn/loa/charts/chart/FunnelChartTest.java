package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.xy.DefaultXYZDataset;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardBreakdowns;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Limits;
import vn.loa.core.evaluation.UnitFunnel.Point;
import vn.loa.core.text.Lang;

class FunnelChartTest {
    private static final UnitFunnel SEVEN = WardBreakdowns.ofTen(5, 1, 8, 9, 10, 2, 0);

    @Test
    void drawsEveryUnitInsideOrOutsideTheLimits() {
        DefaultXYZDataset data = FunnelChart.dataset(SEVEN);
        assertThat(points(data, FunnelChart.INSIDE)).containsExactly("5/10 0.5", "8/10 0.8", "2/10 0.2");
        assertThat(points(data, FunnelChart.OUTSIDE)).containsExactly("1/10 0.1", "9/10 0.9", "10/10 1.0", "0/10 0.0");
    }

    @Test
    void drawsTheLimitsAsSharesOfTheirNumbers() {
        DefaultXYZDataset data = FunnelChart.dataset(SEVEN);
        assertThat(points(data, FunnelChart.LOWER_95))
                .containsExactly("0/1 0.0", "0/2 0.0", "0/4 0.0", "1/6 " + 1 / 6.0, "2/10 0.2");
        assertThat(points(data, FunnelChart.UPPER_95))
                .containsExactly("1/1 1.0", "2/2 1.0", "4/4 1.0", "5/6 " + 5 / 6.0, "8/10 0.8");
        assertThat(points(data, FunnelChart.LOWER_998)).endsWith("0/6 0.0", "1/10 0.1");
        assertThat(points(data, FunnelChart.UPPER_998)).endsWith("6/6 1.0", "9/10 0.9");
    }

    @Test
    void saysHowManyUnitsAreApartAndHowManyChanceWouldGive() {
        assertThat(title(SEVEN))
                .isEqualTo(
                        "4/7 đơn vị khác hẳn mức chung của phường (ngoài giới hạn 95%); riêng ngẫu nhiên cũng có thể cho"
                                + " khoảng 0,4");
        assertThat(title(WardBreakdowns.ofTen(0, 10)))
                .isEqualTo(
                        "2/2 đơn vị khác hẳn mức chung của phường (ngoài giới hạn 95%); riêng ngẫu nhiên cũng có thể cho"
                                + " khoảng 0,1");
        assertThat(title(WardBreakdowns.ofTen(5, 2, 8)))
                .isEqualTo(
                        "Không đơn vị nào trong 3 đơn vị khác hẳn mức chung của phường (giới hạn 95%); riêng ngẫu nhiên"
                                + " cũng có thể cho khoảng 0,2");
        assertThat(title(WardBreakdowns.ofTen(0)))
                .isEqualTo("Chỉ một đơn vị có số liệu tự làm được sau hướng dẫn, chưa so sánh được");
        assertThat(Drawn.find(evaluation(SEVEN), "funnel", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo(
                        "4 of 7 units are apart from the ward (outside the 95% limits); chance alone could give about 0.4");
    }

    @Test
    void tellsOnWhichSideOfWhichLimitsAUnitLies() {
        assertThat(Drawn.picture(evaluation(SEVEN), "funnel").alt())
                .isEqualTo(
                        "Biểu đồ phễu: tỷ lệ tự làm được sau hướng dẫn của 7 đơn vị quanh mức chung của phường 50/100 (50%)."
                                + " Ủy ban Mặt trận Tổ quốc Việt Nam phường: 1/10, thấp hơn giới hạn 95%."
                                + " Văn phòng HĐND – UBND phường: 9/10, cao hơn giới hạn 95%."
                                + " Trường THCS Hoàng Văn Thụ: 10/10, cao hơn giới hạn 99,8%."
                                + " Khối phố 2: 0/10, thấp hơn giới hạn 99,8%.");
    }

    @Test
    void givesEveryUnitWithItsLimitsAndTheWardAsATable() {
        Picture picture = Drawn.picture(evaluation(WardBreakdowns.ofTen(5, 9)), "funnel");
        assertThat(picture.table().head())
                .containsExactly(
                        "Đơn vị",
                        "Tự làm được",
                        "Được hướng dẫn",
                        "Tỷ lệ",
                        "Số tự làm được trong giới hạn 95%",
                        "Số tự làm được trong giới hạn 99,8%",
                        "Vị trí");
        assertThat(Drawn.table(picture))
                .containsExactly(
                        List.of("Phòng Văn hóa – Xã hội", "5", "10", "50%", "2 đến 8", "1 đến 9", "trong giới hạn"),
                        List.of(
                                "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                                "9",
                                "10",
                                "90%",
                                "2 đến 8",
                                "1 đến 9",
                                "cao hơn giới hạn 95%"),
                        List.of("Toàn phường", "50", "100", "50%", "–", "–", "–"));
        assertThat(picture.table().rows()).extracting(DataTable.Row::unit).containsExactly("u1", "u2", null);
    }

    @Test
    void namesOnlyTheUnitsOutside() throws Exception {
        Picture picture = Drawn.picture(evaluation(WardBreakdowns.ofTen(5, 5, 5, 9)), "funnel");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts).contains("9/10", "95%", "99,8%", "10").doesNotContain("5/10", "Phòng Văn hóa – Xã hội");
            assertThat(String.join(" ", texts)).contains("Văn phòng HĐND – UBND phường");
        }
        assertThat(Drawn.wide(picture)).contains("Toàn phường 50%");
    }

    @Test
    void listsTheNamesBelowWhereTheyFindNoRoomAtTheDots() throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            names.add("Khối phố " + i);
        }
        long[] same = new long[200];
        Arrays.fill(same, 10);
        Evaluation evaluation =
                WardEvaluation.with(WardEvaluation.withUnits(names), WardBreakdowns.funnel(WardBreakdowns.ofTen(same)));
        Picture picture = Drawn.picture(evaluation, "funnel");
        assertThat(Drawn.wide(picture)).containsAll(names).contains("1", "200");
        assertThat(Drawn.narrow(picture)).containsAll(names);
    }

    @Test
    void drawsAWardWhereNobodyOrEverybodySucceeds() throws Exception {
        for (long rate : new long[] {0, 1}) {
            UnitFunnel funnel = new UnitFunnel(
                    rate * 3,
                    3,
                    List.of(
                            new Point("u1", rate, 1, all(1, rate)),
                            new Point("u2", rate, 1, all(1, rate)),
                            new Point("u3", rate, 1, all(1, rate))),
                    List.of(all(1, rate)));
            Picture picture = Drawn.picture(evaluation(funnel), "funnel");
            assertThat(picture.title()).startsWith("Không đơn vị nào trong 3 đơn vị");
            assertThat(Drawn.wide(picture)).contains("Toàn phường " + (rate == 0 ? "0%" : "100%"), "1");
        }
    }

    @Test
    void drawsMillionsOfPeopleBesideOne() throws Exception {
        long most = 4_000_000;
        Limits half = new Limits(most, 1_998_000, 2_002_000, 1_996_000, 2_004_000);
        UnitFunnel funnel = new UnitFunnel(
                most / 2,
                most + 1,
                List.of(new Point("u1", 1, 1, new Limits(1, 0, 1, 0, 1)), new Point("u2", 3_000_000, most, half)),
                List.of(new Limits(1, 0, 1, 0, 1), half));
        assertThat(Drawn.wide(Drawn.picture(evaluation(funnel), "funnel")))
                .contains("3.000.000/4.000.000", "1.000.000", "2.000.000");
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        List<String> names = List.of("<script>alert(1)</script>", "\u202ekhối \u0000phố\u2028 7", "Z".repeat(5000));
        Evaluation evaluation = WardEvaluation.with(
                WardEvaluation.withUnits(names), WardBreakdowns.funnel(WardBreakdowns.ofTen(0, 10, 1)));
        Picture picture = Drawn.picture(evaluation, "funnel");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts).contains("khối phố 7").anyMatch(t -> t.matches("Z{5,}…?"));
            assertThat(String.join("", texts)).contains("<script>alert(1)</script>");
        }
    }

    @Test
    void isLeftOutWhereNobodyWasGuided() {
        assertThat(Drawn.find(evaluation(null), "funnel", Lang.VI)).isEmpty();
        UnitFunnel others = new UnitFunnel(3, 4, List.of(), List.of());
        assertThat(Drawn.find(evaluation(others), "funnel", Lang.VI)).isEmpty();
    }

    private static Limits all(long n, long rate) {
        return new Limits(n, n * rate, n * rate, n * rate, n * rate);
    }

    private static String title(UnitFunnel funnel) {
        return Drawn.picture(evaluation(funnel), "funnel").title();
    }

    private static Evaluation evaluation(@org.jspecify.annotations.Nullable UnitFunnel funnel) {
        return WardBreakdowns.evaluation(WardBreakdowns.funnel(funnel));
    }

    private static List<String> points(DefaultXYZDataset data, String key) {
        int series = data.indexOf(key);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < data.getItemCount(series); i++) {
            points.add((int) data.getZValue(series, i) + "/" + (int) data.getXValue(series, i) + " "
                    + data.getYValue(series, i));
        }
        return points;
    }
}
