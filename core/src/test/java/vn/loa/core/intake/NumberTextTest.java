package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    private static final NumberRule QUANTITY = NumberRule.of(Column.QUANTITY, 1, "tấm");
    private static final NumberRule REACH = NumberRule.of(Column.REACH, 1, null);
    private static final NumberRule COST = NumberRule.of(Column.COST_VND, 1, null);
    private static final NumberRule MILLIONS = NumberRule.of(Column.COST_VND, 1_000_000, null);
    private static final NumberRule THOUSANDS = NumberRule.of(Column.COST_VND, 1_000, null);
    private static final NumberRule MINUTES = NumberRule.of(Column.MINUTES, 1, null);
    private static final NumberRule PEOPLE = NumberRule.of(Column.PARTICIPANTS, 1, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0 | 0",
                "7 | 7",
                "007 | 7",
                "1234 | 1234",
                "1.234 | 1234",
                "1234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "12.000.000 | 12000000",
                "0,25 | 0.25",
                "000.000 | 0",
                "'12 | 12",
                "１２．５ | bad",
                "１２ | 12",
                "１.２３４,５ | 1234.5",
                "0,123456789 | 0.123456789",
                "1000000000000000 | 1000000000000000",
                "1.000.000.000.000.000 | 1000000000000000",
                "1000000000000000,1 | bad",
                "1000000000000001 | bad",
                "12.5 | bad",
                "1,234.56 | bad",
                "1.23 | bad",
                "1.2345 | bad",
                "1234.567 | bad",
                "12.34.567 | bad",
                ".5 | bad",
                ",5 | bad",
                "5, | bad",
                "5. | bad",
                "1,5,5 | bad",
                "1 234 | bad",
                "+5 | bad",
                "12% | bad",
                "1E+05 | bad",
                "1,5e3 | bad",
                "#N/A | bad",
                "= 5 | bad",
                "(5) | bad",
                "5- | bad",
                "50-60 | bad",
                "khoảng 50 | bad",
                "năm mươi | bad",
                "~50 | bad",
                "0x1F | bad",
                "NaN | bad",
                "Infinity | bad",
                "½ | bad",
                "1'234 | bad",
                "٣ | bad",
                "012345678 | bad",
                "0912345678 | bad",
                "012.345.678 | bad",
                "01234567 | 1234567",
            })
    void readsTheWholeCellInVietnameseStyle(String cell, String value) {
        assertReads(cell, value, QUANTITY, NumberStyle.VI);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,234.56 | 1234.56",
                "12.5 | 12.5",
                "1.234 | 1.234",
                "1,234 | 1234",
                "12 | 12",
                "12,5 | bad",
                "1.234,5 | bad",
                "1,23 | bad",
                "012,345,678 | bad"
            })
    void readsTheWholeCellInEnglishStyle(String cell, String value) {
        assertReads(cell, value, QUANTITY, NumberStyle.EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12 | SAME",
                "0 | SAME",
                "000.000 | SAME",
                "1.234 | DIFFERENT",
                "1,234 | DIFFERENT",
                "1.000 | DIFFERENT",
                "12.5 | EN_ONLY",
                "1,234.56 | EN_ONLY",
                "1.234.5 | NEITHER",
                "12,5 | VI_ONLY",
                "1.234,5 | VI_ONLY",
                "1.234.567 | VI_ONLY",
                "1,234,567 | EN_ONLY",
                "12.5 tấm | EN_ONLY",
                "12,5 tấm | VI_ONLY",
                "12.5 bài | NEITHER",
                "-5 | NEITHER",
                "0912345678 | NEITHER",
                "'12,5 | VI_ONLY",
                "abc | NEITHER",
                "１２.５ | EN_ONLY"
            })
    void votesByTheGrammarAlone(String cell, NumberVote vote) {
        assertThat(NumberText.vote(cell, QUANTITY)).isEqualTo(vote);
    }

    @Test
    void votesWhateverTheSizeOrTheMultiplier() {
        assertThat(NumberText.vote("99999999999,5 đồng", MILLIONS)).isEqualTo(NumberVote.VI_ONLY);
        assertThat(NumberText.vote("99.999.999", PEOPLE)).isEqualTo(NumberVote.VI_ONLY);
    }

    @ParameterizedTest
    @CsvSource({
        "COST_VND,1.500.000 đồng",
        "COST_VND,1.500.000đ",
        "COST_VND,1.500.000 ₫",
        "COST_VND,1.500.000₫",
        "COST_VND,1.500.000 VNĐ",
        "COST_VND,1.500.000 vnd",
        "COST_VND,1.500.000 Dong.",
        "REACH,1.500.000 lượt",
        "INTERACTIONS,1.500.000 luot",
        "PARTICIPANTS,1.500.000 người",
        "FEMALE,1.500.000 NGƯỜI",
        "GUIDED,1.500.000 người",
        "SUCCEEDED,1.500.000 người",
        "MINUTES,1.500.000 phút",
        "QUANTITY,1.500.000 tấm",
        "QUANTITY,1.500.000Tam"
    })
    void dropsTheColumnsOwnUnit(Column column, String cell) {
        assertThat(NumberText.read(cell, NumberRule.of(column, 1, "tấm"), NumberStyle.VI))
                .isEqualTo(new NumberText.Number(BigDecimal.valueOf(1_500_000), true));
    }

    @Test
    void dropsAUnitThatHasADigit() {
        assertThat(NumberText.read("12,5 m2", NumberRule.of(Column.QUANTITY, 1, "m2"), NumberStyle.VI))
                .isEqualTo(new NumberText.Number(new BigDecimal("12.5"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "REACH,5 người",
        "PARTICIPANTS,5 lượt",
        "MINUTES,5 đồng",
        "COST_VND,5 phút",
        "QUANTITY,5 bài",
        "COST_VND,5 usd"
    })
    void refusesTheUnitOfAnotherColumn(Column column, String cell) {
        assertThat(NumberText.read(cell, NumberRule.of(column, 1, "tấm"), NumberStyle.VI))
                .isInstanceOf(NumberText.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"12 | 12", "12,0 | 12", "1.200,000 | 1200", "0,00 | 0", "12,5 | not whole", "0,01 | not whole"})
    void readsWholeNumbersThatMayCarryAFractionOfZeros(String cell, String value) {
        NumberText.Result result = NumberText.read(cell, REACH, NumberStyle.VI);

        if (value.equals("not whole")) {
            assertThat(result).isEqualTo(new NumberText.Bad(ProblemKind.NOT_WHOLE, Map.of(), false));
        } else {
            assertThat(result).isEqualTo(new NumberText.Number(new BigDecimal(value), false));
        }
    }

    @Test
    void multipliesMoneyBeforeItAsksForWholeDong() {
        assertReads("1,5", "1500000", MILLIONS, NumberStyle.VI);
        assertReads("0,0000015", "not_whole", MILLIONS, NumberStyle.VI);
        assertReads("1.500", "1500000", THOUSANDS, NumberStyle.VI);
        assertReads("1.000.000.000", "1000000000000000", MILLIONS, NumberStyle.VI);
        assertReads("1.000.000.001", "bad", MILLIONS, NumberStyle.VI);
    }

    @Test
    void refusesDongBehindANumberInAColumnThatMultiplies() {
        assertThat(NumberText.read("5.000.000 đồng", MILLIONS, NumberStyle.VI)).isEqualTo(bad("dong", "5"));
        assertThat(NumberText.read("5 triệu đồng", MILLIONS, NumberStyle.VI)).isEqualTo(bad("factor", "5"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Column.class,
            names = {"PARTICIPANTS", "FEMALE", "GUIDED", "SUCCEEDED"})
    void refusesMoreThanTenMillionPeople(Column column) {
        NumberRule rule = NumberRule.of(column, 1, null);

        assertReads("10.000.000", "10000000", rule, NumberStyle.VI);
        assertThat(NumberText.read("10.000.001", rule, NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(
                        ProblemKind.BAD_NUMBER, Map.of("case", "too_large", "max", "10.000.000"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "- 5", "−5", "–5", "-1.234,5", "'-5", "-5 tấm", "-12.5", "-0"})
    void namesNegativeNumbers(String cell) {
        assertThat(NumberText.read(cell, QUANTITY, NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(ProblemKind.NEGATIVE_NUMBER, Map.of(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "012.345.678",
                "020123456789",
                "000000001",
                "-0912345678",
                "0912345678 tấm",
                "０９１２３４５６７８",
                "(0205) 3812345"
            })
    void masksNineDigitsThatBeginWithZero(String cell) {
        assertThat(NumberText.read(cell, QUANTITY, NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(ProblemKind.BAD_NUMBER, Map.of("case", "personal"), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "COST_VND | 1,5 triệu | factor | 1.500.000",
                "COST_VND | 1,5 triệu đồng | factor | 1.500.000",
                "COST_VND | 1.5 triệu | factor | 1.500.000",
                "COST_VND | 500 nghìn | factor | 500.000",
                "COST_VND | 500 ngàn đồng | factor | 500.000",
                "COST_VND | 500k | factor | 500.000",
                "COST_VND | 2 tỷ | factor | 2.000.000.000",
                "REACH | 1,2 nghìn lượt | factor | 1.200",
                "REACH | 3 triệu | factor | 3.000.000",
                "MINUTES | 2 giờ | hours | 120",
                "MINUTES | 1,5 giờ | hours | 90",
                "REACH | 95% | percent | 95",
                "REACH | 12,5 % | percent | 12,5",
                "REACH | 1 234 | spaced | 1.234",
                "REACH | 12\u00a0000 | spaced | 12.000",
                "MINUTES | 12.5 | english | 12,5",
                "MINUTES | 1,234.5 | english | 1.234,5",
                "MINUTES | 12.5 phút | english | 12,5",
                "PARTICIPANTS | 50 đại biểu | words | 50",
            })
    void writesOutTheNumberToSend(Column column, String cell, String which, String number) {
        assertThat(NumberText.read(cell, NumberRule.of(column, 1, null), NumberStyle.VI))
                .isEqualTo(bad(which, number));
    }

    @Test
    void tellsWhereTheUnitOfAQuantityBelongs() {
        Map<String, String> details = Map.of("case", "unit", "number", "120", "unit", "giờ");

        assertThat(NumberText.read("120 giờ", NumberRule.of(Column.QUANTITY, 1, null), NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(ProblemKind.BAD_NUMBER, details, false));
    }

    @Test
    void masksPersonalDataInTheUnitOfAQuantity() {
        assertThat(NumberText.read("5 lan@gmail.com", NumberRule.of(Column.QUANTITY, 1, null), NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(
                        ProblemKind.BAD_NUMBER, Map.of("case", "unit", "number", "5", "unit", "[e-mail]"), false));
    }

    @ParameterizedTest
    @CsvSource({"1E+05,exponent", "1.2e5,exponent", "#N/A,excel_error", "#REF!,excel_error", "####,excel_error"})
    void knowsWhatExcelDoesToNumbers(String cell, String which) {
        assertThat(NumberText.read(cell, REACH, NumberStyle.VI))
                .isEqualTo(new NumberText.Bad(ProblemKind.BAD_NUMBER, Map.of("case", which), false));
    }

    @Test
    void showsBothReadingsWithoutGroups() {
        assertThat(NumberText.twoReadings("1.234", REACH))
                .isEqualTo(new NumberText.Bad(
                        ProblemKind.BAD_NUMBER, Map.of("case", "two_readings", "vi", "1234", "en", "1,234"), false));
        assertThat(NumberText.twoReadings("1,234 lượt", REACH).details())
                .isEqualTo(Map.of("case", "two_readings", "vi", "1,234", "en", "1234"));
    }

    @ParameterizedTest
    @EnumSource(NumberStyle.class)
    void readsBackEveryNumberItWrites(NumberStyle style) {
        Random random = new Random(57);
        for (int n = 0; n < 5_000; n++) {
            BigDecimal value = new BigDecimal(new BigInteger(random.nextInt(50), random), random.nextInt(6));
            String written = NumberGrammar.write(value, style);
            NumberText.Result result = NumberText.read(written, QUANTITY, style);
            if (result instanceof NumberText.Number number) {
                assertThat(number.value()).as(written).isEqualByComparingTo(value);
            } else {
                fail("%s is not read", written);
            }
        }
    }

    @Test
    void neverThrows() {
        Random random = new Random(57);
        String letters = "0123456789.,-+ 'đ₫%eE#triệu ngh\u00a0０９\ud83d\ude00";
        for (int n = 0; n < 5_000; n++) {
            StringBuilder cell = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                cell.append(letters.charAt(random.nextInt(letters.length())));
            }
            for (NumberStyle style : NumberStyle.values()) {
                assertThat(NumberText.read(cell.toString(), COST, style)).isNotNull();
                assertThat(NumberText.vote(cell.toString(), MILLIONS)).isNotNull();
            }
        }
        assertThat(NumberText.read("9".repeat(100_000), COST, NumberStyle.VI)).isInstanceOf(NumberText.Bad.class);
    }

    private static NumberText.Bad bad(String which, String number) {
        return new NumberText.Bad(ProblemKind.BAD_NUMBER, Map.of("case", which, "number", number), false);
    }

    private static void assertReads(String cell, String value, NumberRule rule, NumberStyle style) {
        NumberText.Result result = NumberText.read(cell, rule, style);
        if (result instanceof NumberText.Number number) {
            assertThat(number.value().stripTrailingZeros().toPlainString()).isEqualTo(value.equals("0") ? "0" : value);
            assertThat(number.unitDropped()).isFalse();
        } else {
            ProblemKind kind = value.equals("bad") ? ProblemKind.BAD_NUMBER : ProblemKind.NOT_WHOLE;
            assertThat(value).isIn("bad", "not_whole");
            assertThat(((NumberText.Bad) result).kind()).isEqualTo(kind);
        }
    }
}
