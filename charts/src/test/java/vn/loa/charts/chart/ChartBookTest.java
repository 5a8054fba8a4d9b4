package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.evaluation.WeeklyActivity;
import vn.loa.core.text.Lang;

class ChartBookTest {
    @Test
    void saysTheFindingsOfTheQuarter() {
        assertThat(ChartBook.pictures(WardEvaluation.quarter(), Lang.VI))
                .extracting(Picture::name, Picture::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("targets", "Đạt 1/3 mục tiêu; 2 chưa đạt"),
                        org.assertj.core.groups.Tuple.tuple(
                                "requirements", "1/3 yêu cầu có mục tiêu đạt mọi mục tiêu; 7 yêu cầu chưa có mục tiêu"),
                        org.assertj.core.groups.Tuple.tuple(
                                "coverage", "1/4 cặp nội dung – đối tượng bắt buộc chưa có hoạt động nào"),
                        org.assertj.core.groups.Tuple.tuple(
                                "reports", "Đã nhận 16/20 báo cáo; 2 báo cáo muộn, 1 báo cáo quá hạn chưa có"),
                        org.assertj.core.groups.Tuple.tuple("weeks", "2/13 tuần không có hoạt động nào"));
    }

    @Test
    void saysThemInEnglish() {
        assertThat(ChartBook.pictures(WardEvaluation.quarter(), Lang.EN))
                .extracting(Picture::title)
                .containsExactly(
                        "1 of 3 targets met; 2 missed",
                        "1 of 3 requirements with targets have all of them met; 7 requirements have no target",
                        "1 of 4 required topic–audience pairs have no activity yet",
                        "16 of 20 reports received; 2 late, 1 overdue",
                        "2 of 13 weeks had no activity");
    }

    @Test
    void namesDataDateAndNumberOfActivities() {
        assertThat(pictures(WardEvaluation.quarter()).get("coverage").source())
                .isEqualTo("Nguồn: báo cáo của các đơn vị. Số liệu tính đến ngày 06/04/2026; n = 214 hoạt động; "
                        + "một hoạt động có thể nằm trong nhiều ô.");
    }

    @Test
    void tellsTheHolesInWords() {
        assertThat(pictures(WardEvaluation.quarter()).get("coverage").alt())
                .contains("Cặp bắt buộc chưa có hoạt động: "
                        + "Hướng dẫn thực hiện chuyển đổi số cho các đối tượng – Doanh nghiệp.");
    }

    @Test
    void givesTheFiguresOfTheMatrixAsATable() {
        DataTable table = pictures(WardEvaluation.quarter()).get("coverage").table();
        assertThat(table.head())
                .containsExactly(
                        "Nội dung",
                        "Công chức, viên chức",
                        "Doanh nghiệp",
                        "Tổ công nghệ số cộng đồng",
                        "Người dân",
                        "Hội viên, đoàn viên, thanh niên",
                        "Học sinh, giáo viên",
                        "Cán bộ, đảng viên");
        assertThat(texts(table).get(4))
                .containsExactly(
                        "Hướng dẫn thực hiện chuyển đổi số cho các đối tượng",
                        "8 (bắt buộc)",
                        "0 (bắt buộc)",
                        "13 (bắt buộc)",
                        "27 (bắt buộc)",
                        "4",
                        "0",
                        "0");
    }

    @Test
    void givesTheReportsAsATable() {
        assertThat(texts(pictures(WardEvaluation.quarter()).get("reports").table()))
                .contains(
                        List.of(
                                "Phòng Kinh tế, Hạ tầng và Đô thị",
                                "Tháng 2/2026",
                                "Đúng hạn, không phát sinh",
                                "06/03/2026",
                                "03/03/2026",
                                "0",
                                "0"),
                        List.of("Khối phố 1", "Tháng 2/2026", "Chưa có", "06/03/2026", "–", "0", "0"),
                        List.of("Khối phố 2", "Tháng 1/2026", "Không phải nộp", "–", "–", "0", "0"));
    }

    @Test
    void callsNoWeekSilentThatIsNotOver() {
        WeeklyActivity.Week open =
                new WeeklyActivity.Week("2026-W01", java.time.LocalDate.of(2025, 12, 29), 0, false, false);
        WeeklyActivity.Week busy =
                new WeeklyActivity.Week("2026-W02", java.time.LocalDate.of(2026, 1, 5), 3, true, true);
        assertThat(pictures(with(new WeeklyActivity(List.of(busy, open))))
                        .get("weeks")
                        .title())
                .isEqualTo("Tuần nào đã hết cũng có hoạt động");
    }

    @Test
    void leavesOutWhatThereIsNothingToDrawOf() {
        Evaluation full = WardEvaluation.quarter();
        Evaluation none = new Evaluation(
                full.plan(),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                List.of(),
                full.previous(),
                full.requirements(),
                full.signals(),
                full.proposals(),
                new CoverageMatrix(List.of()),
                new ReceiptGrid(List.of()),
                new WeeklyActivity(List.of()),
                full.quality(),
                full.breakdowns());
        assertThat(ChartBook.pictures(none, Lang.VI)).isEmpty();
    }

    @Test
    void drawsAnEvaluationInWhichNothingHasHappened() {
        assertThat(ChartBook.pictures(WardEvaluation.empty(), Lang.VI))
                .extracting(Picture::title)
                .containsExactly(
                        "Chưa ghi nhận hoạt động nào cho các nội dung và đối tượng của kế hoạch",
                        "Chưa nhận được báo cáo nào trong 21 báo cáo",
                        "Không tuần nào có hoạt động được ghi nhận");
    }

    private static List<List<String>> texts(DataTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(DataTable.Cell::text).toList())
                .toList();
    }

    private static Evaluation with(WeeklyActivity weeks) {
        Evaluation full = WardEvaluation.quarter();
        return new Evaluation(
                full.plan(),
                full.span(),
                full.asOf(),
                full.approval(),
                full.pending(),
                full.values(),
                full.previous(),
                full.requirements(),
                full.signals(),
                full.proposals(),
                full.coverage(),
                full.receipts(),
                weeks,
                full.quality(),
                full.breakdowns());
    }

    private static Map<String, Picture> pictures(Evaluation evaluation) {
        return ChartBook.pictures(evaluation, Lang.VI).stream()
                .collect(Collectors.toMap(Picture::name, Function.identity()));
    }
}
