package vn.loa.core.tally;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.IsoWeek;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.ReportingCalendar.MonthKind;
import vn.loa.core.plan.RequiredPair;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.SmallPlan;

class TalliesTest {
    private static final LocalDate LATER = LocalDate.parse("2026-12-31");

    private final Plan plan = new SmallPlan().plan();
    private final Period january = plan.calendar().period("2026-01").orElseThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyPartitionInAnyOrderAddsUpToTheSame(long seed) {
        Random random = new Random(seed);
        List<Activity> all = randomActivities(random, 300);
        List<Activity> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        Tallies parts = tallies(List.of());
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + random.nextInt(80));
            Tallies part = tallies(shuffled.subList(from, to));
            parts = random.nextBoolean() ? parts.plus(part) : part.plus(parts);
            from = to;
        }

        assertThat(parts).isEqualTo(tallies(all)).hasSameHashCodeAs(tallies(all));
    }

    @Test
    void oneActivityMoreIsAnotherSum() {
        List<Activity> all = randomActivities(new Random(11), 50);
        List<Activity> more = new ArrayList<>(all);
        more.add(Deed.on("2026-01-05").by("kp-1", "2026-01"));

        assertThat(tallies(more)).isNotEqualTo(tallies(all));
    }

    @Test
    void onePersonMoreIsAnotherSum() {
        Tallies six = tallies(List.of(Deed.on("2026-01-05").task(10L, 6L).by("kp-1", "2026-01")));
        Tallies seven = tallies(List.of(Deed.on("2026-01-05").task(10L, 7L).by("kp-1", "2026-01")));

        assertThat(six).isNotEqualTo(seven);
    }

    @Test
    void aCostInAnotherMonthBeforeTheSpanIsAnotherSum() {
        Period march = plan.calendar().period("2026-03").orElseThrow();
        List<Activity> january = List.of(Deed.on("2026-01-05").cost(5).by("kp-1", "2026-01"));
        List<Activity> february = List.of(Deed.on("2026-02-05").cost(5).by("kp-1", "2026-02"));

        assertThat(Tallies.of(plan, march, LATER, january)).isNotEqualTo(Tallies.of(plan, march, LATER, february));
    }

    @Test
    void addingLeavesTheSummandsAlone() {
        Tallies one = tallies(List.of(Deed.on("2026-01-05").by("kp-1", "2026-01")));

        one.plus(one);

        assertThat(one.ward().sum(Sum.ACTIVITIES)).isEqualTo(1);
    }

    @Test
    void talliesOfOtherDaysDoNotAddUp() {
        Period february = plan.calendar().period("2026-02").orElseThrow();

        assertThatThrownBy(() -> tallies(List.of()).plus(Tallies.of(plan, february, LATER, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpanThatIsNotCutAtTheAsOfDateIsRefused() {
        assertThatThrownBy(() -> Tallies.of(plan, january, LocalDate.parse("2026-01-30"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActivityOfManyDaysCountsOnceAndSetsABitOnEachDay() {
        Tallies tallies =
                tallies(List.of(Deed.through("2026-01-13", "2026-01-16").by("kp-1", "2026-01")));

        assertThat(tallies.ward().sum(Sum.ACTIVITIES)).isEqualTo(1);
        assertThat(tallies.ward().days()).containsExactlyElementsOf(days("2026-01-13", 4));
    }

    @Test
    void oneThatBeganBeforeTheSpanIsNotCountedButItsDaysAre() {
        Tallies tallies =
                tallies(List.of(Deed.through("2025-12-20", "2026-01-02").by("kp-1", "2025-12")));

        assertThat(tallies.ward().sum(Sum.ACTIVITIES)).isZero();
        // The first week of January 2026 begins on 29 December.
        assertThat(tallies.ward().days()).containsExactlyElementsOf(days("2025-12-29", 5));
    }

    @Test
    void theDaysOfTheLastWeekEndWithTheAsOfDate() {
        List<Activity> activities =
                List.of(Deed.through("2026-01-31", "2026-02-04").by("kp-1", "2026-01"));

        assertThat(Tallies.of(plan, january, LATER, activities).ward().days())
                .containsExactlyElementsOf(days("2026-01-31", 2));
        assertThat(Tallies.of(plan, january, january.to(), activities).ward().days())
                .containsExactly(january.to());
    }

    @Test
    void monthsOfEitherCalendarAreExactUnions() {
        Period quarter = new Period("quarter", LocalDate.parse("2025-12-15"), LocalDate.parse("2026-03-31"));
        Tallies tallies = Tallies.of(
                plan,
                quarter,
                LATER,
                Stream.of("2025-12-31", "2026-01-01", "2026-01-14", "2026-01-15", "2026-01-31", "2026-02-14")
                        .map(day -> Deed.on(day).by("kp-1", "2026-01"))
                        .toList());
        SmallPlan administrative = new SmallPlan();
        administrative.month = MonthKind.ADMINISTRATIVE;
        Period administrativeJanuary =
                administrative.plan().calendar().period("2026-01").orElseThrow();

        assertThat(tallies.month(january).sum(Sum.ACTIVITIES)).isEqualTo(4);
        assertThat(administrativeJanuary.from()).isEqualTo("2025-12-15");
        assertThat(tallies.month(administrativeJanuary).sum(Sum.ACTIVITIES)).isEqualTo(3);
    }

    @Test
    void anActivityCountsInEveryWeekThatItTouches() {
        Tallies tallies = tallies(List.of(
                Deed.on("2026-01-05", "2026-01-06", "2026-01-19").by("kp-1", "2026-01"),
                Deed.on("2026-01-06").by("kp-2", "2026-01"),
                Deed.on("2025-12-28").by("kp-2", "2025-12")));

        assertThat(tallies.activitiesByWeek())
                .containsExactly(
                        entry(week("2025-12-29"), 0L),
                        entry(week("2026-01-05"), 2L),
                        entry(week("2026-01-12"), 0L),
                        entry(week("2026-01-19"), 1L),
                        entry(week("2026-01-26"), 0L));
    }

    @Test
    void weeksOfUnitsAndChannelsAreThePartsOfTheWards() {
        Tallies tallies = tallies(List.of(
                Deed.on("2026-01-05", "2026-01-06", "2026-01-19").by("kp-1", "2026-01"),
                Deed.on("2026-01-06").channel("zalo").by("kp-1", "2026-01"),
                Deed.on("2026-02-01").by("kp-2", "2026-01"),
                Deed.on("2026-02-02").by("kp-2", "2026-01"),
                Deed.on("2026-01-06").channel("gone").by("gone", "2026-01")));

        assertThat(tallies.weeks()).hasSize(5);
        assertThat(tallies.activitiesByWeek().values()).containsExactly(0L, 3L, 0L, 1L, 1L);
        assertThat(tallies.weeksOfUnits()).containsOnlyKeys("kp-1", "kp-2", "press");
        assertThat(tallies.weeksOfUnits().get("kp-1")).containsExactly(0, 2, 0, 1, 0);
        assertThat(tallies.weeksOfUnits().get("kp-2")).containsExactly(0, 0, 0, 0, 1);
        assertThat(tallies.weeksOfChannels().get("radio")).containsExactly(0, 1, 0, 1, 1);
        assertThat(tallies.weeksOfChannels().get("zalo")).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void anotherUnitOrChannelInTheSameWeekIsAnotherSum() {
        // Days alone, of an activity that began before January: no sum of its figures tells them apart.
        Tallies radio = tallies(List.of(Deed.through("2025-12-20", "2026-01-02").by("kp-1", "2025-12")));

        assertThat(radio)
                .isNotEqualTo(tallies(List.of(
                        Deed.through("2025-12-20", "2026-01-02").channel("zalo").by("kp-1", "2025-12"))))
                .isNotEqualTo(
                        tallies(List.of(Deed.through("2025-12-20", "2026-01-02").by("kp-2", "2025-12"))));
    }

    @Test
    void anActivityCountsAtEveryPairThatItTouches() {
        Tallies tallies = tallies(List.of(
                Deed.on("2026-01-05")
                        .topics("t1", "t3")
                        .audiences("residents", "officials")
                        .by("kp-1", "2026-01"),
                Deed.on("2026-01-05").topics("t3").audiences("officials").by("kp-1", "2026-01")));

        assertThat(tallies.ward().activitiesByPair())
                .containsExactly(
                        entry(new RequiredPair("t1", "residents"), 1L),
                        entry(new RequiredPair("t1", "officials"), 1L),
                        entry(new RequiredPair("t2", "residents"), 0L),
                        entry(new RequiredPair("t2", "officials"), 0L),
                        entry(new RequiredPair("t3", "residents"), 1L),
                        entry(new RequiredPair("t3", "officials"), 2L));
    }

    @Test
    void codesThatThePlanNoLongerHasCountInTheWardOnly() {
        Tallies tallies = tallies(List.of(Deed.on("2026-01-05")
                .channel("gone")
                .topics("gone")
                .audiences("gone")
                .by("gone", "2026-01")));

        assertThat(tallies.ward().sum(Sum.ACTIVITIES)).isEqualTo(1);
        assertThat(tallies.ward().days()).hasSize(1);
        assertThat(tallies.ward().daysOn(channel -> true)).isEmpty();
        assertThat(tallies.ward().activitiesByChannel()).containsOnly(0);
        assertThat(tallies.ward().activitiesByPair().values()).containsOnly(0L);
        assertThat(tallies.units().get("kp-1").sum(Sum.ACTIVITIES)).isZero();
    }

    @Test
    void onlyRowsWithBothFiguresAreTasks() {
        Tallies tallies = tallies(List.of(
                Deed.on("2026-01-05").task(10L, 7L).by("kp-1", "2026-01"),
                Deed.on("2026-01-05").task(5L, 0L).by("kp-1", "2026-01"),
                Deed.on("2026-01-05").task(100L, null).by("kp-1", "2026-01"),
                Deed.on("2026-01-05").task(null, 100L).by("kp-1", "2026-01")));

        assertThat(tallies.ward().sum(Sum.TASK_ROWS)).isEqualTo(2);
        assertThat(tallies.ward().sum(Sum.TASK_GUIDED)).isEqualTo(15);
        assertThat(tallies.ward().sum(Sum.TASK_SUCCEEDED)).isEqualTo(7);
    }

    private Tallies tallies(List<Activity> activities) {
        return Tallies.of(plan, january, LATER, activities);
    }

    private static IsoWeek week(String monday) {
        return new IsoWeek(LocalDate.parse(monday));
    }

    private static List<LocalDate> days(String from, int count) {
        LocalDate first = LocalDate.parse(from);
        return first.datesUntil(first.plusDays(count)).toList();
    }

    private static List<Activity> randomActivities(Random random, int count) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate from = LocalDate.parse("2025-12-01").plusDays(random.nextInt(90));
            LocalDate to = from.plusDays(random.nextInt(40));
            Deed deed = random.nextBoolean()
                    ? Deed.on(from.toString(), to.toString())
                    : Deed.through(from.toString(), to.toString());
            activities.add(deed.channel(pick(random, "radio", "zalo", "poster"))
                    .topics(random.nextBoolean() ? new String[] {"t1"} : new String[] {"t2", "t3"})
                    .audiences(pick(random, "residents", "officials"))
                    .task(random.nextBoolean() ? null : 100L + random.nextInt(100), (long) random.nextInt(100))
                    .by(pick(random, "kp-1", "kp-2", "press"), "2026-01"));
        }
        return activities;
    }

    private static String pick(Random random, String... from) {
        return from[random.nextInt(from.length)];
    }
}
