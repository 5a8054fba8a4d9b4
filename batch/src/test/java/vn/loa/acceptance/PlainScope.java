package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.loa.core.plan.Unit;

/**
 * Ward, unit, channel or month, with what is looked at there.
 *
 * @param type as in indicators.json
 * @param t the days of the span up to the as-of date; of a month its days
 * @param units of the ward and a channel U, of a unit itself, of a month those that are valid in it
 * @param done what counts as of the date, of any day, in this scope
 * @param reported whether there is a report, of a unit its own, whose period overlaps T
 */
record PlainScope(
        String type, String id, PlainSpan t, LocalDate asOf, List<Unit> units, List<PlainDone> done, boolean reported) {
    /** A: activities whose first date lies in T. */
    List<PlainRow> activities() {
        return activitiesOf(done);
    }

    /** A, of one unit. */
    List<PlainRow> activitiesOf(Unit unit) {
        return activitiesOf(doneBy(unit));
    }

    private List<PlainRow> activitiesOf(List<PlainDone> some) {
        List<PlainRow> rows = new ArrayList<>();
        for (PlainDone one : some) {
            if (t.has(one.row().date())) {
                rows.add(one.row());
            }
        }
        return rows;
    }

    List<PlainDone> doneBy(Unit unit) {
        return done.stream().filter(one -> one.unit().equals(unit.code())).toList();
    }

    /** Every day, of T or not, on which something was done. */
    static TreeSet<LocalDate> days(List<PlainDone> done) {
        TreeSet<LocalDate> days = new TreeSet<>();
        done.forEach(one -> days.addAll(one.row().allDays()));
        return days;
    }

    static boolean valid(Unit unit, LocalDate day) {
        return (unit.from() == null || !day.isBefore(unit.from())) && (unit.to() == null || !day.isAfter(unit.to()));
    }
}
