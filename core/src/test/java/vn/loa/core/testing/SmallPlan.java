package vn.loa.core.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.core.plan.Audience;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.RequiredPair;
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
    public List<Target> targets = List.of();

    public static Channel channel(String code, boolean digital, boolean bulletin) {
        return new Channel(code, null, code, digital, bulletin, List.of());
    }

    /** A unit that reports; days as ISO text, null: always. */
    public static Unit unit(String code, String from, String to) {
        return new Unit(code, null, code, true, day(from), day(to), List.of());
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
                null,
                new ReportingCalendar(month, dueWorkingDays, Source.ASSUMPTION, null, Set.of(), Set.of()),
                List.of(topic("t1"), topic("t2"), topic("t3")),
                List.of(audience("residents"), audience("officials")),
                channels,
                units,
                List.of(),
                Map.of(),
                List.of(),
                required,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                targets);
    }

    private static Topic topic(String code) {
        return new Topic(code, code, List.of());
    }

    private static Audience audience(String code) {
        return new Audience(code, code, List.of());
    }
}
