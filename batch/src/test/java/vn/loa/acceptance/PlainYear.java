package vn.loa.acceptance;

import java.util.List;

/**
 * The truth about what a ward's units sent, of which the plain computation makes every figure.
 *
 * @param submissions in the order of their admission: instant of admission, of receipt, then file in code point order
 * @param series good rows, of files in the order of admission, by line
 * @param difficulties as the series
 */
record PlainYear(List<PlainSubmission> submissions, List<PlainSeriesRow> series, List<PlainDifficulty> difficulties) {
    PlainYear {
        submissions = List.copyOf(submissions);
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
    }
}
