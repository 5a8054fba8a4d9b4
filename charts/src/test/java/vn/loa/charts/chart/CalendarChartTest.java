package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jfree.data.xy.DefaultXYZDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.charts.WardBreakdowns;
import vn.loa.charts.WardEvaluation;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.UnitWeek;
import vn.loa.core.evaluation.UnitWeek.State;
import vn.loa.core.indicator.Scope;
import vn.loa.core.text.Lang;

class CalendarChartTest {
    @Test
    void drawsEveryWeekOfEveryUnitUnderItsState() {
        Evaluation evaluation = weeks("31snox", "s2ssn0");
        DefaultXYZDataset data = new CalendarChart(evaluation, Drawn.WORDS, Drawn.STYLE).dataset();
        List<String> drawn = new ArrayList<>();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            for (int i = 0; i < data.getItemCount(series); i++) {
                drawn.add("u" + (int) (data.getYValue(series, i) + 1) + " "
                        + WardBreakdowns.FIRST.plusWeeks((long) data.getXValue(series, i)) + " "
                        + data.getSeriesKey(series) + " " + (int) data.getZValue(series, i));
            }
        }
        assertThat(drawn)
                .hasSize(12)
                .containsExactlyInAnyOrderElementsOf(evaluation.breakdowns().unitWeeks().stream()
                        .map(w -> w.unit() + " " + w.monday() + " " + w.state().code() + " " + w.activities())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4ssss1 | 1sss1s | 1/2 đơn vị im lặng từ 4 tuần liền trở lên
            ssssss | ssssss | 2/2 đơn vị im lặng từ 4 tuần liền trở lên
            ssss11 | nnnnnn | Trong 1 đơn vị có số liệu, 1 đơn vị im lặng từ 4 tuần liền trở lên
            ssnss1 | 111111 | 1/2 đơn vị có tuần im lặng, đợt dài nhất 2 tuần
            1s1111 | xxoooo | Trong 1 đơn vị có số liệu, 1 đơn vị có tuần im lặng, đợt dài nhất 1 tuần
            111111 | xxx11o | 2/2 đơn vị có hoạt động trong mọi tuần đã hết
            111111 | 1nnnn1 | Chưa thấy tuần im lặng nào; 1/2 đơn vị còn tuần chưa có báo cáo
            nnnnnn | nnnooo | Chưa có số liệu theo tuần của đơn vị nào
            oooooo | xxxxxx | Chưa có số liệu theo tuần của đơn vị nào
            """)
    void saysHowManyUnitsFellSilentForLong(String one, String other, String title) {
        assertThat(Drawn.picture(weeks(one, other), "calendar").title()).isEqualTo(title);
    }

    @Test
    void saysItInEnglish() {
        assertThat(Drawn.find(weeks("4ssss1"), "calendar", Lang.EN)
                        .orElseThrow()
                        .title())
                .isEqualTo("1 of 1 units were silent for 4 weeks running or longer");
    }

    @Test
    void countsTheWeeksOfAUnitInItsTableAndListsThem() {
        Evaluation evaluation = WardBreakdowns.evaluation(
                WardBreakdowns.weeks("21ssnoX", "1111111"),
                WardBreakdowns.share("regularity.active_weeks", unit("u1"), 2, 6));
        Picture picture = Drawn.picture(evaluation, "calendar");
        assertThat(picture.table().head())
                .containsExactly(
                        "Đơn vị",
                        "Tuần có hoạt động / số tuần",
                        "Tuần có hoạt động",
                        "Tuần im lặng",
                        "Tuần chưa có báo cáo",
                        "Tuần chưa hết",
                        "Tuần ngoài thời gian của đơn vị",
                        "Số tuần im lặng liền dài nhất",
                        "29/12/2025",
                        "05/01/2026",
                        "12/01/2026",
                        "19/01/2026",
                        "26/01/2026",
                        "02/02/2026",
                        "09/02/2026");
        assertThat(Drawn.table(picture).get(0))
                .containsExactly(
                        "Phòng Văn hóa – Xã hội",
                        "2/6",
                        "2",
                        "2",
                        "1",
                        "1",
                        "1",
                        "2",
                        "2",
                        "1",
                        "0",
                        "0",
                        "chưa có báo cáo",
                        "chưa hết",
                        "2 (ngoài thời gian của đơn vị)");
        assertThat(picture.table().rows()).extracting(DataTable.Row::unit).containsExactly("u1", "u2");
    }

    @Test
    void leavesColumnsOfStatesOutThatDoNotOccur() {
        assertThat(Drawn.picture(weeks("111"), "calendar").table().head())
                .doesNotContain("Tuần chưa có báo cáo", "Tuần chưa hết", "Tuần ngoài thời gian của đơn vị")
                .contains("Tuần im lặng");
    }

    @Test
    void tellsTheCalendarInWords() {
        assertThat(Drawn.picture(weeks("21ssssn", "xx1111o"), "calendar").alt())
                .isEqualTo(
                        "Lịch hoạt động của 2 đơn vị trong 7 tuần, từ tuần bắt đầu ngày 29/12/2025 đến tuần bắt đầu ngày"
                                + " 09/02/2026. Ô có hoạt động: 6. Ô im lặng: 4. Ô chưa có báo cáo: 1. Ô của tuần chưa hết: 1."
                                + " Ô ngoài thời gian hoạt động của đơn vị: 2. Phòng Văn hóa – Xã hội: im lặng 4 tuần liền.");
    }

    @Test
    void namesItsDataDateUnitsAndWeeks() {
        assertThat(Drawn.picture(weeks("11", "11"), "calendar").source())
                .isEqualTo(
                        "Nguồn: báo cáo của các đơn vị. Số liệu tính đến ngày 06/04/2026; n = 2 đơn vị trong 2 tuần.");
    }

    @Test
    void writesTheNumberInEachCellOfAQuarterAndHowLongASilenceLasted() throws Exception {
        Picture picture = Drawn.picture(weeks("21sssss789111"), "calendar");
        List<String> cells =
                List.of("29/12", "23/03", "2", "1", "5 tuần", "7", "8", "9", "Phòng Văn hóa – Xã hội", "–");
        assertThat(Drawn.wide(picture)).containsAll(cells);
        assertThat(Drawn.narrow(picture)).contains("T1 ’26", "T2", "T3", "2", "9", "5 tuần");
    }

    @Test
    void namesTheMonthsOfAYearAndWritesNoNumbersThere() throws Exception {
        String year = "2".repeat(52);
        Picture picture = Drawn.picture(weeks(year, "9" + "s".repeat(51)), "calendar");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts).contains("T2", "T12", "51 tuần").doesNotContain("2", "05/01");
            assertThat(Collections.frequency(texts, "T3")).isEqualTo(1);
        }
    }

    @Test
    void explainsOnlyWhatOccurs() throws Exception {
        assertThat(Drawn.wide(Drawn.picture(weeks("11"), "calendar")))
                .contains("1 hoạt động")
                .doesNotContain("im lặng", "chưa có báo cáo", "tuần chưa hết");
        assertThat(Drawn.wide(Drawn.picture(weeks("sno", "xxx"), "calendar")))
                .contains("im lặng", "chưa có báo cáo", "tuần chưa hết", "ô trống: ngoài thời gian của đơn vị")
                .noneMatch(text -> text.endsWith("hoạt động") && !text.startsWith("hoạt") && !text.startsWith("tuần"));
    }

    @Test
    void drawsAYearOfFortyUnitsInFewLetters() {
        String[] units = new String[40];
        Arrays.fill(units, "1s3n5".repeat(11).substring(0, 52));
        Evaluation evaluation = with(WardEvaluation.withUnits(names(40)), units);
        Picture picture = Drawn.picture(evaluation, "calendar");
        PictureWriter writer = new PictureWriter(Drawn.STYLE);
        assertThat(picture.wide().width()).isEqualTo(840);
        assertThat(picture.narrow().width()).isEqualTo(320);
        assertThat(writer.inline(picture, "").length()).isLessThan(150_000);
        assertThat(writer.inlineNarrow(picture, "").length()).isLessThan(150_000);
    }

    @Test
    void drawsTwoHundredUnitsInAYearOfFiftyThreeWeeks() throws Exception {
        String[] units = new String[200];
        Arrays.fill(units, "1s3ns".repeat(11).substring(0, 53));
        Picture picture = Drawn.picture(with(WardEvaluation.withUnits(names(200)), units), "calendar");
        assertThat(picture.table().rows()).hasSize(200);
        assertThat(Drawn.wide(picture)).contains("Khối phố 1", "Khối phố 200");
    }

    @Test
    void growsWiderThanTheScreenRatherThanUnreadable() {
        Picture picture = Drawn.picture(weeks("12".repeat(60)), "calendar");
        assertThat(picture.wide().width()).isGreaterThan(120 * 9);
        assertThat(picture.narrow().width()).isEqualTo(120 * 5);
    }

    @Test
    void showsHostileNamesAsText() throws Exception {
        List<String> names = List.of("<script>alert(1)</script>", "\u202ekhối \u0000phố\u2028 7", "Z".repeat(5000));
        Picture picture = Drawn.picture(with(WardEvaluation.withUnits(names), "ssss", "1234", "nnnn"), "calendar");
        for (List<String> texts : List.of(Drawn.wide(picture), Drawn.narrow(picture))) {
            assertThat(texts)
                    .contains("<script>alert(1)</script>", "khối phố 7")
                    .anyMatch(t -> t.matches("Z{10,}…"));
        }
        assertThat(picture.alt()).contains("<script>alert(1)</script>: im lặng 4 tuần liền.");
    }

    @Test
    void isLeftOutWhereNothingIsSpreadOut() {
        assertThat(Drawn.find(WardEvaluation.quarter(), "calendar", Lang.VI)).isEmpty();
    }

    @Test
    void callsNothingKnownSilence() {
        assertThat(weeks("nno").breakdowns().unitWeeks())
                .extracting(UnitWeek::state)
                .doesNotContain(State.SILENT);
        assertThat(Drawn.picture(weeks("nno"), "calendar").alt()).doesNotContain("im lặng");
    }

    private static Evaluation weeks(String... units) {
        return WardBreakdowns.evaluation(WardBreakdowns.weeks(units));
    }

    private static Evaluation with(Evaluation evaluation, String... units) {
        return WardEvaluation.with(evaluation, WardBreakdowns.weeks(units));
    }

    private static List<String> names(int units) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= units; i++) {
            names.add("Khối phố " + i);
        }
        return names;
    }

    private static Scope unit(String code) {
        return new Scope(Scope.Type.UNIT, code);
    }
}
