package vn.loa.charts.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.indicator.Scope;

/** What the rows of the page can be narrowed to: the units and channels that it speaks of, in the plan's order. */
record Filters(List<Option> units, List<Option> channels) {
    record Option(String code, String name) {}

    static Filters of(Evaluation evaluation) {
        Set<String> units = Stream.concat(
                        codes(evaluation, Scope.Type.UNIT),
                        evaluation.receipts().cells().stream().map(ReceiptGrid.Cell::unit))
                .collect(Collectors.toSet());
        Set<String> channels = codes(evaluation, Scope.Type.CHANNEL).collect(Collectors.toSet());
        return new Filters(
                evaluation.plan().units().stream()
                        .filter(u -> units.contains(u.code()))
                        .map(u -> new Option(u.code(), Shown.text(u.name())))
                        .toList(),
                evaluation.plan().channels().stream()
                        .filter(c -> channels.contains(c.code()))
                        .map(c -> new Option(c.code(), Shown.text(c.name())))
                        .toList());
    }

    private static Stream<String> codes(Evaluation evaluation, Scope.Type type) {
        return evaluation.values().stream()
                .map(v -> v.scope())
                .filter(scope -> scope.type() == type)
                .map(Scope::id);
    }
}
