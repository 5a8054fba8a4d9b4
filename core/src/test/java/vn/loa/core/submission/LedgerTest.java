package vn.loa.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.submission.SubmissionKind.FULL;
import static vn.loa.core.submission.SubmissionKind.SUPPLEMENT;
import static vn.loa.core.submission.SubmissionState.EFFECTIVE;
import static vn.loa.core.submission.SubmissionState.EMPTY;
import static vn.loa.core.submission.SubmissionState.HELD;
import static vn.loa.core.submission.SubmissionState.REPLACED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading the ledger as of an instant. */
class LedgerTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void aDayEndsAtMidnightOfTheWard() {
        Receipt justBefore = receipt(1, FULL, EFFECTIVE, "2026-02-01T16:59:59.999999Z");
        Receipt midnight = receipt(2, FULL, EFFECTIVE, "2026-02-01T17:00:00Z");
        LedgerView view = Ledger.of(List.of(midnight, justBefore)).asOf(LocalDate.of(2026, 2, 1), ZONE);

        assertThat(view.receipts()).containsExactly(justBefore);
        assertThat(view.effectiveFull("u", "2026-01")).isEqualTo(justBefore);
    }

    @Test
    void theLastEffectiveFullOneCountsAndSupplementsAfterIt() {
        Receipt before = receipt(1, SUPPLEMENT, EFFECTIVE, "2026-02-01T00:00:00Z");
        Receipt first = receipt(2, FULL, EFFECTIVE, "2026-02-02T00:00:00Z");
        Receipt second = receipt(3, FULL, EFFECTIVE, "2026-02-03T00:00:00Z");
        Receipt after = receipt(4, SUPPLEMENT, EFFECTIVE, "2026-02-04T00:00:00Z");
        Receipt held = receipt(5, FULL, HELD, "2026-02-05T00:00:00Z");
        Receipt empty = receipt(6, FULL, EMPTY, "2026-02-06T00:00:00Z");
        LedgerView view =
                Ledger.of(List.of(before, first, second, after, held, empty)).present();

        assertThat(view.effective()).containsExactly(second, after);
        assertThat(view.receipts().stream().map(view::state))
                .containsExactly(REPLACED, REPLACED, EFFECTIVE, EFFECTIVE, HELD, EMPTY);
        assertThat(view.firstReceived("u", "2026-01")).isEqualTo("2026-02-02T00:00:00Z");
        assertThat(view.firstFull("u", "2026-01")).isEqualTo(first);
    }

    @Test
    void supplementsAloneCountAsRowsAndAreNoReport() {
        Receipt one = receipt(1, SUPPLEMENT, EFFECTIVE, "2026-02-01T00:00:00Z");
        Receipt two = receipt(2, SUPPLEMENT, EFFECTIVE, "2026-02-02T00:00:00Z");
        LedgerView view = Ledger.of(List.of(one, two)).present();

        assertThat(view.effective("u", "2026-01")).containsExactly(one, two);
        assertThat(view.effectiveFull("u", "2026-01")).isNull();
        assertThat(view.firstReceived("u", "2026-01")).isNull();
    }

    @Test
    void aHeldReportIsNoReceiptUntilItIsAccepted() {
        Receipt held = receipt(1, FULL, HELD, "2026-02-01T00:00:00Z");
        Receipt accepted = new Receipt(
                held.id(),
                2,
                "u",
                "2026-01",
                FULL,
                "a.csv",
                held.received(),
                at("2026-02-09T00:00:00Z"),
                EFFECTIVE,
                1,
                0,
                0);
        Ledger ledger = Ledger.of(List.of(held, accepted));

        assertThat(ledger.asOf(LocalDate.of(2026, 2, 5), ZONE).firstReceived("u", "2026-01"))
                .isNull();
        assertThat(ledger.present().firstReceived("u", "2026-01")).isEqualTo(held.received());
        assertThat(ledger.present().receipts()).containsExactly(accepted);
    }

    @Test
    void aFileReadAgainStandsWhereItStood() {
        Receipt first = receipt(1, FULL, EFFECTIVE, "2026-02-01T00:00:00Z");
        Receipt supplement = receipt(2, SUPPLEMENT, EFFECTIVE, "2026-02-02T00:00:00Z");
        Receipt again = reread(3, first, EFFECTIVE, 5);
        Ledger ledger = Ledger.of(List.of(first, supplement, again));

        assertThat(ledger.present().effective()).containsExactly(again, supplement);
        assertThat(ledger.present().receipts()).containsExactly(again, supplement);
        assertThat(ledger.asOf(LocalDate.of(2026, 2, 8), ZONE).effective()).containsExactly(first, supplement);
    }

    @Test
    void aReportReadAgainBehindALaterOneChangesNoFigure() {
        Receipt first = receipt(1, FULL, EFFECTIVE, "2026-02-01T00:00:00Z");
        Receipt later = receipt(2, FULL, EFFECTIVE, "2026-02-02T00:00:00Z");
        Receipt again = reread(3, first, EFFECTIVE, 5);
        LedgerView view = Ledger.of(List.of(first, later, again)).present();

        assertThat(view.effective()).containsExactly(later);
        assertThat(view.state(again)).isEqualTo(REPLACED);
        assertThat(later.cameAfter(again)).isTrue();
        assertThat(view.firstReceived("u", "2026-01")).isEqualTo(first.received());
        assertThat(view.firstFull("u", "2026-01")).isEqualTo(first);
    }

    @Test
    void whatAFileNoLongerSaysWhenReadAgainIsNoReport() {
        Receipt first = receipt(1, FULL, EFFECTIVE, "2026-02-01T00:00:00Z");
        Receipt again = reread(2, first, EMPTY, 0);
        LedgerView view = Ledger.of(List.of(first, again)).present();

        assertThat(view.effective()).isEmpty();
        assertThat(view.firstReceived("u", "2026-01")).isNull();
        assertThat(view.receipts()).containsExactly(again);
    }

    private static Receipt reread(long order, Receipt old, SubmissionState state, int accepted) {
        return new Receipt(
                Long.toString(order),
                order,
                old.place(),
                "u",
                "2026-01",
                old.kind(),
                old.file(),
                old.received(),
                at("2026-02-09T00:00:00Z"),
                state,
                accepted,
                0,
                0,
                old.report(),
                0);
    }

    private static Receipt receipt(long order, SubmissionKind kind, SubmissionState state, String at) {
        return new Receipt(
                Long.toString(order), order, "u", "2026-01", kind, order + ".csv", at(at), at(at), state, 1, 0, 0);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
