package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.loa.acceptance.PlainSubmission.Acceptance;
import vn.loa.acceptance.PlainSubmission.Address;
import vn.loa.acceptance.PlainSubmission.Fate;
import vn.loa.acceptance.PlainSubmission.Kind;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/** What the units of a small ward sent between November 2025 and June 2026, made of a seed. */
final class RandomYear {
    static final YearMonth FIRST = YearMonth.of(2025, 11);
    private static final int MONTHS = 8;
    private static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1);

    /** A file that came for one unit and period. */
    private record Arrival(Instant admitted, Instant received, String file, String unit, YearMonth period) {}

    private final Random random;
    private final Plan plan;
    private final PlainCalendar calendar;
    private final RandomRows rows;

    private RandomYear(Random random, Plan plan) {
        this.random = random;
        this.plan = plan;
        this.calendar = new PlainCalendar(plan);
        this.rows = new RandomRows(random, plan, random.nextInt(4));
    }

    static PlainYear of(Random random, Plan plan) {
        RandomYear year = new RandomYear(random, plan);
        return new PlainYear(year.submissions(), year.series(), year.difficulties());
    }

    private List<PlainSubmission> submissions() {
        List<Arrival> arrivals = new ArrayList<>();
        for (Unit unit : plan.units()) {
            for (int m = 0; m < MONTHS; m++) {
                int files = unit.reports() ? List.of(0, 1, 1, 1, 2, 3).get(random.nextInt(6)) : random.nextInt(2);
                for (int i = 0; i < files; i++) {
                    arrivals.add(arrival("f" + arrivals.size(), unit.code(), FIRST.plusMonths(m)));
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::admitted)
                .thenComparing(Arrival::received)
                .thenComparing(Arrival::file));
        Map<String, List<Address>> standing = new HashMap<>();
        List<PlainSubmission> submissions = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            submissions.add(submission(
                    arrival, standing.computeIfAbsent(arrival.unit() + arrival.period(), k -> new ArrayList<>())));
        }
        return submissions;
    }

    private Arrival arrival(String file, String unit, YearMonth period) {
        Instant received = instant(calendar.month(period).to().plusDays(1 + random.nextInt(12)));
        Instant admitted = random.nextInt(4) == 0 ? received.plus(Duration.ofDays(random.nextInt(40))) : received;
        return new Arrival(admitted, received, file, unit, period);
    }

    private Instant instant(LocalDate day) {
        return day.atStartOfDay(plan.ward().zone())
                .plusMinutes(random.nextInt(24 * 60))
                .toInstant();
    }

    /** Standing rows are those of what is effective, without what a person accepts later. */
    private PlainSubmission submission(Arrival arrival, List<Address> standing) {
        Kind kind = random.nextInt(4) == 0 ? Kind.SUPPLEMENT : Kind.FULL;
        boolean full = kind == Kind.FULL;
        boolean zero = full && random.nextInt(8) == 0;
        int count = zero || random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(6);
        List<PlainRow> said = rows.of(count, calendar.month(arrival.period()));
        Fate fate = !zero && said.isEmpty() ? Fate.EMPTY : Fate.EFFECTIVE;
        if (fate == Fate.EFFECTIVE && !standing.isEmpty() && random.nextInt(4) == 0) {
            fate = Fate.HELD;
        }
        Acceptance accepted = fate == Fate.HELD && random.nextBoolean()
                ? new Acceptance(arrival.admitted().plus(Duration.ofHours(1 + random.nextInt(400))), kind)
                : null;
        List<Address> replaced = new ArrayList<>();
        if (fate == Fate.EFFECTIVE && full) {
            standing.clear();
        } else if (fate == Fate.EFFECTIVE && !standing.isEmpty() && random.nextBoolean()) {
            replaced.add(standing.remove(random.nextInt(standing.size())));
        }
        if (fate == Fate.EFFECTIVE) {
            said.forEach(row -> standing.add(new Address(arrival.file(), row.line())));
        }
        return new PlainSubmission(
                arrival.file(),
                arrival.received(),
                arrival.admitted(),
                arrival.unit(),
                arrival.period().toString(),
                kind,
                said,
                zero,
                random.nextInt(3),
                fate,
                replaced,
                accepted);
    }

    private List<PlainSeriesRow> series() {
        List<PlainSeriesRow> sent = new ArrayList<>();
        int density = random.nextInt(6);
        for (int file = 0; file < 6; file++) {
            Instant received = instant(FIRST.plusMonths(2 + file).atDay(1 + random.nextInt(28)));
            Instant admitted = received.plus(Duration.ofDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0));
            for (int line = 2; line < 2 + 6 * density; line++) {
                YearMonth month = FIRST.minusMonths(6).plusMonths(random.nextInt(MONTHS + 6));
                sent.add(seriesRow("s" + file + ".csv", line, received, admitted, month));
            }
        }
        sent.sort(Comparator.comparing(PlainSeriesRow::admitted).thenComparing(PlainSeriesRow::received));
        return sent;
    }

    private PlainSeriesRow seriesRow(String file, int line, Instant received, Instant admitted, YearMonth month) {
        String code = "s" + (1 + random.nextInt(3));
        boolean survey = random.nextInt(3) == 0;
        int what = random.nextInt(10);
        Long of = what < 7 ? (Long) (1L + random.nextInt(40)) : null;
        Long k = of == null ? null : (Long) (long) random.nextInt((int) (of + 1));
        BigDecimal value = what == 7 || what == 8 ? BigDecimal.valueOf(random.nextInt(50), 2) : null;
        return new PlainSeriesRow(file, line, received, admitted, code, month, survey, k, of, value);
    }

    private List<PlainDifficulty> difficulties() {
        List<PlainDifficulty> sent = new ArrayList<>();
        for (int file = 0; file < 4; file++) {
            LocalDate day = FIRST.plusMonths(1 + 2L * file).atDay(10);
            Instant received = instant(day);
            Instant admitted = received.plus(Duration.ofDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0));
            for (int line = 2; line < 2 + random.nextInt(12); line++) {
                LocalDate brought = day.minusDays(random.nextInt(50));
                LocalDate answer = brought.plusDays(random.nextInt(9));
                sent.add(new PlainDifficulty(
                        "d" + file + ".csv",
                        line,
                        received,
                        admitted,
                        "u" + (1 + random.nextInt(3)),
                        "v" + random.nextInt(15),
                        brought,
                        random.nextBoolean() && !answer.isAfter(day) ? answer : null,
                        random.nextInt(8) == 0));
            }
        }
        sent.sort(Comparator.comparing(PlainDifficulty::admitted).thenComparing(PlainDifficulty::fileReceived));
        return sent;
    }

    /** A span with a day as of which it is evaluated. */
    record Question(String code, LocalDate asOf) {}

    /** A month, a quarter, the year, some months and an odd span, each as of a day in it or after it. */
    static List<Question> questions(Random random, Plan plan) {
        PlainCalendar calendar = new PlainCalendar(plan);
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        PlainSpan some = new PlainSpan(
                calendar.month(month.isAfter(LAST.minusMonths(3)) ? LAST.minusMonths(3) : month)
                        .from(),
                calendar.month(LAST).to());
        LocalDate from = calendar.month(FIRST).from().plusDays(random.nextInt(200));
        LocalDate to = from.plusDays(random.nextInt(90));
        List<Question> questions = new ArrayList<>();
        for (String code : List.of(
                month.toString(),
                month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3,
                "2026",
                some.from() + ".." + some.to(),
                from + ".." + to)) {
            LocalDate first = plan.calendar().period(code).orElseThrow().from();
            questions.add(new Question(code, first.plusDays(random.nextInt(100))));
            questions.add(new Question(code, LocalDate.of(2027, 1, 31)));
        }
        return questions;
    }
}
