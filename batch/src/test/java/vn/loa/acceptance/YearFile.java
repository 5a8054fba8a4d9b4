package vn.loa.acceptance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file of the sample and the truth about it: what a reader must make of it.
 *
 * @param kind activity, series or feedback; null where it is refused before that is known
 * @param encoding utf-8 or utf-8-bom
 * @param numbers vi or en
 * @param supplement whether its name says that it only adds
 * @param refused kind of refusal; null where it is read
 * @param records, leftOut as formats.md §2.5 counts them; of a workbook nothing is counted
 * @param findings rows by kind, or 1 about the file; what only admission notices is not among them
 * @param planted personal data that must come out nowhere
 */
record YearFile(
        String name,
        byte[] bytes,
        Instant received,
        String kind,
        String encoding,
        char separator,
        String numbers,
        boolean supplement,
        String refused,
        int records,
        int leftOut,
        List<Accepted> accepted,
        List<Zero> zeros,
        List<PlainSeriesRow> series,
        List<PlainDifficulty> difficulties,
        List<Returned> returned,
        Map<String, Integer> findings,
        Set<String> planted) {

    /**
     * An accepted row.
     *
     * @param stated whether a cell or a line says the period
     * @param note as it may be kept, personal data masked
     */
    record Accepted(String unit, String period, boolean stated, PlainRow row, Boolean state, String note) {}

    /** A zero report. */
    record Zero(int line, String unit, String period, boolean stated) {}

    /**
     * A row that goes back.
     *
     * @param unit, period to which it belongs; null where it belongs to the file alone
     * @param counted whether the file's periods are weighed with it: it says the period, or has a date that can be read
     */
    record Returned(int line, String unit, String period, boolean stated, boolean counted, Set<String> kinds) {}

    YearFile {
        accepted = List.copyOf(accepted);
        zeros = List.copyOf(zeros);
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
        returned = List.copyOf(returned);
        findings = Map.copyOf(findings);
        planted = Set.copyOf(planted);
    }

    /** A file of series, which has a BOM and semicolons, or of difficulties, which has neither; two lines stand above the rows. */
    static YearFile ofOutcomes(
            String name,
            byte[] bytes,
            Instant received,
            String kind,
            int records,
            List<PlainSeriesRow> series,
            List<PlainDifficulty> difficulties,
            List<Returned> returned,
            Map<String, Integer> findings,
            Set<String> planted) {
        boolean ofSeries = kind.equals("series");
        return new YearFile(
                name,
                bytes,
                received,
                kind,
                ofSeries ? "utf-8-bom" : "utf-8",
                ofSeries ? ';' : ',',
                "vi",
                false,
                null,
                records,
                2,
                List.of(),
                List.of(),
                series,
                difficulties,
                returned,
                findings,
                planted);
    }
}
