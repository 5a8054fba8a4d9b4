package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.intake.Dialect.Escape;

/** Separators, quotes and escapes are told per file. */
class DialectTest {
    private static final char[] SEPARATORS = {';', ',', '\t', '|', '^'};
    private static final char[] QUOTES = {'"', '\''};

    private static Stream<Dialect> everyDialect() {
        List<Dialect> dialects = new ArrayList<>();
        for (char separator : SEPARATORS) {
            for (char quote : QUOTES) {
                for (Escape escape : Escape.values()) {
                    dialects.add(new Dialect(separator, quote, escape));
                }
            }
        }
        return dialects.stream();
    }

    @ParameterizedTest
    @MethodSource("everyDialect")
    void anyTableReadsBackEqualOnItsLines(Dialect dialect) {
        LongStream.range(0, 300).forEach(seed -> {
            WrittenTable table = WrittenTable.of(new Random(seed), dialect);
            List<Row> rows = told(table.text(), dialect.with(Escape.DOUBLED));
            assertThat(rows.stream().map(Row::cells).toList())
                    .as(() -> "seed " + seed)
                    .isEqualTo(table.records());
            assertThat(rows.stream().map(Row::line).toList()).isEqualTo(table.lines());
            assertThat(rows).noneMatch(Row::unclosed);
        });
    }

    /** What is kept is standard whatever was received: the same cells on the same lines. */
    @ParameterizedTest
    @MethodSource("everyDialect")
    void theTextOfEveryRowIsOfTheStandardDialect(Dialect dialect) {
        LongStream.range(300, 400).forEach(seed -> {
            WrittenTable table = WrittenTable.of(new Random(seed), dialect);
            StringBuilder kept = new StringBuilder();
            told(table.text(), dialect.with(Escape.DOUBLED)).forEach(row -> kept.append(row.text()));
            List<Row> again = SharedCsv.rows(kept.toString(), Dialect.standard(dialect.separator()));
            assertThat(again.stream().map(Row::cells).toList())
                    .as(() -> "seed " + seed)
                    .isEqualTo(table.records());
            assertThat(again.stream().map(Row::line).toList()).isEqualTo(table.lines());
        });
    }

    @Test
    void quotesEscapedByBackslashesAreReadSoAndABackslashThatEscapesNothingStays() {
        Checked checked = read(HEADER
                + good(1, "05/01/2026").replace("Bản tin số 1", "\"Ra mắt \\\"Chợ; 4.0\\\" mới\"")
                + good(2, "06/01/2026").replace("Bản tin số 2", "\"C:\\new\\table; 2\""));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities())
                .extracting(a -> a.title())
                .containsExactly("Ra mắt \"Chợ; 4.0\" mới", "C:\\new\\table; 2");
        assertThat(findings(checked)).containsExactly("0 other_quotes");
        assertThat(checked.keptText()).contains("\"Ra mắt \"\"Chợ; 4.0\"\" mới\"", "\"C:\\new\\table; 2\"");
    }

    @Test
    void oneRecordWithBackslashesInAFileThatDoublesQuotesIsReadAloneThatWay() {
        Checked checked = read(HEADER
                + good(1, "05/01/2026").replace("Bản tin số 1", "\"Ra mắt \"\"Chợ\"\"; mới\"")
                + good(2, "06/01/2026").replace("Bản tin số 2", "\"Xem \\\"VNeID\\\"; mới\"")
                + good(3, "07/01/2026").replace("Bản tin số 3", "\"\\\\máy\\tin; mới\""));

        assertThat(checked.activities())
                .extracting(a -> a.title())
                .containsExactly("Ra mắt \"Chợ\"; mới", "Xem \"VNeID\"; mới", "\\\\máy\\tin; mới");
        assertThat(findings(checked)).isEmpty();
    }

    @Test
    void aFolderBeforeAClosingQuoteEscapesNothing() {
        Checked checked =
                read(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", "\"C:\\tin;\\\"") + good(2, "06/01/2026"));

        assertThat(checked.activities()).extracting(a -> a.title()).containsExactly("C:\\tin;\\", "Bản tin số 2");
    }

    @Test
    void cellsBetweenApostrophesAreReadWithoutThem() {
        String text = (HEADER + good(1, "05/01/2026").replace("tin số", "tin của hội; số"))
                .replace("tin của hội; số", "tin của hội\u0001 số")
                .replaceAll("[^;\n]+", "'$0'")
                .replace("\u0001", ";")
                .replace("Bản", "Bản ''hỏi''");
        Checked checked = read(text);

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).extracting(a -> a.title()).containsExactly("Bản 'hỏi' tin của hội; số 1");
        assertThat(findings(checked)).containsExactly("0 other_quotes");
    }

    @Test
    void aStatedSeparatorThatFindsNoHeaderIsNotBelieved() {
        Checked checked = read("sep=,\n" + HEADER + good(1, "05/01/2026"));

        assertThat(checked.reading().separator()).isEqualTo(';');
        assertThat(checked.activities()).extracting(a -> a.line()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"Ra mắt \"Chợ 4.0\" mới\" ! Ra mắt \"Chợ 4.0\" mới",
                "\"Chợ 4.0\" ra mắt ! \"Chợ 4.0\" ra mắt",
                "\"Chợ\" và \"Hội\" ! \"Chợ\" và \"Hội\"",
            })
    void quotesInsideACellThatPairWithinItArePartOfIt(String cell, String title) {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", cell));

        assertThat(checked.activities()).extracting(a -> a.title()).containsExactly(title);
        assertThat(findings(checked)).containsExactly("2 inner_quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Chợ \"4.0; mới\" mở\"", "\"Chợ\"4.0\"", "\"Chợ; mới\" mở"})
    void quotesBetweenWhichASeparatorMayLieReturnTheRow(String cell) {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", cell) + good(2, "06/01/2026"));

        assertThat(problems(checked)).containsExactly("2 unclosed_quote");
        assertThat(checked.activities()).extracting(a -> a.line()).containsExactly(3);
    }

    @Test
    void lineEndsMayBeMixed() {
        Checked checked = read(HEADER.replace("\n", "\r\n")
                + good(1, "05/01/2026").replace("\n", "\r")
                + good(2, "06/01/2026")
                + good(3, "07/01/2026").replace("\n", "\r\n"));

        assertThat(checked.activities()).extracting(a -> a.line()).containsExactly(2, 3, 4);
    }

    /** Reads as a file is read: again, once its records have told how quotes are escaped. */
    private static List<Row> told(String text, Dialect dialect) {
        Escapes escapes = new Escapes(dialect);
        try {
            RecordSplitter splitter = new RecordSplitter(new StringReader(text), dialect, 1, Integer.MAX_VALUE);
            for (var piece = splitter.next(); piece != null; piece = splitter.next()) {
                escapes.see(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SharedCsv.rows(text, dialect.with(escapes.verdict()));
    }
}
