package vn.loa.charts.chart;

import java.util.List;

/**
 * A chart and all that is said about it.
 *
 * @param name of its files, without ending
 * @param title the finding, in one sentence
 * @param guide how to read it
 * @param source where the figures come from, as of when, how many
 * @param alt the picture in words and numbers
 * @param indicators names of those whose figures it shows, or which speak of the same thing
 * @param wide the drawing for a page or a screen
 * @param narrow the same for a telephone
 */
public record Picture(
        String name,
        String title,
        String guide,
        String source,
        String alt,
        DataTable table,
        List<String> indicators,
        Drawing wide,
        Drawing narrow) {
    public Picture {
        indicators = List.copyOf(indicators);
    }
}
