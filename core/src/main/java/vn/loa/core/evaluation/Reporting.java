package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.core.evaluation.ReceiptGrid.Cell;
import vn.loa.core.evaluation.ReceiptGrid.State;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionState;

/**
 * Who has reported about a span as of a day, who is late, and what waits for a decision. Needs the ledger alone, no row.
 *
 * @param span whole, not cut at the as-of date
 * @param held submissions about days of the span, in the order of admission
 */
public record Reporting(Plan plan, Period span, LocalDate asOf, ReceiptGrid receipts, List<Receipt> held) {
    public Reporting {
        held = List.copyOf(held);
    }

    /** @param ledger every receipt, in any order, also such as came after the as-of date */
    public static Reporting of(Plan plan, Period span, LocalDate asOf, List<Receipt> ledger) {
        LedgerView view = Ledger.of(ledger).asOf(asOf, plan.ward().zone());
        return new Reporting(
                plan,
                span,
                asOf,
                ReceiptGrid.of(Duties.of(plan, span, view), asOf, view),
                view.receipts().stream()
                        .filter(r -> r.state() == SubmissionState.HELD
                                && Spans.of(plan, r).overlaps(span))
                        .toList());
    }

    /** Reports that are owed, due or not. */
    public int expected() {
        return Math.toIntExact(
                cells().filter(c -> c.state() != State.NOT_EXPECTED).count());
    }

    /** Those of them that are there. */
    public int received() {
        return Math.toIntExact(cells().filter(c -> c.state() != State.NOT_EXPECTED && c.received() != null)
                .count());
    }

    /** The unit's reports in one state, by period. */
    public List<Cell> of(String unit, State state) {
        return cells(unit, c -> c.state() == state);
    }

    /** The unit's reports that are not there though their due day (without a due rule: their period) is over. */
    public List<Cell> overdue(String unit) {
        return cells(unit, c -> c.state() == State.MISSING && !isDue(c));
    }

    /** The unit's reports that are not there and whose due day is still to come or is this one, of periods that have ended. */
    public List<Cell> upcoming(String unit) {
        return cells(
                unit, c -> (c.state() == State.NOT_DUE && hasEnded(c)) || (c.state() == State.MISSING && isDue(c)));
    }

    private boolean isDue(Cell cell) {
        return asOf.equals(cell.due());
    }

    private boolean hasEnded(Cell cell) {
        return plan.calendar()
                .period(cell.period())
                .map(p -> p.to().isBefore(asOf))
                .orElse(false);
    }

    private Stream<Cell> cells() {
        return receipts.cells().stream();
    }

    private List<Cell> cells(String unit, Predicate<Cell> wanted) {
        return cells().filter(c -> c.unit().equals(unit) && wanted.test(c)).toList();
    }
}
