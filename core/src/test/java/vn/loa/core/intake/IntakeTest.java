package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.findings;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Days;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.text.Lang;

class IntakeTest {
    @Test
    void readsAGoodRowWhole() {
        Checked checked = read(HEADER
                + "1;Khối phố 1;01/2026;05/01/2026;Bản tin về VNeID;1.5, II.1.2;Phát thanh cơ sở;Người dân;1.200\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).singleElement().satisfies(a -> {
            assertThat(a.line()).isEqualTo(2);
            assertThat(a.unit()).isEqualTo("khoi-pho-1");
            assertThat(a.period()).isEqualTo("2026-01");
            assertThat(a.days()).isEqualTo(Days.on(LocalDate.of(2026, 1, 5)));
            assertThat(a.title()).isEqualTo("Bản tin về VNeID");
            assertThat(a.topics()).containsExactly("II.1.5", "II.1.2");
            assertThat(a.channel()).isEqualTo("radio");
            assertThat(a.audiences()).containsExactly("residents");
            assertThat(a.figures().reach()).isEqualTo(1200);
        });
        assertThat(checked.reading().parts())
                .containsExactly(new Part("khoi-pho-1", "2026-01", SubmissionKind.FULL, true, 1, 0, 0));
    }

    @Test
    void everyRecordIsAcceptedZeroReturnedOrLeftOut() {
        Checked checked = read("PHƯỜNG THỬ;;\n\n" + HEADER + good(1, "05/01/2026") + good(2, "31/02/2026")
                + ";;;;;;;;\n" + ";Tổng cộng;;;;;;;120\nNgười lập biểu;;;;;;;;\n");

        Reading reading = checked.reading();
        assertThat(reading.records()).isEqualTo(8);
        assertThat(List.of(reading.accepted(), reading.zero(), reading.returned(), reading.leftOut()))
                .containsExactly(1, 0, 1, 6);
        assertThat(findings(checked)).contains("7 left_out_row", "8 left_out_row");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void findsTheSeparator(String separator) {
        Checked checked = read((HEADER + good(1, "05/01/2026")).replace(";", separator));

        assertThat(checked.reading().separator()).isEqualTo(separator.charAt(0));
        assertThat(checked.activities()).hasSize(1);
    }

    @Test
    void readsPastAByteOrderMark() {
        Checked checked = read("\uFEFF" + HEADER + good(1, "05/01/2026"));

        assertThat(checked.reading().encoding()).isEqualTo("utf-8-bom");
        assertThat(checked.activities()).hasSize(1);
    }

    @Test
    void takesTheSeparatorThatALineStatesAndCountsThatLine() {
        Checked checked = read("sep=;\r\n" + HEADER.replace("\n", "\r\n") + good(1, "05/01/2026"));

        assertThat(checked.activities())
                .singleElement()
                .extracting(Activity::line)
                .isEqualTo(3);
        assertThat(checked.reading().records()).isEqualTo(2);
    }

    @Test
    void linesAboveTheHeaderNameUnitAndPeriod() {
        Checked checked = read("BÁO CÁO HOẠT ĐỘNG THÁNG 01 NĂM 2026\nĐơn vị:;Khối phố 1\n"
                + "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n"
                + "5/1;Phát loa;1.5;Phát thanh cơ sở;Người dân\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).singleElement().satisfies(a -> {
            assertThat(a.unit()).isEqualTo("khoi-pho-1");
            assertThat(a.date()).isEqualTo(LocalDate.of(2026, 1, 5));
        });
        assertThat(findings(checked)).containsExactly("4 year_from_period");
    }

    @Test
    void aPeriodLineThatMostDatesBelieIsNotUsed() {
        Checked checked = read("Kỳ báo cáo: 12/2025;\n" + HEADER.replace("Kỳ báo cáo;", "")
                + "1;KP1;05/01/2026;A;1.5;radio;Người dân;\n2;KP1;06/01/2026;B;1.5;radio;Người dân;\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).extracting(Activity::period).containsOnly("2026-01");
        assertThat(findings(checked)).containsExactly("0 period_line_differs");
    }

    @Test
    void aFileNameNamesTheUnitOfRowsThatDoNot() {
        Checked checked = read(
                "khoi-pho-1__thang-01.csv",
                "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n05/01/2026;Phát loa;1.5;radio;Người dân\n");

        assertThat(checked.activities())
                .singleElement()
                .extracting(Activity::unit)
                .isEqualTo("khoi-pho-1");
        assertThat(checked.reading().nameUnit()).isEqualTo("khoi-pho-1");
    }

    @Test
    void theOnlyUnitOfTheOtherRowsNamesTheUnitOfOneThatDoesNot() {
        Checked checked =
                read(HEADER + good(1, "05/01/2026") + good(2, "06/01/2026").replace("Khối phố 1", ""));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities()).extracting(Activity::unit).containsOnly("khoi-pho-1");
    }

    @Test
    void aZeroReportIsNoRowAndCounts() {
        Checked checked = read(HEADER + ";Khối phố 1;01/2026;;Trong tháng không phát sinh hoạt động;;;;0\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.zeroReports()).containsExactly(new ZeroReport(2, "khoi-pho-1", "2026-01"));
        assertThat(checked.reading().parts())
                .containsExactly(new Part("khoi-pho-1", "2026-01", SubmissionKind.FULL, true, 0, 1, 0));
    }

    @Test
    void aZeroReportBesideAcceptedRowsIsReturned() {
        Checked checked = read(HEADER + ";Khối phố 1;01/2026;;Không có;;;;\n" + good(1, "05/01/2026"));

        assertThat(problems(checked)).containsExactly("2 zero_with_content [Tên hoạt động]");
        assertThat(checked.reading().zero()).isZero();
    }

    @Test
    void aHeaderWithoutRowsIsNoReport() {
        Checked checked = read(HEADER);

        assertThat(checked.reading().refusal()).isNull();
        assertThat(checked.reading().parts()).isEmpty();
        assertThat(checked.reading().leftOut()).isEqualTo(1);
    }

    @Test
    void aDateOutsideItsStatedPeriodThatLiesInsideOnceExchangedIsAmbiguousAndNothingElse() {
        Checked checked = read(HEADER + good(1, "01/05/2026").replace("01/2026;", "01/2026;"));

        assertThat(problems(checked)).containsExactly("2 ambiguous_date [Ngày thực hiện]");
    }

    @Test
    void oneMonthFirstDateReturnsEveryDateThatCouldBeEither() {
        String header = HEADER.replace("Kỳ báo cáo;", "");
        Checked checked =
                read(header + "1;KP1;01/25/2026;A;1.5;radio;Người dân;\n2;KP1;01/02/2026;B;1.5;radio;Người dân;\n"
                        + "3;KP1;13/01/2026;C;1.5;radio;Người dân;\n");

        assertThat(problems(checked))
                .containsExactly("2 bad_date [Ngày thực hiện]", "3 ambiguous_date [Ngày thực hiện]");
    }

    @Test
    void aDateAfterTheDayOfReceiptIsInTheFuture() {
        Checked checked = read(HEADER.replace("Kỳ báo cáo;", "") + "1;KP1;04/02/2026;A;1.5;radio;Người dân;\n");

        assertThat(problems(checked)).containsExactly("2 future_date [Ngày thực hiện]");
    }

    @Test
    void numbersThatOnlyEnglishStyleReadsTurnTheFile() {
        Checked checked = read(HEADER.replace(";Lượt tiếp cận", ";Thời lượng (phút)")
                + good(1, "05/01/2026").replace(";120", ";12.5"));

        assertThat(checked.reading().numberStyle()).isEqualTo("en");
        assertThat(checked.activities().get(0).figures().minutes()).isEqualByComparingTo("12.5");
        assertThat(findings(checked)).containsExactly("0 english_numbers");
    }

    @Test
    void moneyInMillionsIsMultipliedOnceWhetherHeaderOrLineSaysSo() {
        String header = HEADER.replace("Lượt tiếp cận", "Kinh phí (triệu đồng)");
        Checked checked = read(
                "(Đơn vị tính: triệu đồng)\n" + header + good(1, "05/01/2026").replace(";120", ";1,5"));

        assertThat(problems(checked)).isEmpty();
        assertThat(checked.activities().get(0).cost())
                .satisfies(c -> assertThat(c.vnd()).isEqualTo(1_500_000));
        assertThat(findings(checked)).containsExactly("3 money_multiplied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí (USD)",
                "Kinh phí (tỷ đồng)",
                "Thời lượng (giờ)",
                "Lượt tiếp cận (nghìn)",
                "Số lượng (nghìn tấm)"
            })
    void aNumberColumnInAnotherUnitRefusesTheFile(String column) {
        Checked checked = read(HEADER.replace("Lượt tiếp cận", column) + good(1, "05/01/2026"));

        assertThat(checked.reading().refusal())
                .isNotNull()
                .extracting(Refusal::kind)
                .isEqualTo(RefusalKind.COLUMN_UNIT);
        assertThat(checked.reading().returned()).isEqualTo(1);
        assertThat(checked.reading().leftOut()).isEqualTo(1);
        assertThat(checked.activities()).isEmpty();
    }

    @Test
    void aRowWithTwoChannelsGoesBack() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Phát thanh cơ sở", "Facebook, Zalo"));

        assertThat(problems(checked)).containsExactly("2 several_channels [Kênh]");
    }

    @Test
    void oneUnknownTopicReturnsTheRowAndNamesIt() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace(";1.5;", ";1.5 | 9.9;"));

        assertThat(checked.problems()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(ProblemKind.UNKNOWN_TOPIC);
            assertThat(p.found()).isEqualTo("9.9");
        });
    }

    @Test
    void aSecondRowOfADayIsAnotherActivityOnlyWithAnotherStt() {
        String row = "1;KP1;01/2026;05/01/2026;Bản tin;1.5;radio;Người dân;\n";
        Checked checked = read(HEADER + row + row.replace("1;KP1", "2;KP1") + row.replace("1;KP1", ";KP1") + row);

        assertThat(checked.activities()).extracting(Activity::line).containsExactly(2, 3);
        assertThat(problems(checked))
                .containsExactly("4 duplicate_id [Tên hoạt động]", "5 duplicate_id [Tên hoạt động]");
    }

    @Test
    void surplusCellsReturnTheRowAndMissingOnesAreEmpty() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("\n", ";thừa\n")
                + "2;KP1;01/2026;06/01/2026;B;1.5;radio;Người dân\n");

        assertThat(problems(checked)).containsExactly("2 too_many_cells");
        assertThat(checked.activities()).extracting(Activity::line).containsExactly(3);
    }

    @Test
    void anUnclosedQuoteSwallowsNothing() {
        Checked checked =
                read(HEADER + "1;KP1;01/2026;05/01/2026;\"Bản tin;1.5;radio;Người dân;\n" + good(2, "06/01/2026"));

        assertThat(problems(checked)).containsExactly("2 unclosed_quote");
        assertThat(checked.activities()).extracting(Activity::line).containsExactly(3);
    }

    @Test
    void quotesInsideAQuotedCellThatAreNotDoubledStayPartOfIt() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Bản tin số 1", "\"Ra mắt \"Chợ 4.0\" mới\""));

        assertThat(checked.activities())
                .singleElement()
                .extracting(Activity::title)
                .isEqualTo("Ra mắt \"Chợ 4.0\" mới");
    }

    @Test
    void aCellOfSeveralLinesWithOddQuotesGoesBackWithoutTheLinesBelow() {
        Checked checked = read(HEADER
                + good(1, "05/01/2026").replace("Bản tin số 1", "\"Tin\nsố \"1\" mới\"")
                + good(2, "06/01/2026"));

        assertThat(problems(checked)).contains("2 unclosed_quote");
        assertThat(checked.activities()).extracting(Activity::line).containsExactly(4);
        assertThat(checked.reading().records()).isEqualTo(4);
    }

    @Test
    void aTotalsLabelMayStandInAnyColumn() {
        Checked checked = read("Đơn vị: KP1\nNgày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận\n"
                + "05/01/2026;A;1.5;radio;Người dân;7\nTổng cộng;;;;;7\n");

        assertThat(problems(checked)).isEmpty();
        assertThat(findings(checked)).containsExactly("4 left_out_row");
    }

    @Test
    void numbersWithTwoReadingsGoBackWhereTheFileHasEnglishOnesToo() {
        Checked checked = read(HEADER
                + good(1, "05/01/2026").replace(";120", ";1,234")
                + good(2, "06/01/2026").replace(";120", ";12.0"));

        assertThat(problems(checked)).containsExactly("2 bad_number [Lượt tiếp cận]", "3 bad_number [Lượt tiếp cận]");
    }

    @Test
    void aTotalIsHeldAgainstTheSumOfTheRowsAbove() {
        Checked right = read(HEADER + good(1, "05/01/2026") + good(2, "06/01/2026") + ";;;;Tổng cộng;;;;240\n");
        Checked wrong = read(HEADER + good(1, "05/01/2026") + good(2, "06/01/2026") + ";;;;Tổng cộng;;;;300\n");

        assertThat(findings(right)).containsExactly("4 left_out_row");
        assertThat(findings(wrong)).containsExactly("4 left_out_row", "4 total_differs");
        assertThat(new ProblemSentences(Lang.VI).sentence(wrong.findings().get(1)))
                .isEqualTo("Dòng 4: số tổng cộng ở cột Lượt tiếp cận khác với tổng của các dòng phía trên.");
    }

    @Test
    void aRowWithoutDateTitleAndChannelButWithATopicGoesBack() {
        Checked checked = read(HEADER + ";KP1;01/2026;;;1.5;;;\n");

        assertThat(problems(checked))
                .containsExactly(
                        "2 missing_value [Ngày thực hiện]",
                        "2 missing_value [Tên hoạt động]",
                        "2 missing_value [Đối tượng]",
                        "2 missing_value [Kênh]");
    }

    @Test
    void rowsOutsideTheMainPeriodAreStraysUnlessTheyAreAFifth() {
        StringBuilder text = new StringBuilder(HEADER.replace("Kỳ báo cáo;", ""));
        for (int day = 10; day < 20; day++) {
            text.append(day + ";KP1;" + day + "/01/2026;Tin " + day + ";1.5;radio;Người dân;\n");
        }
        text.append("20;KP1;20/12/2025;Tin cũ;1.5;radio;Người dân;\n");
        Checked checked = read(text.toString());

        assertThat(checked.reading().parts())
                .containsExactly(
                        new Part("khoi-pho-1", "2026-01", SubmissionKind.FULL, true, 10, 0, 0),
                        new Part("khoi-pho-1", "2025-12", SubmissionKind.SUPPLEMENT, false, 1, 0, 0));
    }

    @Test
    void aFileCalledBoSungBringsSupplements() {
        Checked checked = read("Bổ sung KP1.csv", HEADER + good(1, "05/01/2026"));

        assertThat(checked.reading().parts()).extracting(Part::kind).containsExactly(SubmissionKind.SUPPLEMENT);
    }

    @Test
    void keptTextIsTheTextAsReceivedWhereNothingPersonalIsInIt() {
        String text = "TIÊU ĐỀ\r\n" + HEADER.replace("\n", "\r\n") + good(1, "05/01/2026") + "\n"
                + good(2, "99/01/2026").stripTrailing();

        assertThat(read(text).keptText()).isEqualTo(text);
    }

    @Test
    void unknownColumnsAreKeptWithTheRow() {
        Checked checked = read(
                HEADER.replace("\n", ";Nhận xét;\n") + good(1, "05/01/2026").replace("\n", ";tốt;x\n"));

        assertThat(checked.activities().get(0).extra()).isEqualTo(Map.of("Nhận xét", "tốt", "#11", "x"));
    }

    @Test
    void anActivityOfAUnitOutsideItsValidityIsAFinding() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Khối phố 1", "Khối phố 2"));

        assertThat(findings(checked)).containsExactly("2 outside_unit_validity");
        assertThat(checked.activities()).hasSize(1);
    }
}
