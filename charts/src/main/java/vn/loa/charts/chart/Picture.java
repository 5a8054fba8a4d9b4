package vn.loa.charts.chart;

import org.jfree.chart.plot.Plot;

/**
 * A chart and all that is said about it.
 *
 * @param name of its files, without ending
 * @param title the finding, in one sentence
 * @param guide how to read it
 * @param source where the figures come from, as of when, how many
 * @param alt the picture in words and numbers
 * @param plot the drawing, without title and source
 * @param width of the drawing, in pixels
 * @param height of the drawing, in pixels
 */
public record Picture(
        String name,
        String title,
        String guide,
        String source,
        String alt,
        DataTable table,
        Plot plot,
        int width,
        int height) {}
