package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardFiles;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.text.Lang;

class PreviousPeriodTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @TempDir
    Path directory;

    @Test
    void setsTheFigureOfThePeriodBeforeBesideEachFigure() throws Exception {
        assertThat(read(WardFiles.evaluated("2026-02", MARCH)).previous())
                .containsEntry("Hoạt động trên nền tảng số", "kỳ trước 33,3% 1/3")
                .containsEntry("Lượt tiếp cận", "kỳ trước 200 lượt")
                .containsEntry("Tự thực hiện được sau hướng dẫn", "kỳ trước 45% 18/40")
                .containsEntry("Khoảng im lặng dài nhất", "kỳ trước 11 ngày")
                .containsEntry("Chi phí cho một người tự làm được", "kỳ trước 50.000 đồng 900.000/18")
                .containsEntry("Vướng mắc, phản ánh được trả lời đúng hạn", "kỳ trước 100% 1/1")
                .containsEntry("Tỷ lệ người dân được tiếp cận", "kỳ trước ít nhất 4%, nhiều nhất 20%")
                .containsEntry("Tương tác trên kênh số: Zalo", "kỳ trước 3% 6/200")
                .containsEntry("bản tin", "kỳ trước 1")
                .containsEntry("bài", "kỳ trước 2")
                .doesNotContainKeys("Tỷ lệ nữ tham dự", "tu sach");
    }

    /** Each figure of the ward that was measured before stands on the page once, and no other does. */
    @Test
    void equalsTheEvaluationsPreviousValues() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2026-02", MARCH);
        Formats formats = new Formats(Lang.VI);
        Map<String, String> fractions = new LinkedHashMap<>();
        for (Value value : evaluation.previous()) {
            if (value.scope().type() == Scope.Type.WARD && value.status() == Status.MEASURED) {
                String fraction = value.numerator() == null
                        ? ""
                        : formats.decimal(value.numerator(), 2) + "/" + formats.decimal(value.denominator(), 2);
                String share = value.unit().equals("share") && value.value() != null
                        ? formats.percent(value.value()) + " "
                        : "";
                fractions.put(Sentences.of(Lang.VI).name(value, evaluation.plan()), share + fraction);
            }
        }
        Map<String, String> page = read(evaluation).previous();
        assertThat(page.keySet()).containsAll(fractions.keySet());
        assertThat(fractions)
                .hasSizeGreaterThan(20)
                .allSatisfy((name, fraction) ->
                        assertThat(page.get(name)).startsWith("kỳ trước ").endsWith(fraction));
        assertThat(page.keySet())
                .filteredOn(name -> !fractions.containsKey(name))
                .containsExactly(
                        "Tương tác trên kênh số: Zalo",
                        "Tự thực hiện được sau hướng dẫn: Khối phố <1>",
                        "bài",
                        "bản tin");
    }

    @Test
    void saysWhichPeriodItIsAndTheRule() throws Exception {
        assertThat(read(WardFiles.evaluated("2026-02", MARCH)).section("indicators"))
                .contains(
                        "là kết quả của kỳ trước: Tháng 1/2026 (01/01/2026 – 31/01/2026), theo số liệu có đến cùng ngày.",
                        "Kỳ trước của một tháng, quý, năm là tháng, quý, năm liền trước;")
                .doesNotContain("Kỳ này mới tính đến");
    }

    @Test
    void warnsOnceOfSumsWhereTheAsOfDateCutsTheSpan() throws Exception {
        assertThat(read(WardFiles.evaluated("2026-03", MARCH)).section("indicators"))
                .containsOnlyOnce("Kỳ này mới tính đến 10/03/2026, còn kỳ trước tính trọn vẹn,"
                        + " nên không so sánh các tổng số của hai kỳ.");
    }

    @Test
    void saysThatASpanOfOddDaysHasNone() throws Exception {
        PageReading page = read(WardFiles.evaluated("2026-02-03..2026-02-20", MARCH));
        assertThat(page.section("indicators")).contains("Kỳ đánh giá này không có kỳ trước để đặt cạnh.");
        assertThat(page.previous()).isEmpty();
    }

    @Test
    void saysThatThePlanWasNotThereYet() throws Exception {
        assertThat(read(WardEvaluation.quarter()).section("indicators"))
                .contains("Không có số liệu của kỳ trước: Quý IV/2025 (01/10/2025 – 31/12/2025).");
    }

    @Test
    void saysThatNothingWasMeasuredYet() throws Exception {
        Evaluation evaluation = WardFiles.evaluated("2025-11", MARCH);
        assertThat(evaluation.previous()).isNotEmpty();

        PageReading page = read(evaluation);
        assertThat(page.previous()).isEmpty();
        assertThat(page.section("indicators"))
                .contains("Không có số liệu của kỳ trước: Tháng 10/2025 (01/10/2025 – 31/10/2025).");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        PageReading page = PageReading.of(WardFiles.evaluated("2026-03", MARCH), Lang.EN, directory);
        assertThat(page.previous()).containsEntry("Activities on digital platforms", "period before 50% 2/4");
        assertThat(page.section("indicators"))
                .contains("This period is counted up to 10/03/2026 only, the period before is whole:");
    }

    private PageReading read(Evaluation evaluation) throws Exception {
        return PageReading.of(evaluation, Lang.VI, directory);
    }
}
