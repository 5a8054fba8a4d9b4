package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.loa.core.intake.ReadFile.FEEDBACK_HEADER;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.SERIES_HEADER;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.read;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.text.MatchKey;
import vn.loa.core.text.SpreadsheetCell;

/** A cell as long as Excel's longest costs neither the stack nor the hour, whatever stands in it and wherever it stands. */
class LongCellTest {
    private static final int LENGTH = 32_000;

    /** A hundred times what each needs; going back over a run of spaces from each of them needs minutes. */
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> longCells() {
        return Stream.of(
                "x@" + of("a."),
                "x@" + of("a.") + "vn",
                of("a@b.vn "),
                "-1" + of(",1"),
                "Không có" + of(" khó khăn"),
                "radio" + of(" ") + "x",
                "đvt" + of(" ") + "(",
                "từ" + " ".repeat(990) + "x",
                "từ" + " ".repeat(400) + "ngày" + " ".repeat(400) + "x",
                of("Người dân;"),
                of("0,"),
                of("-;"),
                of("05/01/2026;"),
                of("0"),
                "(x" + of(" ") + "nếu có)",
                "(nếu có" + of(" ") + "x)");
    }

    private static String of(String part) {
        return part.repeat(LENGTH / part.length() - 1);
    }

    @ParameterizedTest
    @MethodSource("longCells")
    void aLongCellEndsInAVerdictInEveryColumnAndHeader(String cell) {
        assertTimeoutPreemptively(SOON, () -> {
            for (String header : new String[] {HEADER, SERIES_HEADER, FEEDBACK_HEADER}) {
                String[] names = header.strip().split(";");
                String row = ";1".repeat(names.length).substring(1) + "\n";
                balances(quoted(cell) + "\n" + header + row);
                for (int i = 0; i < names.length; i++) {
                    balances(header + with(row, i, cell));
                }
            }
            String inside = cell.substring(0, Math.min(cell.length(), LENGTH - 100));
            for (int i = 0; i < 9; i++) {
                balances(with(HEADER, i, "Kinh phí (" + inside + ")") + good(1, "05/01/2026"));
            }
        });
    }

    private static void balances(String text) {
        Reading reading = read(text).reading();
        assertThat(reading.records()).isPositive();
        assertThat(reading.accepted() + reading.zero() + reading.returned() + reading.leftOut())
                .isEqualTo(reading.records());
    }

    private static String with(String line, int place, String cell) {
        String[] cells = line.strip().split(";", -1);
        cells[place] = quoted(cell);
        return String.join(";", cells) + "\n";
    }

    private static String quoted(String cell) {
        return "\"" + cell + "\"";
    }

    @Test
    void anAddressOfThousandsOfLabelsIsMasked() {
        PersonalData.Masked masked = PersonalData.mask("gửi x@" + "a.".repeat(16_000) + "vn nhé", false);
        assertThat(masked).isEqualTo(new PersonalData.Masked("gửi [e-mail] nhé", Set.of(PersonalKind.EMAIL)));
    }

    @Test
    void labelsWithoutADomainBehindThemAreNoAddress() {
        String text = "x@" + "a.".repeat(16_000) + "1";
        assertThat(PersonalData.mask(text, false)).isEqualTo(new PersonalData.Masked(text, Set.of()));
    }

    @Test
    void anAddressEndsWithTheLastLabelThatBeginsWithTwoLetters() {
        assertThat(PersonalData.mask("x@a.vn-1.b", false).text()).isEqualTo("[e-mail]-1.b");
        assertThat(PersonalData.mask("x@a-1.vn.com.1", false).text()).isEqualTo("[e-mail].1");
        assertThat(PersonalData.mask("x@a..vn", false).text()).isEqualTo("x@a..vn");
        assertThat(PersonalData.mask("x@vn", false).text()).isEqualTo("x@vn");
    }

    @Test
    void aNegativeNumberOfThousandsOfGroupsIsNoFormula() {
        assertThat(SpreadsheetCell.neutralised("-1" + ",1".repeat(16_000))).isEqualTo("-1" + ",1".repeat(16_000));
        assertThat(SpreadsheetCell.neutralised("-1" + ",1".repeat(16_000) + "x"))
                .isEqualTo("'-1" + ",1".repeat(16_000) + "x");
    }

    @Test
    void leadingZerosAreForgottenInEachNumber() {
        assertThat(MatchKey.fold("Số " + "0".repeat(LENGTH) + "7, 00, 010.0")).isEqualTo("so 7 0 10 0");
    }

    @Test
    void aDifficultyDeniedThousandsOfTimesIsDenied() {
        assertThat(ZeroPhrases.saysNoDifficulty("Không có" + " khó khăn".repeat(3_000) + " nào"))
                .isTrue();
        assertThat(ZeroPhrases.saysNoDifficulty("Không có" + " khó khăn".repeat(3_000) + " gì đâu"))
                .isFalse();
    }

    @Test
    void twoChannelsOnTwoLinesAreTwo() {
        assertThat(ReadFile.problems(
                        read(HEADER + "1;KP1;01/2026;05/01/2026;Tin;1.5;\"Phát thanh cơ sở\nvà Zalo\";Người dân;1\n")))
                .containsExactly("2 several_channels [Kênh]");
    }
}
