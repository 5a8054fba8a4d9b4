package vn.loa.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.Form;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Source;
import vn.loa.core.submission.Submission;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/**
 * Half a year of a small ward, of a seed: five units, two of them not always there, reports, supplements, zero, empty and held ones for
 * November 2025 to June 2026, with every figure a row may give, or not. The same seed is the same ward.
 */
public final class RandomWard {
    private static final LocalDate START = LocalDate.parse("2025-11-01");
    private static final List<String> SPANS = List.of(
            "2026-01",
            "2026-03",
            "2026-Q1",
            "2026",
            "2026-01-20..2026-03-05",
            "2026-02-03..2026-02-04",
            "2025-12-01..2026-05-31");

    private final Random random;
    private final SmallPlan plan = new SmallPlan();

    public RandomWard(long seed) {
        random = new Random(seed);
        plan.units.add(SmallPlan.unit("kp-3", "2026-01-20", "2026-04-15"));
        plan.units.add(SmallPlan.unit("kp-4", null, "2026-02-28"));
        plan.population = 500L;
        plan.areas = List.of("a1", "a2", "a3");
        plan.forms = List.of(new Form("news", "Tin bài", List.of("Bài viết")));
        plan.priority = List.of("t1", "t3");
        plan.budget = List.of(SmallPlan.budget(2025, 9_000_000, 0), SmallPlan.budget(2026, 20_000_000, 5_000_000));
        plan.feedback = new FeedbackRule(5, Source.ASSUMPTION, null);
        plan.dueWorkingDays = random.nextInt(8) == 0 ? null : (Integer) (1 + random.nextInt(10));
    }

    public Plan plan() {
        return plan.plan();
    }

    /** A month, a quarter, a year, or an odd span. */
    public String span() {
        return pick(SPANS.toArray(String[]::new));
    }

    /** A day of the span or of the hundred days after it. */
    public LocalDate asOf(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 100));
    }

    /** Some sixty submissions, in the order of their admission. */
    public List<Submission> submissions() {
        Inbox inbox = new Inbox();
        for (int i = 0; i < 60; i++) {
            LocalDate month = START.plusMonths(i / 8);
            LocalDate received = month.plusDays(25 + random.nextInt(40));
            add(inbox, month, received, received.plusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0));
        }
        return inbox.list();
    }

    /** Difficulties of every unit, and of one that the plan no longer has; some answered, in time or not. */
    public Heard heard() {
        Heard heard = new Heard();
        for (int i = 0; i < 40; i++) {
            LocalDate brought = START.plusDays(random.nextInt(240));
            LocalDate answered = random.nextInt(3) == 0 ? null : brought.plusDays(random.nextInt(15));
            heard.difficulties(
                    brought.plusDays(random.nextInt(20)) + "T08:00",
                    Heard.difficulty(
                            pick("kp-1", "kp-2", "kp-3", "kp-4", "press", "gone"),
                            Integer.toString(i),
                            brought.toString(),
                            answered == null ? null : answered.toString()));
        }
        return heard;
    }

    private void add(Inbox inbox, LocalDate month, LocalDate received, LocalDate admitted) {
        String unit = pick("kp-1", "kp-2", "kp-3", "kp-4", "press");
        boolean supplement = random.nextInt(4) == 0;
        Deed[] deeds = Stream.generate(() -> deed(month))
                .limit(random.nextInt(5) == 0 ? 0 : random.nextInt(12))
                .toArray(Deed[]::new);
        int zero = deeds.length == 0 && random.nextBoolean() ? 1 : 0;
        SubmissionState state = deeds.length + zero == 0
                ? SubmissionState.EMPTY
                : random.nextInt(10) == 0 ? SubmissionState.HELD : SubmissionState.EFFECTIVE;
        inbox.add(
                unit,
                month.toString().substring(0, 7),
                supplement ? SubmissionKind.SUPPLEMENT : SubmissionKind.FULL,
                received + "T08:00",
                admitted + "T09:00",
                state,
                zero,
                random.nextInt(4),
                deeds);
    }

    /** An activity of the month, or begun up to ten days before it. */
    public Deed deed(LocalDate month) {
        LocalDate from = month.plusDays(random.nextInt(38) - 10);
        String first = from.toString();
        String last = from.plusDays(random.nextInt(random.nextInt(10) == 0 ? 100 : 12))
                .toString();
        Deed deed = random.nextInt(3) == 0 ? Deed.through(first, last) : Deed.on(first, last);
        deed.channel(pick("radio", "zalo", "facebook", "poster", "gone")).audiences(pick("residents", "officials"));
        deed.topics(pick("t1", "t2", "t1 t2", "t1 t2 t3", "gone", "t3 gone").split(" "));
        deed.task(some(40), null).met(some(60), null).engaged(some(400), some(90));
        if (random.nextInt(3) > 0) {
            long shown = random.nextInt(30);
            deed.task(shown, random.nextLong(shown + 1));
        }
        if (random.nextInt(3) > 0) {
            long people = random.nextInt(60);
            deed.met(people, random.nextLong(people + 1));
        }
        return rest(deed, from);
    }

    private Deed rest(Deed deed, LocalDate from) {
        if (random.nextBoolean()) {
            deed.planned(from.plusDays(random.nextInt(5) - 2).toString());
        }
        if (random.nextBoolean()) {
            deed.form(pick("Tin bài", "bài  viết", "VIDEO", "video", "Áp phích", "—", "hội thi"));
        }
        if (random.nextBoolean()) {
            deed.area(pick("a1", "a2", "gone")).evidence("12/BC");
        }
        if (random.nextBoolean()) {
            deed.quantity(pick("1", "0.1", "0.25", "12"), pick("bài", "Bài", "tấm", null));
        }
        if (random.nextBoolean()) {
            deed.minutes(pick("0.1", "0.3", "15", "29.999"));
        }
        if (random.nextInt(10) > 0) {
            deed.cost(random.nextInt(900_000));
        }
        return deed;
    }

    private Long some(int bound) {
        return random.nextBoolean() ? null : (Long) (long) random.nextInt(bound);
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    /** For what a test still wants to choose. */
    public Random random() {
        return random;
    }
}
