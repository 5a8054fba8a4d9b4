package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

class ProblemSentencesTest {
    private static final Set<String> OTHER_KEYS =
            Set.of("whole_row", "no_value", "personal", "quoted", "either", "column_meant");
    private static final Words VI = Words.of(ProblemSentences.class, "problems", Lang.VI);
    private static final Words EN = Words.of(ProblemSentences.class, "problems", Lang.EN);
    private final ProblemSentences vi = new ProblemSentences(Lang.VI);
    private final ProblemSentences en = new ProblemSentences(Lang.EN);

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(EN.keys()).isEqualTo(VI.keys());
        for (String key : VI.keys()) {
            assertThat(EN.placeholders(key)).as(key).isEqualTo(VI.placeholders(key));
        }
    }

    @Test
    void hasWhatAndRemedyForEveryKind() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(
                        Arrays.stream(ProblemKind.values()).map(ProblemKind::code),
                        Arrays.stream(RefusalKind.values()).map(RefusalKind::code))
                .forEach(kind -> keys.addAll(List.of(kind + ".what", kind + ".fix")));
        Arrays.stream(FindingKind.values()).map(FindingKind::code).forEach(keys::add);

        assertThat(VI.keys()).containsAll(keys);
    }

    @Test
    void hasNoSentenceThatNothingSays() {
        Set<String> kinds = new TreeSet<>(OTHER_KEYS);
        Arrays.stream(ProblemKind.values()).map(ProblemKind::code).forEach(kinds::add);
        Arrays.stream(RefusalKind.values()).map(RefusalKind::code).forEach(kinds::add);
        Arrays.stream(FindingKind.values()).map(FindingKind::code).forEach(kinds::add);

        assertThat(VI.keys()).allSatisfy(key -> assertThat(kinds).contains(key.split("\\.")[0]));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void writesWholeSentences(Lang lang) {
        Words words = lang == Lang.VI ? VI : EN;
        for (String key : words.keys()) {
            if (!OTHER_KEYS.contains(key.split("\\.")[0]) && !key.endsWith(".short")) {
                assertThat(words.get(key)).as(key).matches("[\\p{Lu}“{].*[.}]").doesNotContain("  ", "..");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void namesEachKindInAFewWords(ProblemKind kind) {
        assertThat(vi.inShort(kind)).matches("[^\\p{Lu}].{3,50}[^.]");
        assertThat(en.inShort(kind)).matches("[^\\p{Lu}].{3,50}[^.]");
    }

    @Test
    void beginsEveryRemedyCourteously() {
        for (String key : VI.keys()) {
            if (key.endsWith(".fix")) {
                assertThat(VI.get(key)).as(key).contains("ề nghị");
                assertThat(EN.get(key)).as(key).containsIgnoringCase("please");
            }
        }
    }

    @Test
    void namesPlaceAndRemedy() {
        Problem problem =
                new Problem(ProblemKind.BAD_DATE, 7, "Ngày thực hiện", "31/02/2026", Map.of("case", "impossible"));

        assertThat(vi.what(problem)).isEqualTo("Không có ngày “31/02/2026” trong lịch.");
        assertThat(vi.fix(problem)).isEqualTo("Đề nghị ghi ngày theo dạng ngày/tháng/năm, ví dụ 15/01/2026.");
        assertThat(en.what(problem)).isEqualTo("There is no day “31/02/2026” in the calendar.");
        assertThat(en.fix(problem)).isEqualTo("Please write the date as day/month/year, for example 15/01/2026.");
    }

    @Test
    void writesOutTheNumberToSend() {
        Problem problem = new Problem(
                ProblemKind.BAD_NUMBER,
                7,
                "Kinh phí (đồng)",
                "1,5 triệu",
                Map.of("case", "factor", "number", "1.500.000"));

        assertThat(vi.what(problem))
                .isEqualTo("“1,5 triệu” ở cột “Kinh phí (đồng)” không phải là một con số đọc được.");
        assertThat(vi.fix(problem)).isEqualTo("Đề nghị ghi số bằng chữ số: 1.500.000.");
    }

    @Test
    void showsAnEllipsisForWhatIsMissingAndTheWholeRowWithoutColumn() {
        assertThat(vi.what(new Problem(ProblemKind.FUTURE_DATE, 7, "Ngày thực hiện", "x", Map.of())))
                .isEqualTo("Ngày … sau ngày nhận báo cáo (…).");
        assertThat(vi.what(new Problem(ProblemKind.BAD_NUMBER, 7, null, "x", Map.of("case", "no such"))))
                .isEqualTo("“x” ở cột “(cả dòng)” không phải là một con số đọc được.");
    }

    @Test
    void showsALongCellShortAndOnOneLine() {
        String found = "Tuyên truyền\r\nvề\tchuyển đổi số " + "😀".repeat(100);
        String shown = "Tuyên truyền về chuyển đổi số " + "😀".repeat(49) + "…";

        assertThat(vi.what(new Problem(ProblemKind.BAD_FUNDING, 7, "Nguồn kinh phí", found, Map.of())))
                .isEqualTo("“" + shown + "” không phải là nguồn kinh phí đã quy định.");
    }

    @Test
    void readsNoPlaceholderOutOfACell() {
        assertThat(vi.what(new Problem(ProblemKind.BAD_FUNDING, 7, "Nguồn", "{column} $1 \\", Map.of())))
                .isEqualTo("“{column} $1 \\” không phải là nguồn kinh phí đã quy định.");
    }

    @Test
    void picksTheSentenceOfARefusalByItsReason() {
        Refusal refusal = new Refusal(
                RefusalKind.MISSING_COLUMN, "missing_column.needed", Map.of("missing", "Kênh, Đối tượng", "line", "4"));

        assertThat(vi.what(refusal)).isEqualTo("Dòng tiêu đề (dòng 4) còn thiếu cột: Kênh, Đối tượng.");
        assertThat(vi.what(new Refusal(RefusalKind.NOT_SUPPORTED, "not_supported.other", Map.of())))
                .isEqualTo("Phiên bản này chưa đọc được loại tệp này.");
    }

    @Test
    void showsAnExampleOutOfThePlan() {
        Checked checked = ReadFile.read(
                HEADER + ReadFile.good(1, "05/01/2026").replace("1.5", "xyz").replace("Phát thanh cơ sở", "xyz"));

        assertThat(checked.problems().stream().map(vi::fix).toList())
                .containsExactly(
                        "Đề nghị ghi đúng tên hoặc số mục của nội dung trong kế hoạch, ví dụ II.1.1; nhiều nội dung thì cách nhau bằng dấu chấm phẩy.",
                        "Đề nghị ghi đúng tên một kênh trong kế hoạch, ví dụ Phát thanh cơ sở.");
    }

    @Test
    void namesKindsOfPersonalDataAndNeverTheDatum() {
        assertThat(vi.sentence(new Finding(FindingKind.PERSONAL_DATA, 5, "Ghi chú", Map.of("kinds", "identity,phone"))))
                .isEqualTo("Dòng 5, cột “Ghi chú”: đã che số định danh cá nhân, số điện thoại.");
        assertThat(en.sentence(new Finding(FindingKind.PERSONAL_DATA, 5, "Ghi chú", Map.of("kinds", "email"))))
                .isEqualTo("Line 5, “Ghi chú”: an e-mail address was masked.");
        assertThat(vi.sentence(new Finding(FindingKind.PERSONAL_DATA, 5, null, Map.of())))
                .isEqualTo("Dòng 5: đã che thông tin cá nhân.");
        assertThat(vi.sentence(new Finding(FindingKind.PERSONAL_DATA, 0, null, Map.of())))
                .isEqualTo("Tên tệp hoặc phần ngoài bảng: đã che thông tin cá nhân.");
    }

    @Test
    void findsEveryValueItNeedsInWhatTheReaderSays() {
        String header = HEADER.strip() + ";Ngày kết thúc;Số người tham dự;Số nữ;Kinh phí (đồng);Nguồn kinh phí\n";
        String start = "1;Khối phố 1;01/2026;";
        String end = ";Bản tin;1.5;Phát thanh cơ sở;Người dân;";
        Checked checked = ReadFile.read(header
                + start + "31/02/2026" + end + "12.5;;;;;\n"
                + start + "05/05/2026" + end + "95%;;;;;\n"
                + start + "05/05/2025" + end + "-5;;;;;\n"
                + start + "01/02/2026" + end + "1,5;;;;;\n"
                + start + "02/01/2026" + end + "5;01/01/2026;;;;\n"
                + start + "02/01/2026" + end + "5;01/01/2028;;;;\n"
                + start + "01/05/2026" + end + "1E+05;;;;;\n"
                + start + "02/02/2026" + end + "1 234;;5;6;;\n"
                + start + "5/2" + end + ";;10.000.001;;;\n"
                + start + "\"5/1; 6/1\"" + end + ";07/01/2026;5;6;1,5 triệu;xã\n"
                + "1;;;;;;;;5;;;;;\n"
                + "1;Khối phố 9;13/2026;01/15/2026;;9.9;Zalo, Facebook;Ai;120 giờ;;;;;\n");

        assertThat(checked.problems().stream().map(Problem::kind).distinct().toList())
                .contains(
                        ProblemKind.BAD_DATE,
                        ProblemKind.FUTURE_DATE,
                        ProblemKind.DATE_BEFORE_PLAN,
                        ProblemKind.DATE_AFTER_PERIOD,
                        ProblemKind.BAD_END_DATE,
                        ProblemKind.BAD_NUMBER,
                        ProblemKind.FEMALE_GT_PARTICIPANTS,
                        ProblemKind.AMBIGUOUS_DATE,
                        ProblemKind.SEVERAL_CHANNELS);
        assertThat(checked.problems()).allSatisfy(problem -> {
            assertThat(vi.what(problem)).doesNotContain("…", "{");
            assertThat(vi.fix(problem))
                    .doesNotContain("{")
                    .satisfies(fix -> assertThat(fix.replace("Đơn vị: …", "")).doesNotContain("…"));
            assertThat(en.what(problem)).doesNotContain("…", "{");
        });
    }

    @Test
    void findsEveryValueItNeedsInWhatTheReadersOfOtherKindsSay() {
        Checked series = ReadFile.read(ReadFile.SERIES_HEADER
                + "Hộ nghèo;x;1;0;;x;;\ndvc;05/2026;3;2;;;;\ndvc;01/2026;1;;;;;\ndvc;;1;2;3;;;\n");
        Checked feedback = ReadFile.read(ReadFile.FEEDBACK_HEADER
                + "0987000001;KP1;05/01/2026;Không có;04/01/2026;\n1;KP9;05/05/2026;Loa nhỏ;;\n;;;Loa nhỏ;x;\n");
        List<Problem> problems = Stream.concat(series.problems().stream(), feedback.problems().stream())
                .toList();

        assertThat(problems.stream().map(Problem::kind).distinct().toList())
                .containsExactlyInAnyOrder(
                        ProblemKind.UNKNOWN_SERIES,
                        ProblemKind.BAD_PERIOD,
                        ProblemKind.BAD_FRACTION,
                        ProblemKind.BAD_KIND,
                        ProblemKind.MISSING_VALUE,
                        ProblemKind.ANSWERED_BEFORE_RECEIVED,
                        ProblemKind.UNKNOWN_UNIT,
                        ProblemKind.FUTURE_DATE,
                        ProblemKind.BAD_DATE);
        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(vi.what(problem) + vi.fix(problem) + en.what(problem) + en.fix(problem))
                                .doesNotContain("…", "{"));
    }

    @Test
    void tellsAWithdrawalOfNothingByItsKind() {
        Problem figure = new Problem(ProblemKind.MISSING_VALUE, 2, null, "", Map.of("case", "no_figure"));
        Problem content = new Problem(ProblemKind.MISSING_VALUE, 2, "Nội dung", "", Map.of("case", "no_content"));

        assertThat(vi.what(figure))
                .isEqualTo(
                        "Dòng này không có số liệu, mà cũng chưa có số liệu nào đã gửi cho chỉ số, kỳ và loại này để rút lại.");
        assertThat(vi.fix(content))
                .isEqualTo(
                        "Đề nghị điền nội dung; nếu muốn rút một phản ánh đã gửi, đề nghị kiểm tra lại mã và đơn vị.");
    }
}
