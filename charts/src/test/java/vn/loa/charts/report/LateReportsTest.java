package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;

class LateReportsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 6);

    @Test
    void saysThatNothingIsOwed() {
        assertThat(lines()).containsExactly("Trong kỳ này chưa đơn vị nào phải nộp báo cáo.");
        assertThat(lines(cell("u1", "2026-01", State.NOT_EXPECTED)))
                .containsExactly("Trong kỳ này chưa đơn vị nào phải nộp báo cáo.");
    }

    @Test
    void saysThatNothingIsDueYet() {
        assertThat(lines(cell("u1", "2026-01", State.NOT_DUE))).containsExactly("Chưa báo cáo nào đến hạn nộp.");
    }

    @Test
    void saysThatNobodyWasLate() {
        assertThat(lines(
                        cell("u1", "2026-01", State.ON_TIME),
                        cell("u2", "2026-01", State.ON_TIME),
                        cell("u2", "2026-02", State.NOT_DUE)))
                .containsExactly("Không đơn vị nào nộp muộn hoặc thiếu: cả 2 báo cáo đến hạn đã đến đúng hạn.");
    }

    @Test
    void callsNothingLateWithoutADueDay() {
        assertThat(lines(withoutDueDay("u1", State.RECEIVED)))
                .containsExactly(
                        "Kế hoạch chưa đặt hạn nộp, nên không thể nói báo cáo nào đến muộn.",
                        "Không đơn vị nào thiếu báo cáo: cả 1 báo cáo của các kỳ đã kết thúc đã đến.");
        assertThat(lines(withoutDueDay("u1", State.MISSING)))
                .contains("Kế hoạch chưa đặt hạn nộp, nên không thể nói báo cáo nào đến muộn.")
                .last()
                .isEqualTo("Phòng Văn hóa – Xã hội: thiếu 1 (tháng 1/2026).");
    }

    @Test
    void saysOfEachUnitWhichMonthsOfWhichYear() {
        assertThat(lines(
                        cell("u1", "2025-11", State.LATE),
                        cell("u1", "2025-12", State.LATE),
                        cell("u1", "2026-01", State.LATE),
                        cell("u1", "2026-10", State.MISSING)))
                .containsExactly(
                        "Trong 4 báo cáo đã đến hạn: thiếu 1, muộn 3; ở 1 đơn vị. Thiếu nhiều đứng trước, rồi đến muộn nhiều.",
                        "Phòng Văn hóa – Xã hội: thiếu 1 (tháng 10/2026); muộn 3 (tháng 11, 12/2025, 1/2026).");
    }

    @Test
    void putsThoseWhoOweMostFirstAndKeepsThePlansOrderInTheWholeList() {
        Cell[] cells = {
            cell("u1", "2026-01", State.LATE),
            cell("u2", "2026-01", State.ON_TIME),
            cell("u3", "2026-01", State.MISSING),
            cell("u4", "2026-01", State.LATE),
            cell("u4", "2026-02", State.LATE),
            cell("u5", "2026-01", State.LATE)
        };
        Findings findings = Changed.quiet().receipts(cells).findings();
        assertThat(LateReports.all(findings)).extracting(LateReports.Row::unit).containsExactly("u1", "u3", "u4", "u5");
        assertThat(lines(cells))
                .containsExactly(
                        "Trong 6 báo cáo đã đến hạn: thiếu 1, muộn 4; ở 4 đơn vị. Thiếu nhiều đứng trước, rồi đến muộn nhiều.",
                        findings.unit("u3") + ": thiếu 1 (tháng 1/2026).",
                        findings.unit("u4") + ": muộn 2 (tháng 1, 2/2026).",
                        findings.unit("u1") + ": muộn 1 (tháng 1/2026).",
                        findings.unit("u5") + ": muộn 1 (tháng 1/2026).");
    }

    @Test
    void saysThatNoneIsMissingOrNoneIsLate() {
        assertThat(lines(cell("u1", "2026-01", State.LATE)))
                .first()
                .isEqualTo("Trong 1 báo cáo đã đến hạn: muộn 1, không thiếu báo cáo nào; ở 1 đơn vị.");
        assertThat(lines(cell("u1", "2026-01", State.MISSING)))
                .first()
                .isEqualTo("Trong 1 báo cáo đã đến hạn: thiếu 1, không có báo cáo muộn; ở 1 đơn vị.");
    }

    @Test
    void tellsTheSumAndFiveUnitsAndCountsTheRest() {
        assertThat(lines(IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> cell("u" + i, "2026-01", State.LATE))
                        .toArray(Cell[]::new)))
                .hasSize(7)
                .last()
                .isEqualTo("và 2 đơn vị nữa");
    }

    private static List<String> lines(Cell... cells) {
        return Answers.lines(LateReports.block(Changed.quiet().receipts(cells).findings()));
    }

    private static Cell cell(String unit, String period, State state) {
        return new Cell(unit, period, state, DUE, null, 0, 0, false);
    }

    private static Cell withoutDueDay(String unit, State state) {
        return new Cell(unit, "2026-01", state, null, null, 0, 0, false);
    }
}
