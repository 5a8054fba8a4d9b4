package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.PLAN;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.problems;
import static vn.loa.core.intake.ReadFile.read;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Match;
import vn.loa.core.text.Lang;

/** What is nearly a name of the plan, or of a column, is proposed in the slip; it is never taken for that name. */
class NearMissTest {
    private static final ProblemSentences VI = new ProblemSentences(Lang.VI);
    private static final ProblemSentences EN = new ProblemSentences(Lang.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phát thanh cơ sở | Zaloo | 2 unknown_channel [Kênh] | Có phải: Zalo? Nếu đúng, đề nghị ghi lại như vậy; "
                        + "nếu không, đề nghị ghi đúng tên một kênh trong kế hoạch.",
                "Khối phố 1 | Khoois phố 1 | 2 unknown_unit [Đơn vị] | Có phải: Khối phố 1? Nếu đúng, đề nghị ghi lại như vậy; "
                        + "nếu không, đề nghị ghi đúng tên đơn vị như trong kế hoạch.",
                "Người dân | Nguời dânn | 2 unknown_audience [Đối tượng] | Có phải: Người dân? Nếu đúng, đề nghị ghi lại như vậy; "
                        + "nếu không, đề nghị ghi đúng tên đối tượng trong kế hoạch. Nhiều đối tượng thì cách nhau bằng dấu chấm phẩy.",
                ";1.5; | ;Chính sách hỗ trợ và cơ hội tham giaa; | 2 unknown_topic [Nội dung] | "
                        + "Có phải: Chính sách hỗ trợ và cơ hội tham gia? Nếu đúng, đề nghị ghi lại như vậy; "
                        + "nếu không, đề nghị ghi đúng tên hoặc số mục của nội dung trong kế hoạch. Nhiều nội dung thì cách nhau bằng dấu chấm phẩy."
            })
    void theSlipAsksWhetherTheNameWasMeant(String was, String is, String problem, String fix) {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace(was, is));

        assertThat(problems(checked)).containsExactly(problem);
        assertThat(checked.problems().stream().map(VI::fix)).containsExactly(fix);
    }

    @Test
    void theSlipAsksInEnglishToo() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Phát thanh cơ sở", "Zaloo"));

        assertThat(checked.problems().stream().map(EN::fix))
                .containsExactly(
                        "Is it: Zalo? If so, please write it like that; if not, please write the name of one channel of the plan.");
    }

    @Test
    void ofSeveralEquallyNearAllAreNamed() {
        var plan = ReadFile.plan("""
                extends: ky-lua-79
                ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                units:
                  - {code: khoi-pho-1, name: Khối phố 1, reports: true}
                areas:
                  - {code: nam, name: Ngõ Nam}
                  - {code: nan, name: Ngõ Nan}
                  - {code: nai, name: Ngõ Nai}
                """);
        Checked checked = ReadFile.read(
                plan,
                "a.csv",
                (HEADER.replace("Lượt tiếp cận", "Địa bàn")
                                + good(1, "05/01/2026").replace(";120\n", ";Ngõ Na\n"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(checked.problems().stream().map(VI::fix))
                .containsExactly("Có phải: “Ngõ Nam” hoặc “Ngõ Nan” hoặc “Ngõ Nai”? Nếu đúng, đề nghị ghi lại như vậy; "
                        + "nếu không, đề nghị ghi đúng tên địa bàn như trong kế hoạch, hoặc để trống.");
    }

    @Test
    void aNameWithSeparatorsIsProposedWhole() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Người dân", "Hội vien, đoàn viênn, thanh niên"));

        assertThat(checked.problems())
                .singleElement()
                .satisfies(p -> assertThat(VI.fix(p)).startsWith("Có phải: Hội viên, đoàn viên, thanh niên? "));
    }

    @Test
    void anotherNumberIsNotProposed() {
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Khối phố 1", "Khối phố 20"));

        assertThat(checked.problems().stream().map(VI::fix))
                .containsExactly("Đề nghị ghi đúng tên đơn vị như trong kế hoạch.");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(i -> 57L + i * 7_919L).toList();
    }

    /** One to three slips of the finger in a name: read as the very name, or returned; written as proposed, it is read as that. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aProposalIsNeverTaken(long seed) {
        Random dice = new Random(seed);
        String channel = slipped("Phát thanh cơ sở", dice);
        Checked checked = read(HEADER + good(1, "05/01/2026").replace("Phát thanh cơ sở", channel));

        if (PLAN.channelNames().find(channel) instanceof Match.Found found) {
            assertThat(checked.activities()).extracting(Activity::channel).containsExactly(found.code());
            return;
        }
        assertThat(checked.activities()).isEmpty();
        assertThat(problems(checked)).containsExactly("2 unknown_channel [Kênh]");
        for (String near : PLAN.channelNames().near(channel)) {
            Checked again = read(HEADER + good(1, "05/01/2026").replace("Phát thanh cơ sở", near));
            assertThat(again.activities()).hasSize(1);
        }
    }

    private static String slipped(String name, Random dice) {
        StringBuilder text = new StringBuilder(name);
        for (int n = 1 + dice.nextInt(3); n > 0; n--) {
            int at = dice.nextInt(text.length() - 1);
            switch (dice.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) ('a' + dice.nextInt(26)));
                case 2 -> text.setCharAt(at, (char) ('a' + dice.nextInt(26)));
                default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return text.toString();
    }

    @Test
    void aMissingColumnThatIsThereUnderANearNameIsAskedFor() {
        Checked checked = read(
                HEADER.replace("Ngày thực hiện", "Ngay thuc hjện").replace("Kênh", "Kenhh") + good(1, "05/01/2026"));

        assertThat(checked.reading().refusal()).isNotNull().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.MISSING_COLUMN);
            assertThat(VI.what(refusal)).isEqualTo("Dòng tiêu đề (dòng 1) còn thiếu cột: Ngày thực hiện, Kênh.");
            assertThat(VI.fix(refusal))
                    .isEqualTo(
                            "Cột “Ngay thuc hjện” có phải là cột “Ngày thực hiện”? Cột “Kenhh” có phải là cột “Kênh”? "
                                    + "Nếu đúng, đề nghị sửa lại tên cột như trong mẫu; cột nào chưa có thì đề nghị thêm, rồi gửi lại cả tệp.");
            assertThat(EN.fix(refusal))
                    .startsWith(
                            "Is “Ngay thuc hjện” the column “Ngày thực hiện”? Is “Kenhh” the column “Kênh”? If so, please");
        });
    }

    @Test
    void aHeaderOfWhichMostIsWrongIsAskedForToo() {
        Checked checked = read(
                "STT;Ngày thực hiệnn;Tên hoạtđộng;Nội dung;Kenhh;Đối tượngg\n1;05/01/2026;Tin;1.5;Zalo;Người dân\n");

        assertThat(checked.reading().refusal()).isNotNull().satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.UNKNOWN_KIND);
            assertThat(VI.fix(refusal))
                    .startsWith(
                            "Cột “Ngày thực hiệnn” có phải là cột “Ngày thực hiện”? Cột “Tên hoạtđộng” có phải là cột “Tên hoạt động”? "
                                    + "Cột “Kenhh” có phải là cột “Kênh”? Nếu đúng, đề nghị ");
        });
    }

    @Test
    void aColumnThatIsNotCountedBecauseOfItsNameIsTold() {
        Checked checked = read(HEADER.replace("Lượt tiếp cận", "Lượt tiếp cậnn") + good(1, "05/01/2026"));

        assertThat(checked.activities()).hasSize(1);
        assertThat(checked.findings().stream().map(VI::sentence))
                .containsExactly(
                        "Cột “Lượt tiếp cậnn” không có trong mẫu nên không được tính; có phải cột “Lượt tiếp cận”? "
                                + "Nếu đúng, đề nghị sửa lại tên cột rồi gửi lại, hoặc phường thêm tên ấy vào kế hoạch (loa alias add column).");
    }

    @Test
    void aColumnNearOneThatIsThereIsNotAskedFor() {
        Checked checked = read(
                HEADER.strip() + ";Lượt tiếp cậnn\n" + good(1, "05/01/2026").strip() + ";5\n");

        assertThat(checked.findings()).isEmpty();
    }
}
