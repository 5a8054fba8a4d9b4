package vn.loa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                "'=1",
                "1-1",
                "Tổ 1 + Tổ 2",
                "(=1)",
                "—"
            })
    void leavesEverythingElse(String text) {
        assertThat(SpreadsheetCell.neutralised(text)).isSameAs(text);
    }
}
