package vn.loa.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.indicator.Indicator;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.intake.Column;
import vn.loa.core.intake.FileKind;

/** What the plan must know of rooms that it may not import. */
class OtherRoomsTest {
    @Test
    void planFileKnowsEveryColumnOfEveryKindOfFile() {
        assertThat(List.of(ColumnSection.ACTIVITY, ColumnSection.SERIES, ColumnSection.FEEDBACK))
                .isEqualTo(Arrays.stream(FileKind.values())
                        .map(kind -> kind.columns().stream().map(Column::key).toList())
                        .toList());
    }

    @Test
    void planFileKnowsEveryBuiltInHeader() {
        assertThat(List.of(BuiltInHeaders.ACTIVITY, BuiltInHeaders.SERIES, BuiltInHeaders.FEEDBACK))
                .isEqualTo(Arrays.stream(FileKind.values())
                        .map(kind -> kind.columns().stream().collect(Collectors.toMap(Column::key, Column::headers)))
                        .toList());
    }

    static List<Indicator> indicators() {
        return Indicators.all();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void targetMayBeSetForWhatAnIndicatorMeasures(Indicator indicator) {
        Judged judged = Judged.byName().get(indicator.name());

        assertThat(judged).as(indicator.name()).isNotNull();
        assertThat(judged.scopes().contains("u")).isEqualTo(indicator.scopes().contains(Scope.Type.UNIT));
        assertThat(judged.scopes().contains("c")).isEqualTo(indicator.scopes().contains(Scope.Type.CHANNEL));
        assertThat(judged.scopes().contains("s")).isEqualTo(indicator.scopes().contains(Scope.Type.SERIES));
        // A year's money may be overspent; a change of a share may be negative.
        boolean upToOne = !List.of("effective.budget_used", "outcome.change").contains(indicator.name())
                && (indicator.unit().equals("share") || indicator.unit().equals("0–1"));
        assertThat(judged.kind() == Judged.Kind.SHARE).isEqualTo(upToOne);
    }
}
