package vn.loa.batch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.Inboxes;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.text.Lang;

/** The folder of slips holds the open ones, and whatever somebody else put there. */
class SlipFolderTest {
    private static final String ENDING = ".de-nghi-chinh-sua.csv";

    @TempDir
    private Path out;

    @Test
    void takesASettledSlipAway() throws IOException {
        write(slip("a.csv", "aaaaaaaa", "kp-1", true), slip("b.csv", "bbbbbbbb", null, true));
        assertThat(files()).containsExactly("_khong-ro-don-vi/b.csv" + ENDING, "kp-1/a.csv" + ENDING);

        write(slip("a.csv", "aaaaaaaa", "kp-1", false), slip("b.csv", "bbbbbbbb", null, true));
        assertThat(files()).containsExactly("_khong-ro-don-vi/b.csv" + ENDING);
    }

    @Test
    void twoFilesOfOneNameHaveASlipEachAndTheSecondBecomesTheFirst() throws IOException {
        write(slip("a.csv", "aaaaaaaa", "kp-1", true), slip("a.csv", "bbbbbbbb", "kp-1", true));
        assertThat(files()).containsExactly("kp-1/a.csv" + ENDING, "kp-1/bbbbbbbb-a.csv" + ENDING);

        write(slip("a.csv", "aaaaaaaa", "kp-1", false), slip("a.csv", "bbbbbbbb", "kp-1", true));
        assertThat(files()).containsExactly("kp-1/a.csv" + ENDING);
    }

    @Test
    void leavesAloneWhatSomebodyElsePutThere() throws IOException {
        Path kept = Files.createDirectories(out.resolve("kp-1/lưu.khong-doc-duoc.txt"));
        Files.writeString(kept.resolve("x"), "");
        Files.writeString(out.resolve("kp-1/đã sửa" + ENDING), "");
        Files.writeString(out.resolve("ghi chú.khong-doc-duoc.txt"), "");

        write(slip("a.csv", "aaaaaaaa", "kp-1", false));

        assertThat(files())
                .containsExactly("ghi chú.khong-doc-duoc.txt", "kp-1/lưu.khong-doc-duoc.txt/x", "kp-1/đã sửa" + ENDING);
    }

    private void write(OpenSlip... slips) throws IOException {
        new SlipFolder(out, Inboxes.plan(), Lang.VI).write(List.of(slips));
    }

    /** But for the texts to send, which have a test of their own. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(SlipMessage.FILE))
                    .map(path -> out.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static OpenSlip slip(String name, String digest, @Nullable String unit, boolean open) {
        Reading reading = new Reading(
                name,
                digest.repeat(8),
                "",
                "utf-8",
                ';',
                "vi",
                "activity",
                List.of("STT", "Tên hoạt động"),
                2,
                0,
                0,
                1,
                1,
                null,
                Map.of(ProblemKind.BAD_DATE, 1),
                Map.of(),
                List.of(),
                unit,
                null,
                Reading.Above.NOTHING);
        Problem problem = new Problem(ProblemKind.MISSING_VALUE, 2, "Kênh", "", Map.of());
        Returned row = new Returned(2, unit, null, List.of("1", "Phát thanh"), List.of(problem));
        return new OpenSlip(reading, unit, open ? List.of(row) : List.of());
    }
}
