package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

/** The reports of months and quarters that come with the report of a longer span, so that no link of it leads nowhere. */
class PublishedPartsTest {
    private final Hands clock = new Hands("2026-04-10T05:00:00Z");
    private final Plan plan = Inboxes.plan();
    private final Period year = span("2026");
    private final Period january = span("2026-01");

    @TempDir
    Path temp;

    private LoaBatch loa;
    private Path inbox;
    private Path out;

    @BeforeEach
    void open() throws Exception {
        loa = new LoaBatch(TestServer.freshDatabase(), BatchSettings.in(Lang.VI), clock, Progress.SILENT);
        inbox = Inboxes.january(temp.resolve("inbox"));
        out = temp.resolve("out");
    }

    @AfterEach
    void close() {
        loa.close();
    }

    @Test
    void areTheMonthsAndQuartersThatHaveEnded() {
        loa.run(plan, inbox, out, year, null);
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "2026", "2026-Q1", "2026-01", "2026-02", "2026-03", "last-run.json", "returns");
    }

    @Test
    void standBesideAReportOfANamedDateUnderThatDate() {
        loa.run(plan, inbox, out, span("2026-Q1"), LocalDate.of(2026, 3, 10));
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "2026-Q1@2026-03-10", "2026-01@2026-03-10", "2026-02@2026-03-10", "last-run.json", "returns");
    }

    @Test
    void areWhereTheLinksOfTheReportLead() throws Exception {
        loa.run(plan, inbox, out, year, null);
        assertThat(links(out.resolve("2026/index.html")))
                .containsExactlyInAnyOrder(
                        "../2026-Q1/index.html",
                        "../2026-01/index.html",
                        "../2026-02/index.html",
                        "../2026-03/index.html")
                .allSatisfy(
                        link -> assertThat(out.resolve("2026").resolve(link)).isRegularFile());
    }

    @Test
    void areWhereTheLinksOfADatedReportLead() throws Exception {
        loa.run(plan, inbox, out, span("2026-Q1"), LocalDate.of(2026, 3, 10));
        Path report = out.resolve("2026-Q1@2026-03-10");
        assertThat(links(report.resolve("index.html")))
                .containsExactlyInAnyOrder("../2026-01@2026-03-10/index.html", "../2026-02@2026-03-10/index.html")
                .allSatisfy(link -> assertThat(report.resolve(link)).isRegularFile());
    }

    @Test
    void areWhatARunOfTheMonthItselfWrites() throws Exception {
        loa.run(plan, inbox, out, year, null);
        loa.run(plan, inbox, temp.resolve("alone"), january, null);
        assertThat(Tree.withoutRunInstant(out.resolve("2026-01")))
                .isEqualTo(Tree.withoutRunInstant(temp.resolve("alone/2026-01")));
    }

    @Test
    void areMadeAnewWithTheReport() throws Exception {
        loa.run(plan, inbox, out, year, null);
        String before = Files.readString(out.resolve("2026-01/indicators.csv"));
        clock.set("2026-04-11T05:00:00Z");
        Inboxes.put(inbox, "thcs-mau__t1.csv", "08/01/2026;Sinh hoạt chuyên đề");
        loa.run(plan, inbox, out, year, null);
        assertThat(Files.readString(out.resolve("2026-01/indicators.csv"))).isNotEqualTo(before);
    }

    @Test
    void leaveAReportOfNewerDataAsItIs() throws Exception {
        loa.run(plan, inbox, out, year, null);
        clock.set("2026-04-11T05:00:00Z");
        loa.run(plan, inbox, out, january, null);
        Map<String, String> newer = Tree.of(out.resolve("2026-01"));
        loa.publish(plan, year, null, out);
        assertThat(Tree.of(out.resolve("2026-01"))).isEqualTo(newer);
        assertThat(Files.readString(out.resolve("2026-02/manifest.json"))).contains("\"data_date\" : \"2026-04-10\"");
    }

    @Test
    void areApprovedWhereTheMonthIs() throws Exception {
        loa.run(plan, inbox, out, january, null);
        loa.approve(plan, january, null, new Approval("12/BC-UBND", LocalDate.of(2026, 4, 10)));
        clock.set("2026-04-11T05:00:00Z");
        Inboxes.put(inbox, "thcs-mau__t1.csv", "08/01/2026;Sinh hoạt chuyên đề");
        loa.run(plan, inbox, out, year, null);
        assertThat(Files.readString(out.resolve("2026-01/indicators.json"))).contains("\"state\": \"approved\"");
        assertThat(Files.readString(out.resolve("2026-02/indicators.json"))).contains("\"state\": \"draft\"");
    }

    private static Set<String> links(Path page) throws IOException {
        return Pattern.compile("href=\"(\\.\\./[^\"#]+)")
                .matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private Period span(String code) {
        return plan.calendar().period(code).orElseThrow();
    }
}
