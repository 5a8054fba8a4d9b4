package vn.loa.core.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;
import vn.loa.core.text.SpreadsheetCell;

/**
 * A slip (phiếu đề nghị chỉnh sửa): the returned rows of one file and unit, with what is wrong and how to mend it (formats.md §2.6).
 * It has the header as received and four columns more (and what else its rows need to mean the same alone, {@link SlipTable}), the
 * separator of the file it answers, a byte order mark and CRLF, so that Excel opens it by a double click; cells that begin like a formula
 * are neutralised. A row with several channels is in it once for each, under the same slip and line ({@link ChannelSplit}).
 */
public final class Slip {
    /** Folder of the rows that belong to no unit. */
    public static final String NO_UNIT = "_khong-ro-don-vi";

    static final char BOM = '\ufeff';
    private static final int ID_BYTES = 5;

    private Slip() {}

    /** Stable id: {@code P-} and ten hex digits of the file's digest and the unit. */
    public static String id(Reading reading, @Nullable String unit) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String key = reading.sha256() + "\n" + (unit == null ? NO_UNIT : unit);
            byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            return "P-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** {@code <file>.de-nghi-chinh-sua.csv}, safe on every system. */
    public static String fileName(Reading reading) {
        return SafeName.of(reading) + ".de-nghi-chinh-sua.csv";
    }

    /**
     * The whole file, beginning with a byte order mark, to be written as UTF-8; rows by line.
     *
     * @param plan that of the reading: its names of columns and units
     */
    public static String text(String slipId, Reading reading, List<Returned> rowsOfOneUnit, Plan plan, Lang lang) {
        ProblemSentences sentences = new ProblemSentences(lang);
        List<Returned> rows = rowsOfOneUnit.stream()
                .sorted(Comparator.comparingInt(Returned::line))
                .flatMap(row -> ChannelSplit.rows(row, reading.header()).stream())
                .toList();
        SlipTable table = new SlipTable(reading, rows, plan);
        List<List<String>> records = new ArrayList<>();
        records.add(joined(table.header(), SlipColumns.ADDED));
        for (Returned row : rows) {
            List<String> added = List.of(
                    slipId,
                    Integer.toString(row.line()),
                    lines(row.problems(), sentences::what),
                    lines(row.problems(), sentences::fix));
            records.add(joined(table.cells(row), added));
        }
        return csv(records, reading.separator() == null ? ';' : reading.separator());
    }

    /** Records as Excel opens them: byte order mark, CRLF, quotes where needed, formulas neutralised. */
    static String csv(List<List<String>> records, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator("\r\n")
                .get();
        StringBuilder text = new StringBuilder().append(BOM);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> cells : records) {
                printer.printRecord(
                        cells.stream().map(SpreadsheetCell::neutralised).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One problem a line; the same sentence once. */
    private static String lines(List<Problem> problems, Function<Problem, String> sentence) {
        return problems.stream().map(sentence).distinct().collect(Collectors.joining("\n"));
    }

    private static List<String> joined(List<String> cells, List<String> added) {
        List<String> record = new ArrayList<>(cells);
        record.addAll(added);
        return record;
    }
}
