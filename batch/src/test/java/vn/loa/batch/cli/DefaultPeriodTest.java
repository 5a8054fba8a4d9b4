package vn.loa.batch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without {@code --period} the last month that has ended is meant; here it is January 2026. */
class DefaultPeriodTest {
    @Test
    void anAsOfDateBeforeItIsWrongUsage(@TempDir Path home) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                Map.of(),
                home,
                Clock.fixed(Instant.parse("2026-02-10T03:00:00Z"), ZoneOffset.UTC));

        int exit = Loa.run(around, "evaluate", "--as-of", "2025-12-31");

        assertThat(err.toString(UTF_8))
                .isEqualTo("Ngày tính số liệu 2025-12-31 đứng trước ngày đầu của kỳ 2026-01 (2026-01-01). "
                        + "Xin chọn ngày khác bằng --as-of, hoặc kỳ khác bằng --period.\n");
        assertThat(exit).isEqualTo(2);
        assertThat(home).isEmptyDirectory();
    }
}
