package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.FEEDBACK_HEADER;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.SERIES_HEADER;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.goodFeedback;
import static vn.loa.core.intake.ReadFile.goodSeries;
import static vn.loa.core.intake.ReadFile.read;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    private static final String[] BITS = {
        ";",
        ",",
        "\t",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "-",
        "0",
        "1.234",
        "1,5",
        "05/01/2026",
        "31/01",
        "Không có",
        "?",
        "\u0000",
        "\uFEFF",
        "Tổng cộng",
        "=1+1",
        "KP1",
        "dvc",
        "khảo sát",
        "radio",
        "1.5",
        "Người dân",
        "0912345678",
        "Đơn vị: KP1",
        "tháng 1/2026",
        " ",
        "|",
        "(",
        ")",
        "%"
    };

    private static void balances(Checked checked) {
        Reading r = checked.reading();
        assertThat(r.accepted() + r.zero() + r.returned() + r.leftOut()).isEqualTo(r.records());
        assertThat(checked.activities().size()
                        + checked.series().size()
                        + checked.difficulties().size())
                .isEqualTo(r.accepted());
        if (r.refusal() == null) {
            assertThat(checked.returned()).hasSize(r.returned());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyBytesEndInAVerdict(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            balances(read("x.csv", bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anyTableOfBitsBalances(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            FileKind kind = FileKind.values()[i % FileKind.values().length];
            StringBuilder text = new StringBuilder(random.nextBoolean() ? header(kind) : "");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(random.nextInt(8) == 0 ? row(kind, 1 + n % 12) : BITS[random.nextInt(BITS.length)]);
            }
            balances(read("x.csv", text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aDamagedGoodFileBalancesAndNeverLosesARecord(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            FileKind kind = FileKind.values()[i % FileKind.values().length];
            String header = header(kind);
            StringBuilder text = new StringBuilder(header);
            for (int n = 1; n < 12; n++) {
                text.append(row(kind, n));
            }
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = header.length() + random.nextInt(text.length() - header.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(3)), BITS[random.nextInt(BITS.length)]);
            }
            balances(read(text.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aGoodFileIsAcceptedWholeAsItsKind(FileKind kind) {
        StringBuilder text = new StringBuilder(header(kind));
        for (int n = 1; n <= 12; n++) {
            text.append(row(kind, n));
        }
        Reading reading = read(text.toString()).reading();
        assertThat(reading.kind()).isEqualTo(kind.code());
        assertThat(reading.accepted()).isEqualTo(12);
    }

    private static String header(FileKind kind) {
        return switch (kind) {
            case ACTIVITY -> HEADER;
            case SERIES -> SERIES_HEADER;
            case FEEDBACK -> FEEDBACK_HEADER;
        };
    }

    /** @param n from 1 to 12 */
    private static String row(FileKind kind, int n) {
        return switch (kind) {
            case ACTIVITY -> good(n, "%02d/01/2026".formatted(n));
            case SERIES -> goodSeries(n);
            case FEEDBACK -> goodFeedback(n);
        };
    }
}
