package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.charts.chart.ChartBook;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.Source;
import vn.loa.core.text.Lang;

class SentencesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void namesAndDefinesEveryIndicator(Lang lang) {
        Sentences sentences = Sentences.of(lang);
        for (Indicator indicator : Indicators.all()) {
            for (String part : Set.of("", ".short", ".found", ".definition")) {
                assertThat(sentences.words().has("indicator." + indicator.name() + part))
                        .as(indicator.name() + part)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatACountCounts(Lang lang) {
        assertThat(Indicators.all())
                .filteredOn(indicator -> indicator.unit().equals("count"))
                .hasSize(4)
                .allMatch(indicator -> Sentences.of(lang).words().has("amount." + indicator.name()));
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryReasonRequirementAndSource(Lang lang) {
        Sentences sentences = Sentences.of(lang);
        for (Reason reason : Reason.values()) {
            assertThat(sentences.words().has("reason." + reason.code())).isTrue();
            assertThat(sentences.words().has("reason." + reason.code() + ".short"))
                    .isTrue();
        }
        for (Requirement requirement : Requirement.values()) {
            assertThat(sentences.words().has("requirement." + requirement.code()))
                    .isTrue();
        }
        for (Source source : Source.values()) {
            assertThat(sentences.words().has("source." + source.code())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report/report",
                "report/findings",
                "report/glossary",
                "report/adjustment",
                "chart/charts",
                "chart/figures"
            })
    void saysEverythingInBothLanguagesWithTheSamePlaceholders(String family) throws Exception {
        Properties vi = load(family + "_vi.properties");
        Properties en = load(family + "_en.properties");
        assertThat(en.keySet()).isEqualTo(vi.keySet());
        for (String key : vi.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(key))).as(key).isEqualTo(placeholders(vi.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026, Năm 2026",
        "2026-Q1, Quý I/2026",
        "2026-Q4, Quý IV/2026",
        "2026-03, Tháng 3/2026",
        "2026-01-01..2026-01-01, 01/01/2026 – 01/01/2026"
    })
    void namesTheSpan(String code, String name) {
        assertThat(Sentences.of(Lang.VI).span(new Period(code, DAY, DAY))).isEqualTo(name);
    }

    @Test
    void namesTheSpanInEnglish() {
        assertThat(Sentences.of(Lang.EN).span(new Period("2026-Q2", DAY, DAY))).isEqualTo("Quarter II/2026");
    }

    private static Set<String> placeholders(String sentence) {
        return new java.util.TreeSet<>(java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
    }

    private static Properties load(String file) throws Exception {
        Properties properties = new Properties();
        try (var in = ChartBook.class.getResourceAsStream("/vn/loa/charts/" + file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void saysADifferenceInPointsWithItsSign() {
        assertThat(Sentences.of(Lang.VI).found(ofSeries("outcome.change", "share", 0.2, null)))
                .isEqualTo("Khác biệt giữa các tháng sau và các tháng trước là +20 điểm phần trăm.");
        assertThat(Sentences.of(Lang.EN).found(ofSeries("outcome.change", "share", -0.0525, null)))
                .isEqualTo("The difference between the months after and the months before is −5.3 percentage points.");
        assertThat(Sentences.of(Lang.VI).interval(ofSeries("outcome.change", "share", 0.2, null)))
                .isEqualTo("khoảng tin cậy 95%: +10 điểm phần trăm đến +30 điểm phần trăm");
    }

    @ParameterizedTest
    @CsvSource({"0.0123, 0.0107, '+0,0123', '0,011'", "-1.4, 0.0001, '−1,4', 'dưới 0,001'", "-0.00001, 1, '0', '1'"})
    void saysATrendWithItsSignAndHowSureItIs(double slope, double p, String figure, String sure) {
        assertThat(Sentences.of(Lang.VI).found(ofSeries("outcome.trend", "per month", slope, p)))
                .isEqualTo("Qua 7 tháng có số liệu, mức thay đổi là " + figure
                        + " mỗi tháng; giá trị p của kiểm định xu hướng là " + sure + ".");
    }

    @Test
    void namesTheSeriesAndFollowsItsDirection() throws Exception {
        Plan plan = PlanReader.parse("plan.yaml", """
                extends: ky-lua-79
                series: [{code: complaints, name: Đơn thư, higher_is_better: false}]
                """);
        Value value = ofSeries("outcome.change", "share", 0.2, null);

        assertThat(Sentences.of(Lang.VI).name(value, plan)).isEqualTo("Khác biệt trước và sau: Đơn thư");
        assertThat(Sentences.of(Lang.VI).target(value, plan)).isEqualTo("nhiều nhất −5 điểm phần trăm");
    }

    private static Value ofSeries(String indicator, String unit, double value, Double p) {
        return new Value(
                indicator,
                new Scope(Scope.Type.SERIES, "complaints"),
                null,
                null,
                value,
                p == null ? value - 0.1 : null,
                p == null ? value + 0.1 : null,
                p,
                7L,
                unit,
                Status.MEASURED,
                null,
                -0.05,
                Source.ASSUMPTION,
                null,
                indicator + "/1");
    }
}
