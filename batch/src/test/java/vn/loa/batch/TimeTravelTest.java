package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.batch.store.Verdict;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Receipt;
import vn.loa.core.text.Lang;

/** Reports as of a past day, through files, store and facade (formats.md §2.2, §2.7). */
class TimeTravelTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);

    private final Hands clock = new Hands("2026-02-10T05:00:00Z");
    private final Plan plan = Inboxes.plan();
    private final Period january = plan.calendar().period("2026-01").orElseThrow();

    @TempDir
    Path temp;

    private LoaBatch loa;
    private Path inbox;

    @BeforeEach
    void open() throws Exception {
        loa = new LoaBatch(TestServer.freshDatabase(), BatchSettings.in(Lang.VI), clock, Progress.SILENT);
        inbox = Inboxes.january(temp.resolve("inbox"));
    }

    @AfterEach
    void close() {
        loa.close();
    }

    @Test
    void aFileWithAnOlderTimeStampChangesNoReportAsOfAPastDay() throws Exception {
        clock.set("2026-03-10T05:00:00Z");
        Map<String, String> before = report("before");
        // The list says that it came on 5 February; it was copied in only now.
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        clock.set("2026-03-11T05:00:00Z");
        Map<String, String> after = report("after");

        assertThat(after).isEqualTo(before);
        assertThat(after.get("manifest.json")).contains("vhxh__t1.csv").doesNotContain("thcs-mau__t1.csv");
        loa.run(plan, inbox, temp.resolve("now"), january, null);
        assertThat(Files.readString(temp.resolve("now/2026-01/manifest.json"))).contains("thcs-mau__t1.csv");
        assertThat(Files.readString(temp.resolve("now/2026-01/indicators.json")))
                .isNotEqualTo(after.get("indicators.json"));
    }

    @Test
    void aFileWithAnOlderModificationTimeChangesNoReportAsOfAPastDay() throws Exception {
        clock.set("2026-03-10T05:00:00Z");
        Map<String, String> before = report("before");
        Inboxes.put(inbox, "mttq__t1.csv", "05/01/2026;Hội nghị");
        Files.setLastModifiedTime(inbox.resolve("mttq__t1.csv"), FileTime.from(Instant.parse("2026-02-05T02:00:00Z")));
        clock.set("2026-03-11T05:00:00Z");

        assertThat(report("after")).isEqualTo(before);
        loa.run(plan, inbox, temp.resolve("now"), january, null);
        assertThat(Files.readString(temp.resolve("now/2026-01/manifest.json"))).contains("mttq__t1.csv");
    }

    @Test
    void aFileThatWasChangedOnDiskLaterChangesNoReportAsOfAPastDay() throws Exception {
        clock.set("2026-03-10T05:00:00Z");
        Map<String, String> before = report("before");
        Inboxes.put(inbox, "vhxh__t1.csv", "07/01/2026;Bài viết", "08/01/2026;Bài viết hai");
        clock.set("2026-03-11T05:00:00Z");

        assertThat(report("after")).isEqualTo(before);
    }

    @Test
    void whatComesLaterOnTheSameDayCountsOnThatDay() throws Exception {
        report("morning");
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        clock.set("2026-02-10T16:59:59Z");
        assertThat(report("evening").get("manifest.json")).contains("thcs-mau__t1.csv");
    }

    @Test
    void theDayEndsInTheZoneOfTheWard() throws Exception {
        report("before");
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        // 00:00 of 11 February in Hà Nội. The floor is the end of the last run, so the clock goes first.
        clock.set("2026-02-10T17:00:00Z");
        loa.run(plan, Files.createDirectories(temp.resolve("empty")), temp.resolve("other"), january, null);
        assertThat(report("after").get("manifest.json")).doesNotContain("thcs-mau__t1.csv");
    }

    @Test
    void aDecisionMakesNoReportLate() throws Exception {
        Inboxes.put(inbox, "vhxh__t1 (2).csv", "09/01/2026;Bài khác");
        loa.ingest(plan, inbox, temp.resolve("out"));
        clock.set("2026-02-12T05:00:00Z");
        assertThat(loa.drop(plan, "4")).isInstanceOf(Verdict.Done.class);
        Inboxes.put(inbox, "mttq__t1.csv", "05/01/2026;Hội nghị");
        Files.setLastModifiedTime(inbox.resolve("mttq__t1.csv"), FileTime.from(Instant.parse("2026-02-11T02:00:00Z")));
        clock.set("2026-02-12T06:00:00Z");

        assertThat(loa.ingest(plan, inbox, temp.resolve("out")).admitted())
                .extracting(Receipt::received, Receipt::admitted)
                .containsExactly(tuple(Instant.parse("2026-02-11T02:00:00Z"), Instant.parse("2026-02-12T05:00:00Z")));
    }

    private Map<String, String> report(String name) throws Exception {
        Path out = temp.resolve(name);
        Path page = loa.run(plan, inbox, out, january, FEBRUARY_10).page();
        assertThat(page).isEqualTo(out.resolve("2026-01@2026-02-10/index.html"));
        return Tree.withoutRunInstant(page.getParent());
    }
}
