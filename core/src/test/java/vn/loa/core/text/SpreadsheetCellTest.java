package vn.loa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84",
                "-1+1",
                "@SUM(A1)",
                "- việc thứ nhất",
                "--5",
                "-5%",
                "-=1",
                "-.5",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tchữ",
                "  =1",
                "\u00a0=1",
                "\ufeff=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                "=HYPERLINK(\"https://x.vn\";\"Xem\")",
            })
    void putsAnApostropheBeforeWhatBeginsLikeAFormula(String text) {
        assertThat(SpreadsheetCell.neutralised(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "－",
                "–",
                "-5",
                "-1.234",
                "-1.234,5",
                " -5 ",
                "5",
                "a=1",
                "1-1",
                "Tổ 1 + Tổ 2",
                "(=1)",
                "—"
            })
    void leavesEverythingElse(String text) {
        assertThat(SpreadsheetCell.neutralised(text)).isSameAs(text);
    }

    /** What bears an apostrophe of its own gets one more: else it would be read back without it. */
    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''=1", "'\t", "'-a"})
    void putsAnApostropheBeforeOneThatStandsBeforeAFormula(String text) {
        assertThat(SpreadsheetCell.neutralised(text)).isEqualTo("'" + text);
    }

    @Test
    void whatWasNeutralisedReadsBackAsItWas() {
        Random random = new Random(10);
        String letters = "'''=+-@＝＋－＠\t\r\n \u00a0\ufeff15.,a–Đ\"";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(SpreadsheetCell.restored(SpreadsheetCell.neutralised(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
