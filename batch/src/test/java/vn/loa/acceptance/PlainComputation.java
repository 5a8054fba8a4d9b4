package vn.loa.acceptance;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.acceptance.PlainSample.Known;
import vn.loa.acceptance.PlainSample.Part;
import vn.loa.acceptance.PlainSample.Row;

/**
 * Every indicator of activities and submissions of a span, as of a day, computed the slow and plain way out of the sample's rows and the text of the
 * definitions. Shares no class with Loa.
 */
final class PlainComputation {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final List<String> UNITS = List.of("vhxh", "mttq", "thcs-mau", "khoi-pho-1", "khoi-pho-2");

    private static final String WARD = "99999";
    private static final double Z = 1.959963984540054;

    /** A value as indicators.json has it; null where nothing is measured. */
    record Expected(
            Double numerator,
            Double denominator,
            Double value,
            Double lower,
            Double upper,
            Long n,
            String status,
            String reason) {
        static Expected share(long k, long n) {
            return new Expected((double) k, (double) n, (double) k / n, null, null, n, "measured", null);
        }

        static Expected figure(double value, long n) {
            return new Expected(null, null, value, null, null, n, "measured", null);
        }

        static Expected none(String reason) {
            return new Expected(null, null, null, null, null, null, "not_enough_data", reason);
        }
    }

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final Known known;
    private final List<Row> all = new ArrayList<>();
    private final Map<String, Expected> values = new LinkedHashMap<>();

    private PlainComputation(List<Part> parts, LocalDate from, LocalDate to, LocalDate asOf) {
        this.from = from;
        this.to = to.isBefore(asOf) ? to : asOf;
        this.asOf = asOf;
        this.known = PlainSample.knownOn(parts, asOf);
        known.rows().values().forEach(all::addAll);
    }

    /** Values by "indicator scope-type scope-id". */
    static Map<String, Expected> of(List<Part> parts, LocalDate from, LocalDate to, LocalDate asOf) {
        PlainComputation computation = new PlainComputation(parts, from, to, asOf);
        computation.reporting();
        computation.activities();
        computation.sums();
        return computation.values;
    }

    private void reporting() {
        put("reporting.completeness", "ward", WARD, rate(UNITS, this::isThere));
        put("reporting.on_time", "ward", WARD, rate(UNITS, this::isOnTime));
        put("reporting.median_delay_days", "ward", WARD, medianDelay());
        put("quality.first_pass", "ward", WARD, firstPass(UNITS));
        for (String unit : UNITS) {
            put("quality.first_pass", "unit", unit, firstPass(List.of(unit)));
            put("reporting.completeness", "unit", unit, rate(List.of(unit), this::isThere));
            put("reporting.on_time", "unit", unit, rate(List.of(unit), this::isOnTime));
        }
    }

    private Expected medianDelay() {
        List<Long> delays = UNITS.stream()
                .flatMap(unit -> months().filter(month -> !dueDay(month).isAfter(asOf))
                        .map(month -> known.reports().getOrDefault(unit + " " + month, List.of()).stream()
                                .filter(PlainComputation::says)
                                .findFirst()
                                .map(first -> Math.max(
                                        0,
                                        first.received()
                                                        .atZone(ZONE)
                                                        .toLocalDate()
                                                        .toEpochDay()
                                                - dueDay(month).toEpochDay()))
                                .orElse(Long.MAX_VALUE)))
                .sorted()
                .toList();
        if (delays.isEmpty()) {
            return Expected.none("no_period_due");
        }
        long low = delays.get((delays.size() - 1) / 2);
        long high = delays.get(delays.size() / 2);
        return high == Long.MAX_VALUE ? Expected.none("censored") : Expected.figure((low + high) / 2.0, delays.size());
    }

    /** The first full part of each unit and month, whatever came of it; here each first one has a row that counts. */
    private Expected firstPass(List<String> units) {
        List<Part> firsts = units.stream()
                .flatMap(unit -> months().map(month -> unit + " " + month))
                .flatMap(key ->
                        known.reports().getOrDefault(key, List.of()).stream().limit(1))
                .toList();
        long accepted = firsts.stream().mapToLong(part -> part.rows().size()).sum();
        long returned =
                firsts.stream().mapToLong(part -> part.returned().size()).sum();
        return firsts.isEmpty()
                ? Expected.none("no_report")
                : accepted + returned == 0
                        ? Expected.none("no_activity")
                        : Expected.share(accepted, accepted + returned);
    }

    private Expected rate(List<String> units, Predicate<String> holds) {
        List<String> due = units.stream()
                .flatMap(unit ->
                        months().filter(month -> !dueDay(month).isAfter(asOf)).map(month -> unit + " " + month))
                .toList();
        return due.isEmpty()
                ? Expected.none("no_period_due")
                : Expected.share(due.stream().filter(holds).count(), due.size());
    }

    /** The effective full part says something; each later one replaces the one before. */
    private boolean isThere(String key) {
        return known.reports().getOrDefault(key, List.of()).stream().anyMatch(PlainComputation::says);
    }

    private boolean isOnTime(String key) {
        LocalDate due = dueDay(YearMonth.parse(key.substring(key.indexOf(' ') + 1)));
        return known.reports().getOrDefault(key, List.of()).stream()
                .filter(PlainComputation::says)
                .findFirst()
                .filter(first -> !first.received().atZone(ZONE).toLocalDate().isAfter(due))
                .isPresent();
    }

    private static boolean says(Part part) {
        return part.zero() || !part.rows().isEmpty();
    }

    private void activities() {
        String unit = "unit";
        Expected none = Expected.none("no_report");
        boolean anyReport = UNITS.stream().anyMatch(this::hasReported);
        List<Row> ward = inSpan(all);
        put("radio.weekly_bulletin", "ward", WARD, anyReport ? bulletin() : none);
        put("regularity.longest_gap_days", "ward", WARD, anyReport ? gap(all) : none);
        put("coverage.required", "ward", WARD, anyReport ? PlainFigures.coverage(ward) : none);
        put("diversity.evenness", "ward", WARD, anyReport ? PlainFigures.evenness(ward) : none);
        put("digital.share", "ward", WARD, anyReport ? PlainFigures.digital(ward) : none);
        put("practical.task_success", "ward", WARD, anyReport ? success(ward) : none);
        // The sample's plan gives no time for answers, and no series.
        put(
                "practical.feedback_answered",
                "ward",
                WARD,
                new Expected(null, null, null, null, null, null, "not_configured", "no_answer_time"));
        for (String code : UNITS) {
            List<Row> rows = of(code);
            boolean reported = hasReported(code);
            put("regularity.longest_gap_days", unit, code, reported ? gap(rows) : none);
            put("digital.share", unit, code, reported ? PlainFigures.digital(inSpan(rows)) : none);
            put("practical.task_success", unit, code, reported ? success(inSpan(rows)) : none);
        }
        months().forEach(month -> put(
                "digital.share",
                "month",
                month.toString(),
                PlainFigures.digital(ward.stream()
                        .filter(row -> YearMonth.from(row.date()).equals(month))
                        .toList())));
    }

    private void sums() {
        boolean anyReport = UNITS.stream().anyMatch(this::hasReported);
        Expected none = Expected.none("no_report");
        List<Row> ward = inSpan(all);
        List<List<Row>> units = UNITS.stream().map(u -> inSpan(of(u))).toList();
        Map<String, Expected> whole = new LinkedHashMap<>();
        whole.put("regularity.active_weeks", activeWeeks(UNITS, from, to));
        whole.put("coverage.units", share(units, rows -> !rows.isEmpty()));
        whole.put("coverage.areas", PlainFigures.areas(ward));
        whole.put(
                "coverage.channels",
                share(PlainNames.CHANNELS, code -> !on(code, ward).isEmpty()));
        whole.put("diversity.effective_channels", PlainFigures.effectiveChannels(ward));
        whole.put("innovation.new_forms", PlainFigures.newForms(ward, all, from));
        whole.put(
                "digital.units",
                share(units, rows -> rows.stream().anyMatch(row -> PlainNames.DIGITAL.contains(row.channel()))));
        whole.put("reach.population", PlainFigures.population(ward, 12400));
        whole.put("effective.cost_per_success", PlainFigures.costPerSuccess(ward));
        whole.put("effective.budget_used", budgetUsed());
        whole.put("quality.unit_spread", PlainFigures.spread(ward, units));
        PlainFigures.ofUnits(ward).forEach(whole::put);
        PlainFigures.ofMonths(ward).forEach(whole::put);
        PlainFigures.ofChannels(ward).forEach(whole::put);
        whole.forEach((name, value) -> put(name, "ward", WARD, anyReport ? value : none));
        PlainFigures.quantities(ward)
                .forEach((unit, value) -> put("output.quantity", "quantity_unit", unit, anyReport ? value : none));
        for (String unit : UNITS) {
            Map<String, Expected> own = new LinkedHashMap<>();
            own.put("regularity.active_weeks", activeWeeks(List.of(unit), from, to));
            PlainFigures.ofUnits(inSpan(of(unit))).forEach(own::put);
            PlainFigures.ofMonths(inSpan(of(unit))).forEach(own::put);
            PlainFigures.ofChannels(inSpan(of(unit))).forEach(own::put);
            own.forEach((name, value) -> put(name, "unit", unit, hasReported(unit) ? value : none));
        }
        for (String channel : PlainNames.CHANNELS) {
            Map<String, Expected> own = new LinkedHashMap<>(PlainFigures.ofChannels(on(channel, ward)));
            own.put("regularity.active_weeks", weeksWithRows(on(channel, all), from, to));
            own.put("effective.cost_per_success", PlainFigures.costPerSuccess(on(channel, ward)));
            if (PlainNames.DIGITAL.contains(channel)) {
                own.put("digital.engagement", PlainFigures.engagement(on(channel, ward)));
            }
            own.forEach((name, value) -> put(name, "channel", channel, anyReport ? value : none));
        }
        months().forEach(month -> {
            List<Row> rows = ward.stream()
                    .filter(row -> YearMonth.from(row.date()).equals(month))
                    .toList();
            boolean reported = UNITS.stream().anyMatch(unit -> isThere(unit + " " + month));
            Map<String, Expected> own = new LinkedHashMap<>(PlainFigures.ofChannels(rows));
            own.putAll(PlainFigures.ofMonths(rows));
            own.put("regularity.active_weeks", activeWeeks(UNITS, month.atDay(1), month.atEndOfMonth()));
            own.forEach((name, value) -> put(name, "month", month.toString(), reported ? value : none));
        });
    }

    private static List<Row> on(String channel, List<Row> rows) {
        return rows.stream().filter(row -> row.channel().equals(channel)).toList();
    }

    private static <T> Expected share(List<T> things, Predicate<T> holds) {
        return Expected.share(things.stream().filter(holds).count(), things.size());
    }

    /** 60 and 30 million in 2026. */
    private Expected budgetUsed() {
        List<Row> year = all.stream()
                .filter(row ->
                        row.date().getYear() == to.getYear() && !row.date().isAfter(to))
                .toList();
        Expected spent = PlainFigures.sum(year, PlainFigures::cost);
        return spent.value() == null
                ? spent
                : new Expected(spent.value(), 90e6, spent.value() / 90e6, null, null, spent.n(), "measured", null);
    }

    /** Over the units that sent anything about a month that the days touch. */
    private Expected activeWeeks(List<String> units, LocalDate first, LocalDate last) {
        List<Expected> each = units.stream()
                .filter(unit -> Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                        .takeWhile(month -> !month.isAfter(YearMonth.from(last)))
                        .map(month -> unit + " " + month)
                        .anyMatch(key -> isThere(key)
                                || !known.rows().getOrDefault(key, List.of()).isEmpty()))
                .map(unit -> weeksWithRows(of(unit), first, last))
                .filter(value -> value.value() != null)
                .toList();
        return each.isEmpty()
                ? Expected.none("no_week")
                : Expected.share(
                        (long) each.stream().mapToDouble(Expected::numerator).sum(),
                        (long) each.stream().mapToDouble(Expected::denominator).sum());
    }

    /** Whether a report of a month that overlaps the span says something. */
    private boolean hasReported(String unit) {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(YearMonth.from(to)))
                .anyMatch(month -> isThere(unit + " " + month));
    }

    private List<Row> of(String unit) {
        return known.rows().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(unit + " "))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private Expected bulletin() {
        return weeksWithRows(on("radio", all), from, to);
    }

    /** Weeks whose Thursday lies in the days; every day of them up to the as-of day counts. */
    private Expected weeksWithRows(List<Row> rows, LocalDate first, LocalDate last) {
        Map<String, List<LocalDate>> weeks = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .forEach(thursday -> weeks.put(
                        week(thursday),
                        thursday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))
                                .datesUntil(thursday.plusDays(4))
                                .toList()));
        if (weeks.isEmpty()) {
            return Expected.none("no_week");
        }
        long heard = weeks.values().stream()
                .filter(days -> rows.stream()
                        .flatMap(row -> row.days().stream())
                        .anyMatch(day -> days.contains(day) && !day.isAfter(asOf)))
                .count();
        return Expected.share(heard, weeks.size());
    }

    private static String week(LocalDate day) {
        return day.get(WEEK_BASED_YEAR) + "-" + day.get(WEEK_OF_WEEK_BASED_YEAR);
    }

    private Expected gap(List<Row> rows) {
        long longest = 0;
        long run = 0;
        for (LocalDate day : from.datesUntil(to.plusDays(1)).toList()) {
            run = rows.stream().anyMatch(row -> row.days().contains(day)) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return Expected.figure(longest, from.datesUntil(to.plusDays(1)).count());
    }

    private static Expected success(List<Row> rows) {
        List<Row> both = rows.stream()
                .filter(row -> !row.guided().isEmpty() && !row.succeeded().isEmpty())
                .toList();
        if (both.isEmpty()) {
            return Expected.none(rows.isEmpty() ? "no_activity" : "no_value");
        }
        double n = both.stream().mapToLong(row -> Long.parseLong(row.guided())).sum();
        double k =
                both.stream().mapToLong(row -> Long.parseLong(row.succeeded())).sum();
        double p = k / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Expected(k, n, p, middle - half, middle + half, (long) both.size(), "measured", null);
    }

    private List<Row> inSpan(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.date().isBefore(from) && !row.date().isAfter(to))
                .toList();
    }

    /** Calendar months that lie wholly in the span, up to the as-of day. */
    private Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(to))
                .filter(month ->
                        !month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(to));
    }

    /** The fifth working day after the month; no holiday falls into the five after January, February and March 2026. */
    private static LocalDate dueDay(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        for (int left = 5; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return day;
    }

    private void put(String indicator, String type, String id, Expected value) {
        values.put(indicator + " " + type + " " + id, value);
    }
}
