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
import vn.loa.core.plan.Period;
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
    @ValueSource(strings = {"report/report", "chart/charts"})
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
}
