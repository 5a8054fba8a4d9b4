package vn.loa.charts.report;

import vn.loa.charts.chart.DataTable;
import vn.loa.charts.chart.Picture;
import vn.loa.charts.chart.PictureWriter;

/** A picture in the page: its words as text, the drawing as SVG for both kinds of screen. */
record Figure(String name, String title, String guide, String source, DataTable table, String wide, String narrow) {
    static Figure of(Picture picture, PictureWriter writer) {
        return new Figure(
                picture.name(),
                picture.title(),
                picture.guide(),
                picture.source(),
                picture.table(),
                writer.inline(picture),
                writer.inlineNarrow(picture));
    }
}
