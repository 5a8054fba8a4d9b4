package vn.loa.core.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.loa.core.plan.Topic;
import vn.loa.core.plan.Unit;
import vn.loa.core.plan.Ward;

/**
 * A plan for tests: topics t1 t2 t3, audiences residents officials, channels radio (bulletin) zalo (digital) facebook (digital) poster,
 * units kp-1 kp-2 that report and press that does not; required (t1, residents), (t1, officials), (t2, residents); reports are due after
 * five working days. Tests change what they are about.
 */
public final class SmallPlan {
    public static final String WARD = "99999";
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public MonthKind month = MonthKind.CALENDAR;
    public Integer dueWorkingDays = 5;
    public List<Channel> channels = new ArrayList<>(List.of(
            channel("radio", false, true),
            channel("zalo", true, false),
            channel("facebook", true, false),
            channel("poster", false, false)));
    public List<Unit> units =
            new ArrayList<>(List.of(unit("kp-1", null, null), unit("kp-2", null, null), silent("press")));
    public List<RequiredPair> required = List.of(
            new RequiredPair("t1", "residents"),
            new RequiredPair("t1", "officials"),
            new RequiredPair("t2", "residents"));
    public FeedbackRule feedback = null;
    public List<Series> series = List.of();
    public List<Target> targets = List.of();
    /** People of the ward; null: the plan does not say. */
    public Long population;
    /** Codes; empty: the plan names none. */
    public List<String> areas = List.of();

    public List<Form> forms = List.of();
    /** Codes of topics; empty: the plan names none. */
    public List<String> priority = List.of();

    public List<Budget> budget = List.of();
    public Set<LocalDate> holidays = Set.of();

    public static Channel channel(String code, boolean digital, boolean bulletin) {
        return new Channel(code, null, code, digital, bulletin, List.of());
    }

    /** A unit that reports; days as ISO text, null: always. */
    public static Unit unit(String code, String from, String to) {
        return new Unit(code, null, code, true, day(from), day(to), List.of());
    }

    /** Đồng of a year, from the state and from others. */
    public static Budget budget(int year, long state, long other) {
        return new Budget(year, state, other, Source.ASSUMPTION, null);
    }

    private static Unit silent(String code) {
        return new Unit(code, null, code, false, null, null, List.of());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public Plan plan() {
        return new Plan(
                "1/KH",
                "Kế hoạch thử",
                LocalDate.parse("2025-10-01"),
                LocalDate.parse("2025-10-01"),
                new Ward(WARD, "Phường Thử", null, ZONE),
                population == null ? null : new Population(population, null, Source.ASSUMPTION, null),
                new ReportingCalendar(month, dueWorkingDays, Source.ASSUMPTION, null, holidays, Set.of()),
                List.of(topic("t1"), topic("t2"), topic("t3")),
                List.of(audience("residents"), audience("officials")),
                channels,
                units,
                areas.stream()
                        .map(code -> new Area(code, code, null, List.of()))
                        .toList(),
                Map.of(),
                forms,
                required,
                priority.isEmpty() ? null : new PriorityTopics(priority, Source.ASSUMPTION, null),
                budget,
                feedback,
                List.of(),
                series,
                targets);
    }

    private static Topic topic(String code) {
        return new Topic(code, code, List.of());
    }

    private static Audience audience(String code) {
        return new Audience(code, code, List.of());
    }
}
