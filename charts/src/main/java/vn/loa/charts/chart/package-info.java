/**
 * Charts of an evaluation, each in three steps: dataset, drawing, file.
 *
 * <p>Enters: an {@link vn.loa.core.evaluation.Evaluation}. Leaves: {@link vn.loa.charts.chart.Picture}s with their words and their
 * figures, and through {@link vn.loa.charts.chart.PictureWriter} SVG and PNG, the same bytes for the same evaluation. Begin at
 * {@link vn.loa.charts.chart.ChartBook}.
 */
@NullMarked
package vn.loa.charts.chart;

import org.jspecify.annotations.NullMarked;
