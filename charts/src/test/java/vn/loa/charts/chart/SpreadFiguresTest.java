package vn.loa.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.charts.GeneratedWard;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.WrongPlan;

/** What the tables of weeks, channels and units say is what the indicators say, in wards that were evaluated for real. */
class SpreadFiguresTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void weeksOfUnitsAddUpToTheirActiveWeeks(long seed) throws WrongPlan {
        Evaluation evaluation = GeneratedWard.evaluated(seed);
        DataTable table = Drawn.picture(evaluation, "calendar").table();
        int measured = 0;
        for (DataTable.Row row : table.rows()) {
            Value active = value(evaluation, "regularity.active_weeks", Scope.Type.UNIT, row.unit());
            List<DataTable.Cell> weeks = row.cells()
                    .subList(table.head().indexOf("29/12/2025"), row.cells().size());
            if (active.status() == Status.MEASURED) {
                measured++;
                assertThat(row.cells().get(1).text())
                        .isEqualTo(active.numerator().intValue() + "/"
                                + active.denominator().intValue());
                assertThat(weeks).hasSize(active.denominator().intValue());
                assertThat(weeks.stream().filter(w -> w.number() != null && w.number() > 0))
                        .hasSize(active.numerator().intValue());
            }
        }
        assertThat(measured).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void weeksOfChannelsAddUpToTheirActiveWeeks(long seed) throws WrongPlan {
        Evaluation evaluation = GeneratedWard.evaluated(seed);
        DataTable table = Drawn.picture(evaluation, "channels").table();
        for (DataTable.Row row : table.rows().subList(0, table.rows().size() - 1)) {
            Value active = value(evaluation, "regularity.active_weeks", Scope.Type.CHANNEL, row.channel());
            List<DataTable.Cell> weeks = row.cells().subList(2, row.cells().size() - 1);
            assertThat(weeks).hasSize(active.denominator().intValue());
            assertThat(weeks.stream().filter(w -> w.number() != null && w.number() > 0))
                    .hasSize(active.numerator().intValue());
            assertThat(last(row))
                    .isEqualTo(value(evaluation, "output.activities", Scope.Type.CHANNEL, row.channel())
                            .value());
        }
        Value all = evaluation.value("output.activities").orElseThrow();
        assertThat(last(table.rows().get(table.rows().size() - 1))).isEqualTo(all.value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void unitsOfTheFunnelAreThoseOfTaskSuccess(long seed) throws WrongPlan {
        Evaluation evaluation = GeneratedWard.evaluated(seed);
        Picture picture = Drawn.picture(evaluation, "funnel");
        for (DataTable.Row row : picture.table().rows()) {
            Value success = row.unit() == null
                    ? evaluation.value("practical.task_success").orElseThrow()
                    : value(evaluation, "practical.task_success", Scope.Type.UNIT, row.unit());
            assertThat(row.cells().subList(1, 4))
                    .extracting(DataTable.Cell::number)
                    .containsExactly(success.numerator(), success.denominator(), success.value());
        }
        Value spread = evaluation.value("quality.unit_spread").orElseThrow();
        assertThat(picture.table().rows())
                .hasSize(Objects.requireNonNull(spread.n()).intValue() + 1);
        assertThat(picture.table().rows().stream()
                        .filter(row -> row.cells().get(6).text().contains("hơn giới hạn")))
                .hasSize(spread.value().intValue());
    }

    private static Value value(Evaluation evaluation, String indicator, Scope.Type type, String id) {
        return evaluation.value(indicator, new Scope(type, id)).orElseThrow();
    }

    private static double last(DataTable.Row row) {
        return Objects.requireNonNull(row.cells().get(row.cells().size() - 1).number());
    }
}
