package vn.loa.charts.chart;

/**
 * A channel in words.
 *
 * @param cost empty where not measured
 * @param behind what the cost rests on, or why there is none
 */
record CostRow(String channel, String cost, String behind) {}
