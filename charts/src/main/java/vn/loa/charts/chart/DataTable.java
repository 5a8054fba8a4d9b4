package vn.loa.charts.chart;

import java.util.List;

/** The figures of a picture, for who cannot see it or wants to copy them. The first cell of a row names it. */
public record DataTable(List<String> head, List<List<String>> rows) {
    public DataTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
