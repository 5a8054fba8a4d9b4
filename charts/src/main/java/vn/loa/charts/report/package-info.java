/**
 * The report of an evaluation: one page to read, the charts as files, the figures for programs.
 *
 * <p>Enters: an {@link vn.loa.core.evaluation.Evaluation}, a directory, the addresses of the reports of its months and quarters. Leaves:
 * {@code index.html} in every language, {@code charts/*.svg} and {@code *.png}, {@code indicators.json}, {@code indicators.csv}; the
 * same bytes for the same evaluation. Begin at {@link vn.loa.charts.report.EvaluationReport}. Wording lives in
 * {@code report_*}, {@code findings_*} and {@code glossary_*.properties}, the look in {@code vn.loa.charts.style}; nothing is computed
 * here. The page is whole without its script ({@code page.js}).
 */
@NullMarked
package vn.loa.charts.report;

import org.jspecify.annotations.NullMarked;
