package vn.loa.batch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalKind;
import vn.loa.core.intake.Returned;
import vn.loa.core.text.Lang;

/** Beside a unit's slips lies a text to send with them. */
class SlipMessageTest {
    @TempDir
    private Path out;

    @Test
    void tellsHowManyRowsWhyAndHowToSendThemBack() throws IOException {
        write(
                Lang.VI,
                slip(
                        "khoi-pho-1__t1.csv",
                        null,
                        ProblemKind.BAD_DATE,
                        ProblemKind.UNKNOWN_CHANNEL,
                        ProblemKind.UNKNOWN_CHANNEL,
                        ProblemKind.NOT_WHOLE,
                        ProblemKind.BAD_FUNDING));

        assertThat(message()).isEqualTo("""
                        Kính gửi: Khối phố 1\r
                        Phường Mẫu (dữ liệu minh họa) cảm ơn đơn vị đã gửi báo cáo (Kế hoạch 79/KH-UBND). Kính đề nghị đơn vị xem lại giúp:\r
                        - Tệp khoi-pho-1__t1.csv: 5 dòng cần chỉnh sửa, ghi ở phiếu khoi-pho-1__t1.csv.de-nghi-chinh-sua.csv. \
                        Thường gặp: kênh chưa có trong kế hoạch (2 dòng); ngày chưa đọc được (1 dòng); số có phần lẻ (1 dòng).\r
                        Cách sửa: mở phiếu bằng Excel, làm theo cột “Cách sửa” của từng dòng, giữ nguyên cột “Mã phiếu” và “Dòng”, \
                        lưu CSV UTF-8 rồi gửi lại phiếu đó. Nếu sửa trong tệp gốc thì xin gửi lại cả báo cáo của kỳ.\r
                        Trân trọng cảm ơn.\r
                        """);
    }

    @Test
    void tellsWhyAFileWasNotRead() throws IOException {
        write(Lang.VI, slip("a.xlsx", new Refusal(RefusalKind.NOT_SUPPORTED, "not_supported.xlsx", Map.of())));

        assertThat(message().lines().skip(2))
                .containsExactly(
                        "- Tệp a.xlsx: chưa đọc được. Đây là tệp Excel (.xlsx); phiên bản này chưa đọc. "
                                + "Cách sửa ghi ở a.xlsx.khong-doc-duoc.txt.",
                        "Sửa xong, xin đơn vị gửi lại cả tệp.",
                        "Trân trọng cảm ơn.");
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        write(Lang.EN, slip("a.csv", null, ProblemKind.UNKNOWN_CHANNEL));

        assertThat(message().lines().skip(2).limit(1))
                .containsExactly("- a.csv: rows to mend: 1, see the slip a.csv.de-nghi-chinh-sua.csv. Most often: "
                        + "a channel that the plan does not have (1).");
    }

    @Test
    void staysShortHoweverManySlipsAreOpen() throws IOException {
        write(
                Lang.VI,
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> slip("khoi-pho-1__thang-%02d.csv".formatted(i), null, ProblemKind.BAD_DATE))
                        .toArray(OpenSlip[]::new));

        assertThat(message().length()).isLessThanOrEqualTo(900);
        assertThat(message()).contains("- Tệp khoi-pho-1__thang-03.csv: ", "- Và 37 phiếu khác gửi kèm.");
    }

    @Test
    void goesWithTheLastSlip() throws IOException {
        OpenSlip open = slip("a.csv", null, ProblemKind.BAD_DATE);
        write(Lang.VI, open);
        assertThat(out.resolve("khoi-pho-1/tin-nhan.txt")).exists();

        write(Lang.VI, new OpenSlip(open.reading(), "khoi-pho-1", List.of()));
        assertThat(out.resolve("khoi-pho-1")).isEmptyDirectory();
    }

    @Test
    void rowsOfNoUnitHaveNobodyToWriteTo() throws IOException {
        OpenSlip open = slip("a.csv", null, ProblemKind.BAD_DATE);
        write(Lang.VI, new OpenSlip(open.reading(), null, open.rows()));

        try (Stream<Path> all = Files.list(out.resolve("_khong-ro-don-vi"))) {
            assertThat(all.map(p -> p.getFileName().toString())).containsExactly("a.csv.de-nghi-chinh-sua.csv");
        }
    }

    private void write(Lang lang, OpenSlip... slips) throws IOException {
        new SlipFolder(out, Inboxes.plan(), lang).write(List.of(slips));
    }

    private String message() throws IOException {
        return Files.readString(out.resolve("khoi-pho-1/tin-nhan.txt"));
    }

    /** One row a kind. */
    private static OpenSlip slip(String name, @Nullable Refusal refusal, ProblemKind... kinds) {
        Reading reading = new Reading(
                name,
                "1a2b3c4d".repeat(8),
                "",
                "utf-8",
                ';',
                "vi",
                "activity",
                List.of("STT", "Tên hoạt động"),
                kinds.length + 1,
                0,
                0,
                kinds.length,
                1,
                refusal,
                Map.of(),
                Map.of(),
                List.of(),
                "khoi-pho-1",
                null,
                Reading.Above.NOTHING);
        List<Returned> rows = new ArrayList<>();
        for (ProblemKind kind : kinds) {
            int line = rows.size() + 2;
            Problem problem = new Problem(kind, line, "Kênh", "x", Map.of());
            rows.add(new Returned(line, "khoi-pho-1", null, List.of("1", "Phát thanh"), List.of(problem)));
        }
        return new OpenSlip(reading, "khoi-pho-1", rows);
    }
}
