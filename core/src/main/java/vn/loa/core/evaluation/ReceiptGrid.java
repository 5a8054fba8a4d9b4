package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Duty;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/**
 * Reports by unit (rows) and reporting period (columns), in the plan's order: every unit that reports and is valid on some day of the
 * span, every period that lies wholly in the span, not cut at the as-of date.
 */
public record ReceiptGrid(List<Cell> cells) {
    public ReceiptGrid {
        cells = List.copyOf(cells);
    }

    /** How a report stands as of the date. */
    public enum State {
        ON_TIME,
        LATE,
        /** Due, and not there. */
        MISSING,
        /** Not there, and not due yet. */
        NOT_DUE,
        /** There, but the plan has no due rule. */
        RECEIVED,
        /** The unit does not exist on every day of the period: it owes nothing. */
        NOT_EXPECTED;

        static State of(Duty duty, LocalDate asOf) {
            if (!duty.owed()) {
                return NOT_EXPECTED;
            }
            if (duty.received() == null) {
                return duty.expected(asOf) ? MISSING : NOT_DUE;
            }
            return duty.due() == null ? RECEIVED : duty.onTime() ? ON_TIME : LATE;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One unit and period; {@code due} is null without a due rule, {@code received} (a day of the ward's zone) null where nothing came;
     * {@code zero}: the effective report is a zero report.
     */
    public record Cell(
            String unit,
            String period,
            State state,
            @Nullable LocalDate due,
            @Nullable LocalDate received,
            int accepted,
            int returned,
            boolean zero) {
        private static Cell of(Duty duty, LocalDate asOf, LedgerView ledger) {
            Receipt report = ledger.effectiveReport(duty.unit(), duty.period().code());
            List<Receipt> effective =
                    ledger.effective(duty.unit(), duty.period().code());
            return new Cell(
                    duty.unit(),
                    duty.period().code(),
                    State.of(duty, asOf),
                    duty.due(),
                    duty.received(),
                    effective.stream().mapToInt(Receipt::accepted).sum(),
                    open(report, effective, ledger),
                    report != null && report.zero() > 0);
        }

        /** Rows that went back and that no correction has answered; where one is the report, also those of the full one before it. */
        private static int open(@Nullable Receipt report, List<Receipt> effective, LedgerView ledger) {
            List<Receipt> counted = report != null && report.kind() == SubmissionKind.CORRECTION
                    ? ledger.receipts(report.unit(), report.period())
                    : effective;
            int open = counted.stream()
                    .filter(r -> r.state() == SubmissionState.EFFECTIVE || r.state() == SubmissionState.EMPTY)
                    .mapToInt(r -> r.returned() - r.answered())
                    .sum();
            return Math.max(0, open);
        }
    }

    static ReceiptGrid of(List<Duty> duties, LocalDate asOf, LedgerView ledger) {
        return new ReceiptGrid(
                duties.stream().map(duty -> Cell.of(duty, asOf, ledger)).toList());
    }
}
