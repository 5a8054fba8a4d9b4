package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.loa.charts.chart.DataTable.Cell;
import vn.loa.charts.chart.DataTable.Row;
import vn.loa.charts.style.Formats;
import vn.loa.core.evaluation.UnitFunnel;
import vn.loa.core.evaluation.UnitFunnel.Point;
import vn.loa.core.text.Words;

/** A row for each unit with its limits, then the ward. */
record FunnelTable(UnitFunnel funnel, Words words, Formats formats) {
    /** @param name of a unit's code */
    DataTable table(UnaryOperator<String> name) {
        List<String> head = List.of(
                words.get("funnel.unit"),
                words.get("funnel.succeeded"),
                words.get("funnel.guided"),
                words.get("funnel.rate"),
                words.get("funnel.limits95"),
                words.get("funnel.limits998"),
                words.get("funnel.place"));
        List<Row> rows = new ArrayList<>();
        for (Point point : funnel.units()) {
            rows.add(Row.ofUnit(
                    point.unit(),
                    Cell.of(name.apply(point.unit())),
                    whole(point.succeeded()),
                    whole(point.guided()),
                    Cell.of(formats.percent(point.rate()), point.rate()),
                    Cell.of(range(point.limits().lower95(), point.limits().upper95())),
                    Cell.of(range(point.limits().lower998(), point.limits().upper998())),
                    Cell.of(words.get("funnel.place." + place(point)))));
        }
        rows.add(Row.of(
                Cell.of(words.get("funnel.ward")),
                whole(funnel.succeeded()),
                whole(funnel.guided()),
                Cell.of(formats.percent(funnel.rate()), funnel.rate()),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of("–")));
        return new DataTable(head, rows);
    }

    private Cell whole(long number) {
        return Cell.of(formats.whole(number), number);
    }

    private String range(long lower, long upper) {
        return words.say(
                "funnel.range",
                Map.of(
                        "lower", formats.whole(lower),
                        "upper", formats.whole(upper)));
    }

    /** Last part of the key of a sentence about where a unit lies. */
    static String place(Point point) {
        if (!point.outside()) {
            return "inside";
        }
        String side = point.succeeded() < point.limits().lower95() ? "below" : "above";
        return point.farOutside() ? "far_" + side : side;
    }
}
