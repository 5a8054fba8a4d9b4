package vn.loa.core.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.tally.Beside;
import vn.loa.core.tally.Slice;
import vn.loa.core.tally.Sum;

/**
 * What the values of one scope rest on.
 *
 * @param days T; of a unit those days of T on which it is valid; of a month its days
 * @param reported whether a report's period overlaps T: any report in the ward's scope, one of the unit in a unit's; in a month's
 *     scope any whose period overlaps the month
 * @param activities the scope's
 * @param expected the scope's units and periods whose reports are expected by the as-of date, periods wholly in T; none in a month's
 *     scope, which no indicator of reports has
 * @param owed the same, due or not
 * @param members units that report and are valid in the scope's days; none in a channel's scope
 * @param beside what adds up beside the tallies, always the ward's
 * @param asOf not before T's last day
 * @param outcomes the rows valid as of the date, of every series and unit
 */
public record Basis(
        Plan plan,
        Scope scope,
        Period days,
        boolean reported,
        Slice activities,
        List<Duty> expected,
        List<Duty> owed,
        List<Member> members,
        Beside beside,
        LocalDate asOf,
        Outcomes outcomes) {
    public Basis {
        expected = List.copyOf(expected);
        owed = List.copyOf(owed);
        members = List.copyOf(members);
    }

    /** Why nothing that rests on activities can be measured: no report, or reports of no activity; null: nothing stands in the way. */
    @Nullable
    Reason missing() {
        return !reported ? Reason.NO_REPORT : activities.sum(Sum.ACTIVITIES) == 0 ? Reason.NO_ACTIVITY : null;
    }
}
