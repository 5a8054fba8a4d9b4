package vn.loa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** Folders of small files for the small ward; what a test wants to see is said by the rows. */
public final class Inboxes {
    public static final Path PLAN = Path.of("src/test/resources/vn/loa/batch/small-ward.yaml");

    private static final String HEADER = "Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng\n";

    private Inboxes() {}

    public static Plan plan() {
        try {
            return PlanReader.read(PLAN);
        } catch (WrongPlan e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of activities; a row is {@code 05/01/2026;Bản tin}. */
    public static void put(Path inbox, String name, String... rows) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String row : rows) {
            text.append(row).append(";II.1.2;Phát thanh cơ sở;Người dân\n");
        }
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve(name), text, UTF_8);
    }

    /** Says when each file came: {@code file=instant}. */
    public static void received(Path inbox, String... entries) throws IOException {
        StringBuilder text = new StringBuilder("file,received\n");
        for (String entry : entries) {
            text.append(entry.replace('=', ',')).append('\n');
        }
        Files.writeString(inbox.resolve("_received.csv"), text, UTF_8);
    }

    /** Three units' January; Khối phố 1 has a row to mend. */
    public static Path january(Path inbox) throws IOException {
        put(inbox, "khoi-pho-1__t1.csv", "05/01/2026;Bản tin tuần 1", "31/02/2026;Bản tin tuần 2");
        put(inbox, "khoi-pho-2__t1.csv", "06/01/2026;Bản tin tuần 1", "13/01/2026;Bản tin tuần 2");
        put(inbox, "vhxh__t1.csv", "07/01/2026;Bài viết");
        received(
                inbox,
                "khoi-pho-1__t1.csv=2026-02-03T02:00:00Z",
                "khoi-pho-2__t1.csv=2026-02-03T02:00:00Z",
                "vhxh__t1.csv=2026-02-04T02:00:00Z",
                "thcs-mau__t1.csv=2026-02-05T02:00:00Z",
                "vuong-mac.csv=2026-02-05T03:00:00Z",
                "big.csv=2026-02-06T02:00:00Z");
        return inbox;
    }
}
