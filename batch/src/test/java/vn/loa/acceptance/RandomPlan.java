package vn.loa.acceptance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.loa.core.plan.Area;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Budget;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.Form;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Population;
import vn.loa.core.plan.PriorityTopics;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.RequiredPair;
import vn.loa.core.plan.Series;
import vn.loa.core.plan.Source;
import vn.loa.core.plan.Target;
import vn.loa.core.plan.Target.Per;
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;
import vn.loa.core.plan.Ward;

/** A small plan that a seed makes: anything optional may be missing. */
final class RandomPlan {
    static final LocalDate FIRST = LocalDate.of(2025, 10, 22);
    private static final List<String> CODES = List.of("u1", "u2", "u3", "u4");

    private final Random random;

    private final String ward;

    private RandomPlan(Random random, String ward) {
        this.random = random;
        this.ward = ward;
    }

    static Plan of(Random random) {
        return of(random, "99999");
    }

    static Plan of(Random random, String ward) {
        return new RandomPlan(random, ward).plan();
    }

    private boolean often() {
        return random.nextInt(5) > 0;
    }

    private Plan plan() {
        return new Plan(
                "1/KH",
                "Kế hoạch thử",
                FIRST,
                FIRST,
                new Ward(ward, "Phường Thử", null, ZoneId.of("Asia/Ho_Chi_Minh")),
                often() ? new Population(400, null, Source.ASSUMPTION, null) : null,
                calendar(),
                List.of(topic("t1"), topic("t2"), topic("t3")),
                List.of(audience("a1"), audience("a2"), audience("a3")),
                List.of(
                        channel("radio", false, often()),
                        channel("zalo", true, false),
                        channel("facebook", true, false),
                        channel("poster", false, false),
                        channel("led", false, !often())),
                units(),
                often() ? List.of(area("k1"), area("k2"), area("k3")) : List.of(),
                Map.of(),
                List.of(new Form("news", "Tin bài", List.of("Tin", "Bài viết")), new Form("clip", "Video", List.of())),
                often() ? List.of(new RequiredPair("t1", "a1"), new RequiredPair("t3", "a2")) : List.of(),
                often() ? new PriorityTopics(List.of("t1", "t3"), Source.ASSUMPTION, null) : null,
                often() ? List.of(new Budget(2026, 900_000, 100_000, Source.ASSUMPTION, null)) : List.of(),
                often() ? new FeedbackRule(3, Source.ASSUMPTION, null) : null,
                List.of(),
                List.of(series("s1", true, true), series("s2", false, true), series("s3", true, false)),
                targets());
    }

    private ReportingCalendar calendar() {
        boolean due = often();
        return new ReportingCalendar(
                random.nextInt(3) == 0 ? MonthKind.ADMINISTRATIVE : MonthKind.CALENDAR,
                due ? 1 + random.nextInt(6) : null,
                due ? Source.ASSUMPTION : null,
                null,
                Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 4, 30)),
                Set.of(LocalDate.of(2026, 1, 10)));
    }

    /** Three or four that report, of which some begin or end on the way, and one that does not. */
    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String code : CODES.subList(0, 3 + random.nextInt(2))) {
            LocalDate from = often() ? null : FIRST.plusDays(random.nextInt(200));
            LocalDate to = often() ? null : (from == null ? FIRST : from).plusDays(random.nextInt(200));
            units.add(new Unit(code, null, code, true, from, to, List.of()));
        }
        units.add(new Unit("other", null, "other", false, null, null, List.of()));
        return units;
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (String name : List.of(
                "reporting.completeness",
                "reporting.on_time",
                "radio.weekly_bulletin",
                "coverage.units",
                "digital.share",
                "digital.engagement",
                "quality.evidence",
                "reach.population",
                "practical.task_success",
                "practical.feedback_answered",
                "effective.budget_used",
                "regularity.active_weeks")) {
            if (random.nextBoolean()) {
                targets.add(target(name, random.nextInt(5) / 4.0, null, null, null, null));
            }
        }
        targets.add(target("practical.task_success", 0.5, null, "u1", null, null));
        targets.add(target("digital.engagement", 0.1, null, null, "zalo", null));
        targets.add(target("regularity.longest_gap_days", 7, null, null, null, null));
        targets.add(target("regularity.longest_gap_days", 9, null, "u2", null, null));
        targets.add(target("effective.cost_per_success", 900, null, null, null, null));
        targets.add(target("reach.contacts", 300, Per.values()[random.nextInt(3)], null, null, null));
        targets.add(target("reach.contacts", 100, Per.MONTH, null, "radio", null));
        targets.add(target("practical.people_guided", 40, Per.QUARTER, null, null, null));
        targets.add(target("output.activities", 12, Per.MONTH, null, null, null));
        targets.add(target("output.quantity", 4, Per.MONTH, null, null, null));
        targets.add(target("outcome.change", 0.05, null, null, null, null));
        targets.add(target("outcome.trend", 0.01, null, null, null, "s2"));
        targets.add(target("quality.unit_spread", 0, null, null, null, null));
        return targets;
    }

    private static Target target(String name, double value, Per per, String unit, String channel, String series) {
        return new Target(name, value, per, unit, channel, series, Source.ASSUMPTION, null);
    }

    private static Series series(String code, boolean higher, boolean compared) {
        return new Series(
                code,
                code,
                higher,
                compared ? new Series.Months(YearMonth.of(2025, 11), YearMonth.of(2025, 12)) : null,
                compared ? new Series.Months(YearMonth.of(2026, 3), YearMonth.of(2026, 5)) : null);
    }

    private static Topic topic(String code) {
        return new Topic(code, code, List.of());
    }

    private static Audience audience(String code) {
        return new Audience(code, code, List.of());
    }

    private static Channel channel(String code, boolean digital, boolean bulletin) {
        return new Channel(code, null, code, digital, bulletin, List.of());
    }

    private static Area area(String code) {
        return new Area(code, code, null, List.of());
    }
}
