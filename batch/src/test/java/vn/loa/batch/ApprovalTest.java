package vn.loa.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Approving;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Receipt;
import vn.loa.core.text.Lang;

/** Drafts, approvals and what later data change, through files, store and facade (formats.md §2.7). */
class ApprovalTest {
    private static final Approval REPORT = new Approval("12/BC-UBND", LocalDate.of(2026, 2, 11));
    private static final Approval ADJUSTED = new Approval("15/BC-UBND", LocalDate.of(2026, 3, 16));

    private final Hands clock = new Hands("2026-02-10T05:00:00Z");
    private final Plan plan = Inboxes.plan();
    private final Period january = plan.calendar().period("2026-01").orElseThrow();

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
    void thereIsNothingToApproveBeforeAnEvaluation() {
        loa.ingest(plan, inbox, out);
        assertThat(loa.approve(plan, january, null, REPORT)).isEqualTo(Approving.NO_EVALUATION);
        loa.evaluate(plan, january, LocalDate.of(2026, 2, 9));
        assertThat(loa.approve(plan, january, null, REPORT)).isEqualTo(Approving.NO_EVALUATION);
    }

    @Test
    void theApprovedReportNamesItsDocument() throws Exception {
        approve();
        assertThat(read("2026-01/index.html"))
                .contains(
                        "Đã phê duyệt theo văn bản số 12/BC-UBND ngày 11/02/2026", "Số liệu sơ bộ: đã nhận 3/5 báo cáo")
                .doesNotContain("BẢN DỰ THẢO");
        assertThat(read("2026-01/indicators.json")).contains("\"state\": \"approved\"");
        assertThat(read("2026-01/manifest.json")).contains("\"number\" : \"12/BC-UBND\"", "\"date\" : \"2026-02-11\"");
        assertThat(out.resolve("2026-01-dieu-chinh")).doesNotExist();
    }

    @Test
    void theApprovedReportKeepsEveryByteAfterLaterData() throws Exception {
        approve();
        Map<String, String> approved = Tree.of(out.resolve("2026-01"));

        Published published = laterData();

        assertThat(Tree.of(out.resolve("2026-01"))).isEqualTo(approved);
        assertThat(published.page()).isEqualTo(out.resolve("2026-01/index.html"));
        assertThat(published.adjustmentPage()).isEqualTo(out.resolve("2026-01-dieu-chinh/index.html"));
        Path elsewhere = temp.resolve("elsewhere");
        loa.publish(plan, january, null, elsewhere);
        assertThat(Tree.of(elsewhere.resolve("2026-01"))).isEqualTo(approved);
    }

    /** Against a plain comparison of the two indicators.csv, cell by cell. */
    @Test
    void theAdjustmentListsExactlyWhatChanged() throws Exception {
        approve();
        laterData();
        loa.run(plan, inbox, temp.resolve("present"), january, LocalDate.of(2026, 3, 12));

        List<String> differences = differences(out.resolve("2026-01"), temp.resolve("present/2026-01@2026-03-12"));

        assertThat(differences)
                .contains("reporting.completeness,ward,99999,numerator,3,4", "output.activities,ward,99999,n,4,5");
        assertThat(read("2026-01-dieu-chinh/dieu-chinh.csv").lines().skip(1))
                .containsExactlyInAnyOrderElementsOf(differences);
        assertThat(read("2026-01-dieu-chinh/dieu-chinh.json"))
                .contains("\"name\": \"thcs-mau__t1.csv\"", "\"plan_changed\": false")
                .doesNotContain("vhxh__t1.csv");
        assertThat(read("2026-01-dieu-chinh/index.html"))
                .contains("Điều chỉnh số liệu", "12/BC-UBND ngày 11/02/2026", "thcs-mau__t1.csv");
    }

    @Test
    void aHeldReportThatIsAcceptedLaterIsAnAdjustment() throws Exception {
        Inboxes.put(inbox, "khoi-pho-2__ban-2.csv", "20/01/2026;Bản tin khác");
        Inboxes.put(inbox, "vhxh__ban-2.csv", "21/01/2026;Việc khác");
        approve();
        Map<String, String> approved = Tree.of(out.resolve("2026-01"));
        List<Receipt> held = loa.status(plan, january, null).reporting().held();
        assertThat(held)
                .extracting(Receipt::file)
                .containsExactlyInAnyOrder("khoi-pho-2__ban-2.csv", "vhxh__ban-2.csv");

        clock.set("2026-03-12T05:00:00Z");
        for (Receipt one : held) {
            if (one.unit().equals("khoi-pho-2")) {
                loa.accept(plan, one.id(), null);
            } else {
                loa.drop(plan, one.id());
            }
        }
        Adjustment adjustment =
                loa.run(plan, inbox, out, january, null).published().adjustment();

        assertThat(Tree.of(out.resolve("2026-01"))).isEqualTo(approved);
        assertThat(adjustment.since()).extracting(Adjustment.LaterFile::name).containsExactly("khoi-pho-2__ban-2.csv");
        assertThat(read("2026-01-dieu-chinh/dieu-chinh.csv")).contains("output.activities,unit,khoi-pho-2,value,2,1\n");
    }

    @Test
    void evaluatingAnApprovedSpanTellsHowManyValuesDiffer() throws Exception {
        approve();
        clock.set("2026-02-10T06:00:00Z");
        assertThat(loa.evaluate(plan, january, null)).map(Adjustment::isEmpty).contains(true);
        assertThat(loa.evaluate(plan, january, LocalDate.of(2026, 2, 10))).isEmpty();
        assertThat(loa.evaluate(plan, plan.calendar().period("2026-02").orElseThrow(), null))
                .isEmpty();
    }

    @Test
    void anAdjustmentThatIsApprovedTakesThePlaceOfTheReport() throws Exception {
        approve();
        Map<String, String> first = Tree.of(out.resolve("2026-01"));
        laterData();

        assertThat(loa.approve(plan, january, null, ADJUSTED)).isEqualTo(Approving.APPROVED);
        assertThat(loa.approve(plan, january, null, REPORT)).isEqualTo(Approving.ALREADY);
        Published published = loa.publish(plan, january, null, out).orElseThrow();

        assertThat(published.adjustment().isEmpty()).isTrue();
        assertThat(published.adjustmentPage()).isNull();
        assertThat(out.resolve("2026-01-dieu-chinh")).doesNotExist();
        assertThat(read("2026-01/index.html")).contains("Đã phê duyệt theo văn bản số 15/BC-UBND ngày 16/03/2026");
        assertThat(read("2026-01/indicators.csv")).isNotEqualTo(first.get("indicators.csv"));
        assertThat(read("2026-01/manifest.json")).contains("thcs-mau__t1.csv");
    }

    @Test
    void theSameDocumentAgainChangesNothing() throws Exception {
        approve();
        Map<String, String> approved = Tree.of(out.resolve("2026-01"));
        laterData();

        assertThat(loa.approve(plan, january, null, REPORT)).isEqualTo(Approving.ALREADY);
        assertThat(loa.approve(plan, january, null, new Approval("12/BC-UBND", LocalDate.of(2026, 2, 12))))
                .isEqualTo(Approving.OTHER_DATE);
        loa.publish(plan, january, null, out);

        assertThat(Tree.of(out.resolve("2026-01"))).isEqualTo(approved);
    }

    @Test
    void onlyTheNewestEvaluationApprovesAnAdjustment() throws Exception {
        LocalDate day = LocalDate.of(2026, 2, 9);
        loa.run(plan, inbox, out, january, day);
        approve();
        laterData();

        assertThat(loa.approve(plan, january, day, ADJUSTED)).isEqualTo(Approving.NOT_NEWEST);
        loa.evaluate(plan, january, day);
        assertThat(loa.approve(plan, january, day, ADJUSTED)).isEqualTo(Approving.APPROVED);
        assertThat(loa.publish(plan, january, null, out).orElseThrow().page())
                .isEqualTo(out.resolve("2026-01/index.html"));
        assertThat(read("2026-01/manifest.json")).contains("\"data_date\" : \"2026-02-09\"");
    }

    @Test
    void aReportAsOfADateStaysADraftBesideTheApprovedOne() throws Exception {
        approve();
        loa.run(plan, inbox, out, january, LocalDate.of(2026, 2, 9));
        assertThat(read("2026-01@2026-02-09/index.html"))
                .contains("BẢN DỰ THẢO")
                .doesNotContain("Đã phê duyệt");
        assertThat(out.resolve("2026-01-dieu-chinh")).doesNotExist();
    }

    @Test
    void leavesWhatSomebodyElsePutBesideTheAdjustment() throws Exception {
        approve();
        laterData();
        Path note = Files.writeString(out.resolve("2026-01-dieu-chinh/ghi chú.txt"), "giữ lại");
        loa.approve(plan, january, null, ADJUSTED);
        loa.publish(plan, january, null, out);
        assertThat(out.resolve("2026-01-dieu-chinh")).isDirectoryContaining(p -> p.equals(note));
        assertThat(Files.list(out.resolve("2026-01-dieu-chinh"))).containsExactly(note);
    }

    private void approve() {
        loa.run(plan, inbox, out, january, null);
        assertThat(loa.approve(plan, january, null, REPORT)).isEqualTo(Approving.APPROVED);
        loa.publish(plan, january, null, out);
    }

    /** A school's report of January comes in March. */
    private Published laterData() throws Exception {
        Inboxes.put(inbox, "thcs-mau__t1.csv", "05/01/2026;Sinh hoạt dưới cờ");
        clock.set("2026-03-12T05:00:00Z");
        return loa.run(plan, inbox, out, january, null).published();
    }

    private String read(String file) throws Exception {
        return Files.readString(out.resolve(file));
    }

    private static List<String> differences(Path before, Path after) throws Exception {
        Map<String, String[]> was = cells(before);
        Map<String, String[]> is = cells(after);
        assertThat(is.keySet()).isEqualTo(was.keySet());
        String[] head = was.get("indicator,scope_type,scope_id");
        List<String> differences = new ArrayList<>();
        was.forEach((key, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].equals(is.get(key)[i])) {
                    differences.add(key + "," + head[i] + "," + cells[i] + "," + is.get(key)[i]);
                }
            }
        });
        return differences;
    }

    /** No cell of these files has a comma in it. */
    private static Map<String, String[]> cells(Path report) throws Exception {
        Map<String, String[]> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(report.resolve("indicators.csv"))) {
            String[] cells = line.split(",", 4);
            rows.put(cells[0] + "," + cells[1] + "," + cells[2], cells[3].split(",", -1));
        }
        return rows;
    }
}
