package vn.loa.core.indicator;

import java.util.List;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.tally.Slice;

/**
 * What the values of one scope rest on.
 *
 * @param days T; of a unit those days of T on which it is valid; of a month its days
 * @param reported whether a report's period overlaps T: any report in the ward's scope, one of the unit in a unit's; in a month's
 *     scope any whose period overlaps the month
 * @param activities the scope's
 * @param expected the scope's units and periods whose reports are expected by the as-of date, periods wholly in T; none in a month's
 *     scope, which no indicator of reports has
 */
public record Basis(Plan plan, Scope scope, Period days, boolean reported, Slice activities, List<Duty> expected) {
    public Basis {
        expected = List.copyOf(expected);
    }
}
