package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/**
 * What charts spread out over weeks, months, units and channels, counted row by row; each figure under words that say what it is, in
 * the order in which charts have it.
 *
 * @param ward with every activity that counts
 */
record PlainParts(Plan plan, PlainKnown known, PlainOutcome outcome, PlainScope ward) {
    Map<String, Double> all() {
        Map<String, Double> parts = new LinkedHashMap<>();
        unitWeeks(parts);
        channelSteps(parts);
        new PlainFunnel(plan, ward).into(parts);
        plan.series().forEach(series -> outcome.course(series, ward.t(), parts));
        monthCosts(parts);
        outcome.difficulties(ward, parts);
        return parts;
    }

    private void unitWeeks(Map<String, Double> parts) {
        for (Unit unit : ward.units()) {
            List<PlainDone> own = ward.doneBy(unit);
            for (PlainSpan week : ward.t().weeks()) {
                int n = touching(own, week);
                parts.put("week " + unit.code() + " " + week.from() + " " + state(unit, week, n), (double) n);
            }
        }
    }

    private String state(Unit unit, PlainSpan week, int activities) {
        if (!PlainScope.valid(unit, week.from().plusDays(3))) {
            return "outside";
        }
        if (activities > 0) {
            return "active";
        }
        if (week.to().isAfter(ward.asOf())) {
            return "open";
        }
        boolean said = known.effective().stream()
                .anyMatch(key -> key.unit().equals(unit.code())
                        && new PlainCalendar(plan)
                                .month(YearMonth.parse(key.period()))
                                .overlaps(week));
        return said ? "silent" : "no_report";
    }

    /** Activities with a day in the week, no later than the as-of date. */
    private int touching(List<PlainDone> done, PlainSpan week) {
        int n = 0;
        for (PlainDone one : done) {
            n += one.row().allDays().stream().anyMatch(day -> week.has(day) && !day.isAfter(ward.asOf())) ? 1 : 0;
        }
        return n;
    }

    private void channelSteps(Map<String, Double> parts) {
        List<YearMonth> months = new PlainCalendar(plan).monthsTouching(ward.t());
        if (months.size() > 2) {
            for (YearMonth month : months) {
                PlainSpan days = new PlainCalendar(plan).month(month);
                for (Channel channel : plan.channels()) {
                    long n = ward.activities().stream()
                            .filter(row -> row.channel().equals(channel.code()) && days.has(row.date()))
                            .count();
                    LocalDate from =
                            days.from().isBefore(ward.t().from()) ? ward.t().from() : days.from();
                    LocalDate to = days.to().isAfter(ward.t().to()) ? ward.t().to() : days.to();
                    parts.put("step " + month + " " + from + " " + to + " " + channel.code(), (double) n);
                }
            }
            return;
        }
        for (PlainSpan week : ward.t().weeks()) {
            for (Channel channel : plan.channels()) {
                List<PlainDone> own = ward.done().stream()
                        .filter(one -> one.row().channel().equals(channel.code()))
                        .toList();
                parts.put("step week " + week.from() + " " + week.to() + " " + channel.code(), (double)
                        touching(own, week));
            }
        }
    }

    private void monthCosts(Map<String, Double> parts) {
        LocalDate last = ward.t().to();
        for (int m = 1; m <= last.getMonthValue(); m++) {
            YearMonth month = YearMonth.of(last.getYear(), m);
            List<PlainRow> rows = ward.done().stream()
                    .map(PlainDone::row)
                    .filter(row -> YearMonth.from(row.date()).equals(month)
                            && !row.date().isAfter(last))
                    .toList();
            List<PlainRow> paid =
                    rows.stream().filter(row -> row.cost() != null).toList();
            parts.put("cost " + month, (double)
                    paid.stream().mapToLong(PlainRow::cost).sum());
            parts.put("cost " + month + " rows with a cost", (double) paid.size());
            parts.put("cost " + month + " rows", (double) rows.size());
        }
    }
}
