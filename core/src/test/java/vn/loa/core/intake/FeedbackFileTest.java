package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.loa.core.intake.ReadFile.FEEDBACK_HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.goodFeedback;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.text.Lang;

/** Files of difficulties (formats.md §1.3), received on 2026-02-03: one defect a test. */
class FeedbackFileTest {
    private static final ProblemSentences VI = new ProblemSentences(Lang.VI);

    private static Checked row(String row) {
        return read(FEEDBACK_HEADER + row + "\n");
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void readsADifficultyAndItsAnswerWhole() {
        Checked checked = row("PA-07;Khối phố 1;05/01/2026;Loa ở ngõ 4 nhỏ;08/01/2026;Đã chỉnh lại loa");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.difficulties())
                .containsExactly(new Difficulty(
                        2, "khoi-pho-1", "PA-07", day(1, 5), "Loa ở ngõ 4 nhỏ", day(1, 8), "Đã chỉnh lại loa"));
    }

    @Test
    void oneWithoutAnswerHasNone() {
        assertThat(row("7;kp1;5/1/2026;Loa nhỏ;–;").difficulties())
                .containsExactly(new Difficulty(2, "khoi-pho-1", "7", day(1, 5), "Loa nhỏ", null, null));
    }

    @Test
    void emptyContentWithdraws() {
        Checked checked = row("7;KP1;05/01/2026;;;");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.difficulties())
                .containsExactly(new Difficulty(2, "khoi-pho-1", "7", day(1, 5), "", null, null));
    }

    @Test
    void theReadingNamesTheKindAndHasNoParts() {
        Reading reading = read(FEEDBACK_HEADER + goodFeedback(1) + goodFeedback(2) + "3;KP1;hôm qua;Loa nhỏ;;\n")
                .reading();

        assertThat(reading.kind()).isEqualTo("feedback");
        assertThat(reading.parts()).isEmpty();
        assertThat(reading.onlyPeriod()).isNull();
        assertThat(List.of(
                        reading.records(), reading.accepted(), reading.zero(), reading.returned(), reading.leftOut()))
                .containsExactly(4, 2, 0, 1, 1);
    }

    @Test
    void aReturnedRowBelongsToItsUnitElseToTheOnlyOneOfTheFile() {
        Checked two = read(FEEDBACK_HEADER + goodFeedback(1) + "2;Khối phố 2;x;Loa nhỏ;;\n3;;06/01/2026;Loa nhỏ;;\n");
        Checked one = read(FEEDBACK_HEADER + goodFeedback(1) + "3;;06/01/2026;Loa nhỏ;;\n");

        assertThat(two.returned()).extracting(Returned::unit).containsExactly("khoi-pho-2", null);
        assertThat(one.returned()).extracting(Returned::unit).containsExactly("khoi-pho-1");
        assertThat(problems(one)).containsExactly("3 missing_value [Đơn vị]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";KP1;05/01/2026;Loa nhỏ;;|2 missing_value [Mã]|Dòng này còn thiếu “Mã”.",
                "7;Khối phố 9;05/01/2026;Loa nhỏ;;|2 unknown_unit [Đơn vị]|Không có đơn vị nào tên là “Khối phố 9” trong kế hoạch.",
                "7;KP1;;Loa nhỏ;;|2 missing_value [Ngày nhận]|Dòng này còn thiếu “Ngày nhận”.",
                "7;KP1;31/02/2026;Loa nhỏ;;|2 bad_date [Ngày nhận]|Không có ngày “31/02/2026” trong lịch.",
                "7;KP1;5/1;Loa nhỏ;;|2 bad_date [Ngày nhận]|“5/1” thiếu năm.",
                "7;KP1;05/01/2026;Loa nhỏ;7/1;|2 bad_date [Ngày trả lời]|“7/1” thiếu năm.",
                "7;KP1;05/01/2026, 06/01/2026;Loa nhỏ;;|2 bad_date [Ngày nhận]|Cột “Ngày nhận” chỉ ghi một ngày, nhưng ô này có nhiều ngày.",
                "7;KP1;04/02/2026;Loa nhỏ;;|2 future_date [Ngày nhận]|Ngày 04/02/2026 sau ngày nhận báo cáo (03/02/2026).",
                "7;KP1;05/01/2026;Loa nhỏ;04/02/2026;|2 future_date [Ngày trả lời]|Ngày 04/02/2026 sau ngày nhận báo cáo (03/02/2026).",
                "7;KP1;05/01/2026;Loa nhỏ;04/01/2026;|2 answered_before_received [Ngày trả lời]|Ngày trả lời 04/01/2026 trước “Ngày nhận” là 05/01/2026.",
                "7;KP1;05/01/2026;Loa nhỏ;;;thừa|2 too_many_cells|Dòng này có nhiều ô hơn dòng tiêu đề.",
                "7;KP1;05/01/2026;Loa kh?ng nghe rõ;;|2 damaged_text|Dòng này có chữ đã mất dấu (thành “?” hoặc “�”).",
                "7;KP1;05/01/2026;\"Loa nhỏ;;|2 unclosed_quote|Dòng này mở dấu ngoặc kép mà không đóng.",
            })
    void aRowWithADefectGoesBack(String row, String problem, String what) {
        Checked checked = row(row);

        assertThat(problems(checked)).containsExactly(problem);
        assertThat(checked.problems().stream().map(VI::what).toList()).containsExactly(what);
        assertThat(checked.difficulties()).isEmpty();
    }

    @Test
    void theDayOfReceiptIsNotTheFutureAndAnAnswerMayComeOnTheSameDay() {
        assertThat(row("7;KP1;03/02/2026;Loa nhỏ;03/02/2026;").difficulties())
                .containsExactly(new Difficulty(2, "khoi-pho-1", "7", day(2, 3), "Loa nhỏ", day(2, 3), null));
    }

    @Test
    void aDifficultyMayBeOlderThanThePlan() {
        assertThat(row("7;KP1;05/01/2025;Loa nhỏ;;").difficulties()).hasSize(1);
    }

    @Test
    void remediesSpeakOfDifficultiesAndNotOfReports() {
        Checked checked = read(FEEDBACK_HEADER + "1;KP1;04/02/2026;Loa nhỏ;;\n2;KP1;05/01/2026;Loa nhỏ;04/01/2026;\n");

        assertThat(checked.problems().stream().map(VI::fix).toList())
                .containsExactly(
                        "Đề nghị kiểm tra lại ngày và năm; việc chưa trả lời thì để trống ngày trả lời.",
                        "Đề nghị kiểm tra lại hai ngày; việc chưa trả lời thì để trống ngày trả lời.");
    }

    @Test
    void datesThatMayBeExchangedGoBackWhereOneShowsThatMonthsStandFirst() {
        Checked checked = read(FEEDBACK_HEADER
                + "1;KP1;02/01/2026;Loa nhỏ;;\n2;KP1;01/15/2026;Loa nhỏ;;\n3;KP1;15-Jan-26;Loa nhỏ;02/02/2026;\n");

        assertThat(problems(checked)).containsExactly("2 ambiguous_date [Ngày nhận]", "3 bad_date [Ngày nhận]");
        assertThat(checked.difficulties()).extracting(Difficulty::received).containsExactly(LocalDate.of(2026, 1, 15));
    }

    @Test
    void datesThatAllBeginAlikeGoBack() {
        assertThat(problems(read(FEEDBACK_HEADER
                        + "1;KP1;01/10/2025;Loa nhỏ;;\n2;KP1;01/11/2025;Loa nhỏ;;\n3;KP1;01/12/2025;Loa nhỏ;;\n")))
                .containsExactly(
                        "2 ambiguous_date [Ngày nhận]", "3 ambiguous_date [Ngày nhận]", "4 ambiguous_date [Ngày nhận]");
    }

    @Test
    void contentAndAnswerAreMaskedWhereverTheyGo() {
        Checked checked = row("7;KP1;05/01/2026;Bà Lan 0987000001 báo loa nhỏ;08/01/2026;Đã gọi lan3@x.vn");

        assertThat(checked.difficulties())
                .extracting(Difficulty::content, Difficulty::answer)
                .containsExactly(tuple("Bà Lan [số điện thoại] báo loa nhỏ", "Đã gọi [e-mail]"));
        assertThat(findings(checked)).containsExactly("2 personal_data", "2 personal_data");
        assertThat(checked.toString()).doesNotContain("0987000001", "lan3");
    }

    @Test
    void contentOfAReturnedRowIsMaskedOnItsSlip() {
        Checked checked = row("7;KP1;31/02/2026;CCCD 020123000009 xin trả lời;;");

        assertThat(Slip.text("P-1", checked.reading(), checked.returned(), ReadFile.PLAN, Lang.VI))
                .contains("CCCD [số định danh] xin trả lời")
                .doesNotContain("020123000009");
        assertThat(checked.toString()).doesNotContain("020123000009");
    }

    @Test
    void somebodysNumberIsNoIdSinceTwoMaskedOnesWouldBeOne() {
        Checked checked =
                read(FEEDBACK_HEADER + "0987000001;KP1;05/01/2026;Loa nhỏ;;\n0987000002;KP1;06/01/2026;Loa hỏng;;\n");

        assertThat(problems(checked)).containsExactly("2 missing_value [Mã]", "3 missing_value [Mã]");
        assertThat(checked.problems().stream().map(VI::what).distinct().toList())
                .containsExactly("Ô “Mã” có thông tin cá nhân nên không được lưu, và không dùng làm mã được.");
        assertThat(checked.toString()).doesNotContain("0987");
    }

    @Test
    void aColumnOfPersonsIsNotKept() {
        Checked checked = read(
                FEEDBACK_HEADER.strip() + ";Họ và tên người phản ánh\n" + "7;KP1;05/01/2026;Loa nhỏ;;;Lê Thị Xuân\n");

        assertThat(findings(checked)).containsExactly("0 personal_data_column");
        assertThat(checked.toString()).doesNotContain("Xuân");
        assertThat(checked.difficulties()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng cộng;;;12 phản ánh;;",
                ";;;I. Về truyền thanh;;",
                ";KP1;;Không có;;",
                ";KP1;31/01/2026;Trong tháng không có vướng mắc, phản ánh;;",
                ";;;Người lập biểu;;Chủ tịch",
                ";;Ngày 3 tháng 2 năm 2026;;;",
            })
    void aRowThatIsNoDifficultyIsLeftOutAndNamed(String row) {
        Checked checked = read(FEEDBACK_HEADER + goodFeedback(1) + row + "\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked)).containsExactly("3 left_out_row");
        assertThat(VI.sentence(checked.findings().get(0)))
                .isEqualTo("Dòng 3 không ghi một phản ánh, vướng mắc nào nên được để ngoài.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";KP1;;Loa hỏng;;|3 missing_value [Mã], 3 missing_value [Ngày nhận]",
                "9;;;Loa hỏng;;|3 missing_value [Đơn vị], 3 missing_value [Ngày nhận]",
                "9;KP1;;;;|3 missing_value [Ngày nhận]",
                ";;05/01/2026;;;|3 missing_value [Mã], 3 missing_value [Đơn vị]",
            })
    void aRowThatMayBeADifficultyGoesBackInsteadOfBeingLeftOut(String row, String expected) {
        assertThat(String.join(", ", problems(read(FEEDBACK_HEADER + goodFeedback(1) + row + "\n"))))
                .isEqualTo(expected);
    }

    @Test
    void anIdWhoseContentSaysThatThereIsNoneIsNeitherADifficultyNorAWithdrawal() {
        Checked checked = row("7;KP1;05/01/2026;Không có;;");

        assertThat(problems(checked)).containsExactly("2 missing_value [Nội dung]");
        assertThat(checked.problems().stream().map(VI::fix).toList())
                .containsExactly(
                        "Đề nghị bỏ dòng này; nếu muốn rút một phản ánh đã gửi, đề nghị để trống ô “Nội dung”.");
    }

    @Test
    void aHeaderIsFoundBelowTitlesInAnyOrderByNameOrKey() {
        Checked checked = read("PHƯỜNG THỬ,,,\n\ncontent,Ngày nhận,DON VI,feedback_id\nLoa nhỏ,05/01/2026,KP1,7\n");

        assertThat(checked.difficulties())
                .containsExactly(new Difficulty(4, "khoi-pho-1", "7", day(1, 5), "Loa nhỏ", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Mã;Đơn vị;Nội dung;Ngày trả lời,Ngày nhận",
        "Mã;Ngày nhận;Nội dung;Ngày trả lời,Đơn vị",
        "Mã;Đơn vị;Ngày nhận;Ngày trả lời,Nội dung",
    })
    void aNeededColumnThatIsMissingIsNamedAlsoTheUnit(String header, String missing) {
        Checked checked = read("khoi-pho-1__pa.csv", "Đơn vị: KP1\n" + header + "\n1;2;3;4\n");

        assertThat(checked.reading().refusal())
                .isEqualTo(new Refusal(
                        RefusalKind.MISSING_COLUMN, "missing_column.needed", Map.of("missing", missing, "line", "2")));
    }

    @Test
    void aColumnTwiceRefusesTheFileWhereARowFillsBoth() {
        Refusal refusal = read(FEEDBACK_HEADER.strip() + ";answer\n7;KP1;05/01/2026;Loa nhỏ;;a;b\n")
                .reading()
                .refusal();

        assertThat(refusal)
                .isEqualTo(new Refusal(
                        RefusalKind.COLUMN_TWICE,
                        "column_twice.header",
                        Map.of("columns", "Kết quả giải quyết, answer")));
    }

    @Test
    void threeWordsThatLostLettersRefuseTheFile() {
        Checked checked = row("7;KP1;05/01/2026;Loa kh?ng nghe đ??c ti?ng;;");

        assertThat(checked.reading().refusal())
                .isNotNull()
                .satisfies(r -> assertThat(r.reason()).isEqualTo("lost_diacritics.text"));
        assertThat(List.of(
                        checked.reading().records(),
                        checked.reading().returned(),
                        checked.reading().leftOut()))
                .containsExactly(2, 1, 1);
    }
}
