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
        long k = weeks.stream()
                .filter(w -> !heard.subSet(w.monday(), true, w.sunday(), true).isEmpty())
                .count();
        return Measure.share(k, weeks.size());
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
}
