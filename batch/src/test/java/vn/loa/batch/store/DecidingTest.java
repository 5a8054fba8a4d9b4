package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.supplement;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.loa.batch.store.Verdict.Reason;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** What a person says about held submissions, on a real PostgreSQL. */
class DecidingTest {
    private static final String UNIT = "khoi-pho-1";
    private static final String JANUARY = "2026-01";

    private final Ward ward = new Ward();

    private void shortReportIsHeld() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").row(7, "Ba"));
        ward.run("2026-02-03", full("b.csv", UNIT, JANUARY).row(5, "Một"));
    }

    private void supplementIsHeld() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY)
                        .row("B-1", 5, "Một", 1)
                        .row("B-2", 6, "Hai", 1)
                        .row("B-3", 7, "Ba", 1)
                        .row("B-4", 8, "Bốn", 1));
        ward.run(
                "2026-02-03",
                supplement("bo sung.csv", UNIT, JANUARY)
                        .row("B-1", 5, "Một", 2)
                        .row("B-2", 6, "Hai", 1)
                        .row("B-3", 7, "Ba", 1)
                        .row("B-5", 9, "Năm", 1));
    }

    private Verdict accept(String day, String id, SubmissionKind as) {
        assertThat(ward.archive.submissions().againstAccepting(id, as)).isNull();
        Run run = ward.begin(day);
        Verdict verdict = ward.archive.submissions().accept(run, id, as);
        ward.archive.runs().end(run, run.started(), false, false);
        return verdict;
    }

    @Test
    void anAcceptedReportCountsFromThatMomentAndKeepsItsReceipt() throws IOException {
        shortReportIsHeld();
        Verdict.Done done = (Verdict.Done) accept("2026-02-09", "2", null);

        assertThat(done)
                .extracting(Verdict.Done::added, Verdict.Done::removed, Verdict.Done::changed)
                .containsExactly(0, 2, 0);
        assertThat(done.receipt().received()).isEqualTo("2026-02-03T00:00:00Z");
        assertThat(done.receipt().admitted()).isEqualTo("2026-02-09T00:00:00Z");
        assertThat(ward.rows("2026-02-08")).containsExactly("Ba 100", "Hai 100", "Một 100");
        assertThat(ward.rows("2026-02-09")).containsExactly("Một 100");
        assertThat(ward.entry("a.csv").state()).isEqualTo(SubmissionState.REPLACED);
        assertThat(ward.entry("b.csv"))
                .extracting(KeptFile.Entry::id, KeptFile.Entry::state)
                .containsExactly("2", SubmissionState.EFFECTIVE);
        assertThat(ward.file("b.csv").findings()).isEmpty();
    }

    @Test
    void anAcceptedReportReplacesWhatHadJoinedMeanwhile() throws IOException {
        shortReportIsHeld();
        ward.run("2026-02-05", supplement("bo sung.csv", UNIT, JANUARY).row(20, "Thêm"));
        accept("2026-02-09", "2", SubmissionKind.FULL);

        assertThat(ward.rows("2026-02-08")).contains("Thêm 100");
        assertThat(ward.rows("2026-02-09")).containsExactly("Một 100");
    }

    @Test
    void aShortReportMayBeMeantAsASupplement() throws IOException {
        shortReportIsHeld();
        Verdict.Done done = (Verdict.Done) accept("2026-02-09", "2", SubmissionKind.SUPPLEMENT);

        assertThat(done.receipt().kind()).isEqualTo(SubmissionKind.SUPPLEMENT);
        assertThat(done.removed()).isZero();
        assertThat(ward.rows("2026-02-09")).containsExactly("Ba 100", "Hai 100", "Một 100");
    }

    @Test
    void aSupplementThatRepeatsMuchJoinsOrReplacesAsItIsSaid() throws IOException {
        supplementIsHeld();
        assertThat(ward.entry("bo sung.csv").state()).isEqualTo(SubmissionState.HELD);
        assertThat(ward.archive.submissions().againstAccepting("2", null)).isEqualTo(Reason.SAY_WHICH);

        Verdict.Done joined = (Verdict.Done) accept("2026-02-09", "2", SubmissionKind.SUPPLEMENT);
        assertThat(joined)
                .extracting(Verdict.Done::added, Verdict.Done::removed)
                .containsExactly(1, 0);
        assertThat(ward.rows("2026-02-09")).containsExactly("Ba 1", "Bốn 1", "Hai 1", "Một 2", "Năm 1");
    }

    @Test
    void aSupplementAcceptedAsTheWholeReportReplacesIt() throws IOException {
        supplementIsHeld();
        Verdict.Done whole = (Verdict.Done) accept("2026-02-09", "2", SubmissionKind.FULL);

        assertThat(whole)
                .extracting(Verdict.Done::added, Verdict.Done::removed, Verdict.Done::changed)
                .containsExactly(1, 1, 1);
        assertThat(ward.rows("2026-02-09")).containsExactly("Ba 1", "Hai 1", "Một 2", "Năm 1");
        assertThat(ward.view("2026-02-09").effectiveFull(UNIT, JANUARY))
                .extracting(Receipt::file)
                .isEqualTo("bo sung.csv");
    }

    @Test
    void joiningStillReturnsAnIdOfAnotherDate() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY)
                        .row("B-1", 5, "Một", 1)
                        .row("B-2", 6, "Hai", 1)
                        .row("B-3", 7, "Ba", 1));
        ward.run(
                "2026-02-03",
                full("b.csv", UNIT, JANUARY).row("B-1", 20, "Khác", 1).row("B-9", 21, "Mới", 1));
        Verdict.Done done = (Verdict.Done) accept("2026-02-09", "2", SubmissionKind.SUPPLEMENT);

        assertThat(done.returned()).isEqualTo(1);
        assertThat(ward.rows("2026-02-09")).containsExactlyInAnyOrder("Ba 1", "Hai 1", "Mới 1", "Một 1");
        assertThat(ward.file("b.csv").returned()).isEqualTo(1);
        assertThat(ward.openSlips()).containsExactly("b.csv khoi-pho-1 [2]");
    }

    @Test
    void aDroppedOneNeverCounts() throws IOException {
        shortReportIsHeld();
        Run run = ward.begin("2026-02-09");
        ward.archive.submissions().drop(run, "2");

        assertThat(ward.entry("b.csv").state()).isEqualTo(SubmissionState.DROPPED);
        assertThat(ward.rows("2026-02-10")).hasSize(3);
        assertThat(ward.view("2026-02-10").firstReceived(UNIT, JANUARY)).isEqualTo("2026-02-01T00:00:00Z");
    }

    @Test
    void saysWhyNothingCanBeDecided() throws IOException {
        shortReportIsHeld();
        ward.run("2026-02-05", full("khong.csv", UNIT, JANUARY).zeroReport());

        assertThat(ward.archive.submissions().againstAccepting("9", null)).isEqualTo(Reason.UNKNOWN);
        assertThat(ward.archive.submissions().againstDropping("một")).isEqualTo(Reason.UNKNOWN);
        assertThat(ward.archive.submissions().againstAccepting("1", null)).isEqualTo(Reason.NOT_HELD);
        assertThat(ward.archive.submissions().againstAccepting("3", SubmissionKind.SUPPLEMENT))
                .isEqualTo(Reason.ZERO_CANNOT_JOIN);
        accept("2026-02-09", "2", null);
        assertThat(ward.archive.submissions().againstDropping("2")).isEqualTo(Reason.ALREADY_DECIDED);
    }
}
