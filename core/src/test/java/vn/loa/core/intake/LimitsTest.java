package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.PLAN;
import static vn.loa.core.intake.ReadFile.RECEIVED;
import static vn.loa.core.intake.ReadFile.good;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.text.Lang;

/** Past a limit a file is refused with what was found, the limit, where, and what to do. */
class LimitsTest {
    private static final Limits SMALL = new Limits(2_000, 400, 150, 12, 6);
    private static final String ROWS = HEADER + good(1, "05/01/2026") + good(2, "06/01/2026");

    private static Reading read(String text, Limits limits) throws IOException {
        CsvFile file = CsvFile.of("x.csv", text.getBytes(StandardCharsets.UTF_8));
        return new Intake(PLAN, limits).check(file, RECEIVED).reading();
    }

    private static Refusal refusal(String text) throws IOException {
        Reading reading = read(text, SMALL);
        assertThat(reading.records()).isEqualTo(reading.returned() + reading.leftOut());
        assertThat(reading.accepted()).isZero();
        return Objects.requireNonNull(reading.refusal());
    }

    @Test
    void aFileWithinEveryLimitIsRead() throws IOException {
        assertThat(read(ROWS, SMALL).accepted()).isEqualTo(2);
    }

    @Test
    void aFileIsNotReadPastItsLimitOfBytes() throws IOException {
        Refusal refusal = refusal(ROWS + "\n".repeat(2_000));
        assertThat(refusal.reason()).isEqualTo("too_large.file");
        assertThat(refusal.details()).containsEntry("limit", "2000");
        assertThat(refusal.details().get("found"))
                .isEqualTo(String.valueOf((ROWS + "\n".repeat(2_000)).getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void aLineIsNotReadPastItsLimit() throws IOException {
        Refusal refusal = refusal(ROWS + "x".repeat(401) + "\n");
        assertThat(refusal.reason()).isEqualTo("too_large.line");
        assertThat(refusal.details()).containsEntry("line", "4").containsEntry("limit", "400");
    }

    @Test
    void aCellIsNotReadPastItsLimit() throws IOException {
        assertThat(read(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", "x".repeat(150)), SMALL)
                        .accepted())
                .isEqualTo(1);
        Refusal refusal = refusal(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", "x".repeat(151)));
        assertThat(refusal.reason()).isEqualTo("too_large.cell");
        assertThat(refusal.details()).isEqualTo(Map.of("line", "2", "found", "151", "limit", "150"));
    }

    @Test
    void columnsAreNotReadPastTheirLimit() throws IOException {
        assertThat(read(ROWS + ";".repeat(11) + "\n", SMALL).leftOut()).isEqualTo(2);
        Refusal refusal = refusal(ROWS + ";".repeat(12) + "\n");
        assertThat(refusal.reason()).isEqualTo("too_large.columns");
        assertThat(refusal.details()).isEqualTo(Map.of("line", "4", "found", "13", "limit", "12"));
    }

    @Test
    void rowsAreNotReadPastTheirLimit() throws IOException {
        assertThat(read(ROWS + "\n\n\n", SMALL).records()).isEqualTo(6);
        Refusal refusal = refusal(ROWS + "\n\n\n\n");
        assertThat(refusal.reason()).isEqualTo("too_large.rows");
        assertThat(refusal.details()).containsEntry("line", "7").containsEntry("limit", "6");
    }

    @ParameterizedTest
    @CsvSource({"file,0", "line,4", "cell,4", "columns,4", "rows,4"})
    void everyRefusalSaysWhatWasFoundAndWhatToDo(String what, int line) {
        Refusal refusal = new Limits.Exceeded(
                        Limits.What.valueOf(what.toUpperCase(java.util.Locale.ROOT)), line, 13, 12)
                .refusal();
        for (Lang lang : Lang.values()) {
            ProblemSentences sentences = new ProblemSentences(lang);
            assertThat(sentences.what(refusal))
                    .contains("12")
                    .contains(line == 0 ? "13" : "4")
                    .doesNotContain("…");
            assertThat(sentences.fix(refusal)).hasSizeGreaterThan(30).doesNotContain("…");
        }
    }

    @Test
    void aByteThatIsNoUtf8IsNamedByItsLine() throws IOException {
        byte[] bytes = (HEADER.replace("\n", "\r\n") + good(1, "05/01/2026") + "x\r").getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.Arrays.copyOf(bytes, bytes.length + 20_000);
        java.util.Arrays.fill(bad, bytes.length, bad.length, (byte) 'a');
        bad[bytes.length + 10_000] = (byte) 0xFF;
        Refusal refusal = Objects.requireNonNull(new Intake(PLAN)
                .check(CsvFile.of("x.csv", bad), RECEIVED)
                .reading()
                .refusal());
        assertThat(refusal.reason()).isEqualTo("not_supported.not_utf8");
        assertThat(refusal.details()).containsEntry("line", "4");
    }
}
