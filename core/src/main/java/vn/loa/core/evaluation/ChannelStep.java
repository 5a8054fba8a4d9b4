package vn.loa.core.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.tally.Tallies;

/**
 * Activities on one channel in one step of T.
 *
 * @param step code of the month, {@code 2026-01}, or of the ISO week, {@code 2026-W01}
 * @param from first day of the step in T; of a week its Monday
 * @param to last day of the step in T; of a week its Sunday
 * @param channel code
 * @param activities of a month: those whose first day lies in the step; of a week: those that took place on at least one of its days up
 *     to the as-of date
 */
public record ChannelStep(String step, LocalDate from, LocalDate to, String channel, int activities) {
    /** From so many months on, months are steps. */
    private static final int MONTHS = 3;

    /** Steps of T in order, and in each every channel in the plan's order. */
    static List<ChannelStep> of(Plan plan, Period t, Tallies tallies) {
        List<Period> months = plan.calendar().monthsCutTo(t);
        return months.size() < MONTHS ? ofWeeks(plan, tallies) : ofMonths(plan, months, tallies);
    }

    private static List<ChannelStep> ofMonths(Plan plan, List<Period> months, Tallies tallies) {
        List<ChannelStep> steps = new ArrayList<>();
        for (Period month : months) {
            long[] counts = tallies.month(month).activitiesByChannel();
            for (int i = 0; i < counts.length; i++) {
                String channel = plan.channels().get(i).code();
                steps.add(new ChannelStep(month.code(), month.from(), month.to(), channel, Math.toIntExact(counts[i])));
            }
        }
        return steps;
    }

    private static List<ChannelStep> ofWeeks(Plan plan, Tallies tallies) {
        Map<String, long[]> counts = tallies.weeksOfChannels();
        List<ChannelStep> steps = new ArrayList<>();
        for (int i = 0; i < tallies.weeks().size(); i++) {
            IsoWeek week = tallies.weeks().get(i);
            for (Channel channel : plan.channels()) {
                long n = Objects.requireNonNull(counts.get(channel.code()))[i];
                steps.add(
                        new ChannelStep(week.code(), week.monday(), week.sunday(), channel.code(), Math.toIntExact(n)));
            }
        }
        return steps;
    }
}
