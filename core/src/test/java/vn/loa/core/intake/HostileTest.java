package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.intake.ReadFile.HEADER;
import static vn.loa.core.intake.ReadFile.good;
import static vn.loa.core.intake.ReadFile.read;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(checked.activities()).hasSize(r.accepted());
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
            StringBuilder text = new StringBuilder(random.nextBoolean() ? HEADER : "");
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(random.nextInt(8) == 0 ? good(n, "05/01/2026") : BITS[random.nextInt(BITS.length)]);
            }
            balances(read("x.csv", text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aDamagedGoodFileBalancesAndNeverLosesARecord(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            StringBuilder text = new StringBuilder(HEADER);
            for (int n = 1; n < 12; n++) {
                text.append(good(n, "%02d/01/2026".formatted(n)));
            }
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = HEADER.length() + random.nextInt(text.length() - HEADER.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(3)), BITS[random.nextInt(BITS.length)]);
            }
            balances(read(text.toString()));
        }
    }
}
