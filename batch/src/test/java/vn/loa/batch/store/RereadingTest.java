package vn.loa.batch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.loa.batch.store.Deliveries.full;
import static vn.loa.batch.store.Deliveries.supplement;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Limits;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** Files that are read once more because the plan knows more names, on a real PostgreSQL (formats.md §2.1). */
class RereadingTest {
    private static final String UNIT = "khoi-pho-1";
    private static final String OTHER = "khoi-pho-2";
    private static final String JANUARY = "2026-01";

    private final Ward ward = new Ward();

    @Test
    void onlyWhatWentBackAsksToBeReadAgain() throws IOException {
        ward.run(
                "2026-02-01",
                full("good.csv", UNIT, JANUARY).row(5, "Một"),
                full("bad.csv", OTHER, JANUARY).row(5, "Một").back("Loa"));
        assertThat(ward.file("bad.csv").asksToBeReadAgain(Limits.DEFAULT)).isFalse();

        ward.names("Loa");
        assertThat(ward.file("good.csv").asksToBeReadAgain(Limits.DEFAULT)).isFalse();
        assertThat(ward.file("bad.csv").asksToBeReadAgain(Limits.DEFAULT)).isTrue();
    }

    @Test
    void theNewReadingTakesThePlaceOfTheOldFromItsDayOn() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai"));

        assertThat(ward.rows("2026-02-04")).containsExactly("Một 100");
        assertThat(ward.rows("2026-02-05")).containsExactly("Hai 100", "Một 100");
        assertThat(ward.view("2026-02-05").receipts(UNIT, JANUARY))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.received()).isEqualTo("2026-02-01T00:00:00Z");
                    assertThat(receipt.admitted()).isEqualTo("2026-02-05T00:00:00Z");
                    assertThat(receipt.place()).isEqualTo(1);
                });
        assertThat(ward.openSlips()).isEmpty();
        assertThat(ward.archive.slips().withClosed())
                .extracting(OpenSlip::isOpen)
                .containsExactly(false);
        assertThat(ward.file("a.csv").asksToBeReadAgain(Limits.DEFAULT)).isFalse();
        assertThat(ward.file("a.csv").reading()).isEqualTo(2);
    }

    @Test
    void firstPassFiguresLookAtTheFirstReading() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai"));

        assertThat(ward.view("2026-02-05").firstFull(UNIT, JANUARY))
                .extracting(Receipt::accepted, Receipt::returned)
                .containsExactly(1, 1);
    }

    @Test
    void behindALaterFullReportOnlyTheSlipChanges() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.run("2026-02-02", full("b.csv", UNIT, JANUARY).row(5, "Một").row(9, "Chín"));
        ward.names("Loa");
        ward.runAgain(
                "2026-02-05",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").back("Đài"));

        assertThat(ward.rows("2026-02-05")).containsExactly("Chín 100", "Một 100");
        assertThat(ward.entry("a.csv").state()).isEqualTo(SubmissionState.REPLACED);
        assertThat(ward.openSlips()).isEmpty();
    }

    @Test
    void aSupplementThatCameAfterJoinsTheNewReading() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).back("Loa"));
        ward.run(
                "2026-02-02",
                supplement("bo sung.csv", UNIT, JANUARY).row("B-1", 5, "Một", 2).row("B-2", 6, "Hai", 2));
        assertThat(ward.rows("2026-02-02")).containsExactly("Hai 2", "Một 2");
        ward.names("Loa");
        ward.runAgain(
                "2026-02-05",
                full("a.csv", UNIT, JANUARY)
                        .row("B-1", 5, "Một", 1)
                        .row("B-2", 6, "Hai", 1)
                        .row("B-3", 7, "Ba", 1));

        assertThat(ward.rows("2026-02-04")).containsExactly("Hai 2", "Một 2");
        assertThat(ward.rows("2026-02-05")).containsExactly("Ba 1", "Hai 2", "Một 2");
        assertThat(ward.entry("bo sung.csv"))
                .extracting(KeptFile.Entry::id, KeptFile.Entry::state)
                .containsExactly("2", SubmissionState.EFFECTIVE);
    }

    @Test
    void aSupplementsRowThatTheNewReadingContradictsGoesBack() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).back("Loa"));
        ward.run("2026-02-02", supplement("bo sung.csv", UNIT, JANUARY).row("B-2", 9, "Khác", 2));
        ward.names("Loa");
        ward.runAgain(
                "2026-02-05",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).row("B-2", 6, "Hai", 1));

        assertThat(ward.rows("2026-02-04")).containsExactly("Khác 2", "Một 1");
        assertThat(ward.rows("2026-02-05")).containsExactly("Hai 1", "Một 1");
        assertThat(ward.file("bo sung.csv").returned()).isEqualTo(1);
        assertThat(ward.openSlips()).containsExactly("bo sung.csv khoi-pho-1 [2]");
    }

    @Test
    void theSameRowsAgainDoubleNothing() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).back("Loa"));
        ward.run("2026-02-02", supplement("bo sung.csv", UNIT, JANUARY).row("B-2", 6, "Hai", 2));
        ward.names("Đài");
        ward.runAgain(
                "2026-02-05",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).back("Loa"));
        ward.names("Đài", "Loa thôn");
        ward.runAgain(
                "2026-02-06",
                full("a.csv", UNIT, JANUARY).row("B-1", 5, "Một", 1).back("Loa"));

        assertThat(ward.rows("2026-02-06")).containsExactly("Hai 2", "Một 1");
        assertThat(ward.openSlips()).containsExactly("a.csv khoi-pho-1 [3]");
        assertThat(ward.view("2026-02-06").receipts()).hasSize(2);
        assertThat(ward.archive.files().withDigests(List.of(Deliveries.sha256("a.csv"))))
                .hasSize(1);
        // The supplement met the same rows: nothing new is written about it.
        assertThat(ward.ledger()).extracting(Receipt::file).containsExactly("a.csv", "bo sung.csv", "a.csv", "a.csv");
    }

    @Test
    void aNameTakenBackAsksAnewAndReadsAsBefore() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa").back("Hỏng"));
        ward.names("Loa");
        ward.runAgain(
                "2026-02-05",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").back("Hỏng"));
        ward.names();
        assertThat(ward.file("a.csv").asksToBeReadAgain(Limits.DEFAULT)).isTrue();
        ward.runAgain(
                "2026-02-07",
                full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa").back("Hỏng"));

        assertThat(ward.rows("2026-02-01")).containsExactly("Một 100");
        assertThat(ward.rows("2026-02-05")).containsExactly("Hai 100", "Một 100");
        assertThat(ward.rows("2026-02-07")).containsExactly("Một 100");
    }

    @Test
    void rowsThatTurnOutToBeAnotherUnitsLeaveTheFirst() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("a.csv", OTHER, JANUARY).row(5, "Một").row(6, "Hai"));

        assertThat(ward.view("2026-02-04").firstReceived(UNIT, JANUARY)).isNotNull();
        assertThat(ward.view("2026-02-05").firstReceived(UNIT, JANUARY)).isNull();
        assertThat(ward.view("2026-02-05").firstReceived(OTHER, JANUARY)).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(ward.rows("2026-02-05")).containsExactly("Hai 100", "Một 100");
    }

    @Test
    void aHeldOneReadAgainIsWeighedAnew() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").row(7, "Ba"));
        ward.run("2026-02-02", full("b.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        assertThat(ward.entry("b.csv").state()).isEqualTo(SubmissionState.HELD);
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("b.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai"));

        assertThat(ward.entry("b.csv").state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(ward.archive.submissions().againstAccepting("2", null)).isEqualTo(Verdict.Reason.READ_AGAIN);
        assertThat(ward.rows("2026-02-05")).containsExactly("Hai 100", "Một 100");
    }

    @Test
    void whatAPersonDecidedHoldsForTheNewReading() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY)
                        .row(5, "Một")
                        .row(6, "Hai")
                        .row(7, "Ba")
                        .row(8, "Bốn")
                        .row(9, "Năm"));
        ward.run("2026-02-02", full("b.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.run("2026-02-03", full("c.csv", UNIT, JANUARY).row(6, "Hai").back("Loa"));
        Run run = ward.begin("2026-02-04");
        ward.archive.submissions().accept(run, "2", SubmissionKind.FULL);
        ward.archive.submissions().drop(run, "3");
        ward.names("Loa");
        ward.runAgain(
                "2026-02-05",
                full("b.csv", UNIT, JANUARY).row(5, "Một").row(20, "Mới"),
                full("c.csv", UNIT, JANUARY).row(6, "Hai").row(21, "Khác"));

        assertThat(ward.entry("b.csv").state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(ward.entry("c.csv").state()).isEqualTo(SubmissionState.DROPPED);
        assertThat(ward.rows("2026-02-04")).containsExactly("Một 100");
        assertThat(ward.rows("2026-02-05")).containsExactlyInAnyOrder("Mới 100", "Một 100");
    }

    @Test
    void whatADeadRunHadReadAgainIsAdmittedByTheNext() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").loadAgain(ward.archive, ward.begin("2026-02-05"));
        ward.run("2026-02-07", full("b.csv", OTHER, JANUARY).row(5, "Khác"));

        assertThat(ward.rows("2026-02-06")).containsExactly("Một 100");
        assertThat(ward.rows("2026-02-07")).containsExactly("Hai 100", "Khác 100", "Một 100");
    }

    @Test
    void theInputsOfAnEvaluationAreTheReadingsItSaw() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai"));
        Run later = ward.begin("2026-03-01");

        assertThat(ward.archive.files().inputs(LocalDate.parse("2026-02-04"), later))
                .extracting(KeptFile::accepted, KeptFile::returned)
                .containsExactly(tuple(1, 1));
        assertThat(ward.archive.files().inputs(LocalDate.parse("2026-02-05"), later))
                .extracting(KeptFile::accepted, KeptFile::returned)
                .containsExactly(tuple(2, 0));
    }

    @Test
    void copiesOfARefusedFileMayTurnOutToBeTwoUnits() throws IOException {
        ward.run("2026-02-01", full("a.csv", UNIT, JANUARY).back("Loa"));
        KeptFile before = ward.file("a.csv");
        ward.names("Loa");
        Run run = ward.begin("2026-02-05");
        for (String unit : List.of(UNIT, OTHER, OTHER)) {
            Deliveries.Made copy = full("a.csv", unit, JANUARY).nameUnit(unit).row(5, "Một");
            try (Loading loading = ward.archive.files().loadAgain(run, before)) {
                copy.feed(loading);
                loading.finish(copy.reading());
            }
        }
        ward.end(run);

        assertThat(ward.view("2026-02-05").effective())
                .extracting(Receipt::unit)
                .containsExactlyInAnyOrder(UNIT, OTHER);
        assertThat(ward.archive.files().withDigests(List.of(Deliveries.sha256("a.csv"))))
                .hasSize(2);
    }

    @Test
    void acceptingANewReadingDoesNotBringBackTheOneBefore() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").row(7, "Ba"));
        ward.run("2026-02-02", full("b.csv", UNIT, JANUARY).row(5, "Một").back("Loa"));
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("b.csv", UNIT, JANUARY).row(5, "Một").row(20, "Mới"));
        assertThat(ward.entry("b.csv"))
                .extracting(KeptFile.Entry::id, KeptFile.Entry::state)
                .containsExactly("3", SubmissionState.HELD);
        accept("2026-02-06", "3");

        assertThat(ward.view("2026-02-06").receipts())
                .extracting(Receipt::file, Receipt::state)
                .containsExactly(tuple("a.csv", SubmissionState.EFFECTIVE), tuple("b.csv", SubmissionState.EFFECTIVE));
        assertThat(ward.archive.submissions().againstAccepting("2", null)).isEqualTo(Verdict.Reason.READ_AGAIN);
    }

    @Test
    void rowsOfAReadingThatWasReadAgainStayGoneWhenTheNewOneJoins() throws IOException {
        ward.run(
                "2026-02-01",
                full("a.csv", UNIT, JANUARY).row(5, "Một").row(6, "Hai").row(7, "Ba"));
        ward.run(
                "2026-02-02",
                full("b.csv", UNIT, JANUARY)
                        .row(5, "Một")
                        .row(6, "Hai")
                        .row(9, "Sai")
                        .back("Loa"));
        assertThat(ward.rows("2026-02-02")).containsExactly("Hai 100", "Một 100", "Sai 100");
        ward.names("Loa");
        ward.runAgain("2026-02-05", full("b.csv", UNIT, JANUARY).row(5, "Một").row(20, "Mới"));
        assertThat(ward.entry("b.csv").state()).isEqualTo(SubmissionState.HELD);
        Run run = ward.begin("2026-02-06");
        ward.archive.submissions().accept(run, "3", SubmissionKind.SUPPLEMENT);

        assertThat(ward.rows("2026-02-06")).containsExactlyInAnyOrder("Ba 100", "Hai 100", "Mới 100", "Một 100");
    }

    private void accept(String day, String id) {
        assertThat(ward.archive.submissions().againstAccepting(id, null)).isNull();
        ward.archive.submissions().accept(ward.begin(day), id, null);
    }
}
