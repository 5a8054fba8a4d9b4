package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.loa.core.plan.Plan;

/** Rows that may say anything a row can say, and may leave out anything it need not say. */
final class RandomRows {
    private static final List<String> FORMS =
            List.of("Tin bài", "TIN", "video", "Áp phích", "ap  phich", "…", "Hội thi 01", "hội thi 1");
    private static final List<String> QUANTITIES = List.of("bài", "Bai", "tấm", "m²", "giờ 01");

    private final Random random;
    private final Plan plan;
    private final int sparse;

    /** The sparser, the more figures are missing: from 0 (none) to 3 (most). */
    RandomRows(Random random, Plan plan, int sparse) {
        this.random = random;
        this.plan = plan;
        this.sparse = sparse;
    }

    List<PlainRow> of(int count, PlainSpan period) {
        List<PlainRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(2 + i, period));
        }
        return rows;
    }

    /** Mostly inside the period, sometimes before it; never after its end. */
    private LocalDate day(PlainSpan period) {
        LocalDate day = random.nextInt(10) == 0
                ? period.from().minusDays(1 + random.nextInt(40))
                : period.from().plusDays(random.nextInt(period.days().size()));
        return day.isBefore(RandomPlan.FIRST) ? RandomPlan.FIRST : day;
    }

    private boolean says() {
        return random.nextInt(4) >= sparse;
    }

    private Long people(int most) {
        return says() ? (Long) (long) random.nextInt(most + 1) : null;
    }

    private PlainRow row(int line, PlainSpan period) {
        List<LocalDate> days = new ArrayList<>(List.of(day(period)));
        LocalDate end = random.nextInt(6) == 0 ? days.get(0).plusDays(random.nextInt(60)) : null;
        for (int more = random.nextInt(5) - 2; more > 0 && end == null; more--) {
            days.add(day(period));
        }
        Long participants = people(80);
        Long guided = people(30);
        return new PlainRow(
                line,
                random.nextInt(3) == 0 ? "B-" + line : null,
                days,
                end,
                says() ? days.get(0).plusDays(random.nextInt(7) - 3) : null,
                "Việc " + random.nextInt(3),
                some(List.of("t1", "t2", "t3")),
                plan.channels().get(random.nextInt(plan.channels().size())).code(),
                says() ? FORMS.get(random.nextInt(FORMS.size())) : null,
                some(List.of("a1", "a2", "a3")),
                says() && !plan.areas().isEmpty()
                        ? plan.areas().get(random.nextInt(plan.areas().size())).code()
                        : null,
                says() ? BigDecimal.valueOf(random.nextInt(500), random.nextInt(3)) : null,
                random.nextInt(5) > 0 ? QUANTITIES.get(random.nextInt(QUANTITIES.size())) : null,
                says() ? BigDecimal.valueOf(random.nextInt(900), random.nextInt(3)) : null,
                people(90),
                people(20),
                participants,
                says() ? upTo(participants) : null,
                guided,
                says() ? upTo(guided) : null,
                random.nextInt(12) > 0 && says() ? (Long) (1000L * random.nextInt(20)) : null,
                random.nextBoolean());
    }

    private Long upTo(Long whole) {
        return (long) random.nextInt(whole == null ? 20 : (int) (whole + 1));
    }

    private Set<String> some(List<String> codes) {
        Set<String> chosen = new HashSet<>();
        while (chosen.isEmpty()) {
            codes.stream().filter(code -> random.nextInt(3) == 0).forEach(chosen::add);
        }
        return chosen;
    }
}
