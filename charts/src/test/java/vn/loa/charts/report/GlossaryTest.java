package vn.loa.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.text.Lang;

class GlossaryTest {
    @ParameterizedTest
    @EnumSource
    void explainsEveryIndicatorAndThenWhatIsCountedBesideThem(Lang lang) {
        List<String> indicators = Indicators.all().stream().map(Indicator::name).toList();
        assertThat(Glossary.of(Sentences.of(lang), lang))
                .extracting(Glossary.Entry::def)
                .containsExactlyElementsOf(Stream.concat(
                                indicators.stream(),
                                Stream.of(
                                        "count.score",
                                        "count.pending",
                                        "count.returned",
                                        "count.held",
                                        "count.silent_weeks",
                                        "count.overdue"))
                        .toList());
    }

    @Test
    void saysRequirementUnitDirectionScopesAndVersion() {
        assertThat(entry("regularity.active_weeks").facts())
                .containsExactly(
                        new Glossary.Fact("Yêu cầu của kế hoạch", "Thường xuyên"),
                        new Glossary.Fact("Đơn vị tính", "tỷ lệ phần trăm"),
                        new Glossary.Fact("Chiều tốt", "càng cao càng tốt"),
                        new Glossary.Fact("Tính cho", "toàn phường, từng đơn vị, từng kênh, từng tháng"),
                        new Glossary.Fact("Phiên bản định nghĩa", "regularity.active_weeks/1"));
    }

    @Test
    void namesNoRequirementWhereThereIsNoneAndNoDirectionWhereTheSeriesHasIt() {
        assertThat(entry("output.quantity").facts())
                .extracting(Glossary.Fact::text)
                .containsExactly(
                        "theo từng đơn vị tính của sản phẩm",
                        "không đánh giá cao hay thấp",
                        "từng đơn vị tính",
                        "output.quantity/1");
        assertThat(entry("outcome.change").facts())
                .extracting(Glossary.Fact::text)
                .contains("điểm phần trăm", "theo từng chuỗi số liệu trong kế hoạch");
    }

    private static Glossary.Entry entry(String def) {
        return Glossary.of(Sentences.of(Lang.VI), Lang.VI).stream()
                .filter(e -> e.def().equals(def))
                .findFirst()
                .orElseThrow();
    }
}
