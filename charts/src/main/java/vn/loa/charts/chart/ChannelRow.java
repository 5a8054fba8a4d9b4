package vn.loa.charts.chart;

/** What a row of a channel says beside its columns; {@code mark} is empty where there is nothing to mark. */
record ChannelRow(String name, String mark) {}
