package vn.loa.core.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Duty;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;

/** Every reporting unit × every reporting period of a span, in the plan's order, and what the ledger says of it. */
final class Duties {
    private Duties() {}

    /** Units that report and are valid on some day of the span × periods that lie wholly in it, not cut at the as-of date. */
    static List<Duty> of(Plan plan, Period span, LedgerView ledger) {
        List<Period> periods = plan.calendar().monthsIn(span);
        List<Duty> duties = new ArrayList<>();
        for (Unit unit : plan.units()) {
            if (unit.reports() && unit.validIn(span)) {
                for (Period period : periods) {
                    Receipt first = ledger.firstFull(unit.code(), period.code());
                    duties.add(new Duty(
                            unit.code(),
                            period,
                            unit.validThroughout(period),
                            plan.calendar().dueDay(period),
                            received(plan, ledger, unit.code(), period.code()),
                            first != null,
                            first == null ? 0 : first.accepted(),
                            first == null ? 0 : first.returned()));
                }
            }
        }
        return duties;
    }

    private static @Nullable LocalDate received(Plan plan, LedgerView ledger, String unit, String period) {
        Instant first = ledger.firstReceived(unit, period);
        return first == null ? null : LocalDate.ofInstant(first, plan.ward().zone());
    }
}
