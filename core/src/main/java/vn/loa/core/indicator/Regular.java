package vn.loa.core.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;

/** Thường xuyên: no silent weeks. */
final class Regular {
    private Regular() {}

    /**
     * Weeks of T in which the bulletin channel was heard ÷ weeks of T. No such channel in the plan: {@code no_bulletin_channel}; no
     * report: {@code no_report}; T without a Thursday: {@code no_week}. Reports without any activity are silence: 0.
     */
    static Measure weeklyBulletin(Basis basis) {
        if (basis.plan().channels().stream().noneMatch(Channel::bulletin)) {
            return Measure.notConfigured(Reason.NO_BULLETIN_CHANNEL);
        }
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        List<IsoWeek> weeks = IsoWeek.in(basis.days());
        if (weeks.isEmpty()) {
            return Measure.notEnough(Reason.NO_WEEK);
        }
        NavigableSet<LocalDate> heard = basis.activities().daysOn(Channel::bulletin);
        return Measure.share(active(weeks, heard), weeks.size());
    }

    /**
     * The longest run of days without any activity, edges included; n is the days looked at: of a unit those of T on which it is
     * valid. No report: {@code no_report}. Reports without any activity are one gap as long as these days.
     */
    static Measure longestGapDays(Basis basis) {
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        int gap = longestGap(basis.days(), basis.activities().days());
        return new Measure.Measured(null, null, gap, null, basis.days().length());
    }

    private static int longestGap(Period days, Set<LocalDate> active) {
        int longest = 0;
        int run = 0;
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            run = active.contains(day) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * Weeks with a day of activity ÷ weeks, summed over the units that sent anything about the scope's days, of each the weeks on whose
     * Thursday it is valid; of a channel the weeks with a day on it ÷ weeks. No report: {@code no_report}; no week: {@code no_week}.
     */
    static Measure activeWeeks(Basis basis) {
        if (!basis.reported()) {
            return Measure.notEnough(Reason.NO_REPORT);
        }
        List<IsoWeek> weeks = IsoWeek.in(basis.days());
        long active = 0;
        long all = 0;
        if (basis.scope().type() == Scope.Type.CHANNEL) {
            active = active(weeks, basis.activities().days());
            all = weeks.size();
        }
        for (Member member : basis.members()) {
            if (member.heard()) {
                List<IsoWeek> own = weeks.stream()
                        .filter(w -> member.unit().validOn(w.thursday()))
                        .toList();
                active += active(own, member.activities().days());
                all += own.size();
            }
        }
        return all == 0 ? Measure.notEnough(Reason.NO_WEEK) : Measure.share(active, all);
    }

    /** Units with an activity on a digital channel ÷ units (purpose I.1.3). No report: {@code no_report}; no unit: {@code too_few_units}. */
    static Measure digitalUnits(Basis basis) {
        return Comprehensive.units(basis, unit -> Digital.activities(basis.plan(), unit) > 0);
    }

    private static long active(List<IsoWeek> weeks, NavigableSet<LocalDate> days) {
        return weeks.stream()
                .filter(w -> !days.subSet(w.monday(), true, w.sunday(), true).isEmpty())
                .count();
    }
}
