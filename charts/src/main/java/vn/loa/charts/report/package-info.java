/**
 * The report of an evaluation: one page to read, the charts as files, the figures for programs.
 *
 * <p>Enters: an {@link vn.loa.core.evaluation.Evaluation} and a directory. Leaves: {@code index.html}, {@code charts/*.svg} and
 * {@code *.png}, {@code indicators.json}, {@code indicators.csv}; the same bytes for the same evaluation. Begin at
 * {@link vn.loa.charts.report.EvaluationReport}. Wording lives in {@code report_*.properties}, the look in
 * {@code vn.loa.charts.style}; nothing is computed here.
 */
@NullMarked
package vn.loa.charts.report;

import org.jspecify.annotations.NullMarked;
