package vn.loa.core.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Days;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** The date columns of a row (formats.md §1.4, Dates): read without doubt, or a problem that names both readings. */
final class DatesReader {
    private static final int LONGEST_RANGE = 366;

    private final Plan plan;
    private final LocalDate received;
    private final Facts facts;
    private final Evidence evidence;
    /** Readings of one date, and those of the days of an activity that need no period. */
    private final Recent<DateResult> single = new Recent<>(DateText::read);

    private final Recent<DateResult> several = new Recent<>(cell -> DateText.readSeveral(cell, null));

    DatesReader(Plan plan, LocalDate received, Facts facts, Evidence evidence) {
        this.plan = plan;
        this.received = received;
        this.facts = facts;
        this.evidence = evidence;
    }

    /**
     * The days of the activity.
     *
     * @param days null where the date is a problem or missing
     * @param readable the earliest date as written, also where it is a problem; null where none can be read
     * @param good the same where it is no problem, also beside a wrong end date: it gives the row its period
     */
    record Dated(
            @Nullable Days days,
            @Nullable LocalDate readable,
            @Nullable LocalDate good) {}

    /** Reads the date and the end date; {@code stated} is the period that the row's cell or a line states. */
    Dated read(Cells cells, @Nullable Period stated, RowNotes notes) {
        if (!cells.has(Column.DATE)) {
            notes.problem(ProblemKind.MISSING_VALUE, Column.DATE, Map.of("case", "date"));
            return new Dated(null, null, null);
        }
        DateResult result = several(cells.get(Column.DATE), stated);
        if (result instanceof DateResult.Bad bad) {
            bad(bad, Column.DATE, notes);
            return new Dated(null, null, null);
        }
        List<ParsedDate> dates = result instanceof DateResult.Range range
                ? List.of(range.from(), range.to())
                : ((DateResult.Days) result).days();
        LocalDate first = dates.get(0).date();
        boolean yearFromPeriod = false;
        for (ParsedDate date : dates) {
            note(date);
            first = date.date().isBefore(first) ? date.date() : first;
            yearFromPeriod |= date.yearFromPeriod();
        }
        if (!judge(dates, first, result instanceof DateResult.Range, stated, notes)) {
            return new Dated(null, first, null);
        }
        if (yearFromPeriod) {
            notes.finding(FindingKind.YEAR_FROM_PERIOD, Column.DATE, Map.of());
        }
        return new Dated(days(result, cells, notes), first, first);
    }

    /** One date of another column; null where it is empty or a problem. */
    @Nullable
    LocalDate one(Column column, Cells cells, @Nullable Period stated, RowNotes notes) {
        if (!cells.has(column)) {
            return null;
        }
        DateResult result = single.of(cells.get(column));
        if (result instanceof DateResult.Bad bad) {
            bad(bad, column, notes);
            return null;
        }
        ParsedDate date = ((DateResult.Days) result).earliest();
        note(date);
        if (facts.slashDatesDoubtful() && couldBeEither(date)) {
            ambiguous(date, column, notes);
            return null;
        }
        return date.date();
    }

    /** One date that cannot lie in the future, of a row that has no reporting period; null where it is empty or a problem. */
    @Nullable
    LocalDate past(Column column, Cells cells, RowNotes notes) {
        LocalDate date = one(column, cells, null, notes);
        if (date == null || !date.isAfter(received)) {
            return date;
        }
        Map<String, String> details = Map.of("case", "feedback", "date", day(date), "received", day(received));
        notes.problem(ProblemKind.FUTURE_DATE, column, details);
        return null;
    }

    /** What can be read without a period has its years, so that no period reads it otherwise. */
    private DateResult several(String cell, @Nullable Period stated) {
        DateResult result = several.of(cell);
        return result instanceof DateResult.Bad && stated != null ? DateText.readSeveral(cell, stated) : result;
    }

    private void bad(DateResult.Bad bad, Column column, RowNotes notes) {
        if (bad.monthFirst() != null) {
            evidence.monthFirstDate();
        }
        notes.problem(ProblemKind.BAD_DATE, column, bad.details());
    }

    private void note(ParsedDate date) {
        if (date.slash()) {
            evidence.slashDate(date.first(), date.second(), date.date());
        }
    }

    private boolean judge(
            List<ParsedDate> dates, LocalDate first, boolean range, @Nullable Period stated, RowNotes notes) {
        if (stated != null && !stated.contains(first)) {
            ParsedDate exchanged = exchangedInto(dates, first, stated);
            if (exchanged != null) {
                ambiguous(exchanged, Column.DATE, notes);
                return false;
            }
        }
        if (stated == null && facts.slashDatesDoubtful()) {
            for (ParsedDate date : dates) {
                if (couldBeEither(date)) {
                    ambiguous(date, Column.DATE, notes);
                    return false;
                }
            }
        }
        LocalDate latest =
                range ? dates.get(0).date() : dates.get(dates.size() - 1).date();
        if (latest.isAfter(received)) {
            notes.problem(ProblemKind.FUTURE_DATE, Column.DATE, Map.of("date", day(latest), "received", day(received)));
            return false;
        }
        if (first.isBefore(plan.earliestDate())) {
            notes.problem(
                    ProblemKind.DATE_BEFORE_PLAN,
                    Column.DATE,
                    Map.of("date", day(first), "earliest", day(plan.earliestDate())));
            return false;
        }
        if (stated != null && first.isAfter(stated.to())) {
            notes.problem(ProblemKind.DATE_AFTER_PERIOD, Column.DATE, period(first, stated));
            return false;
        }
        if (stated != null && first.isBefore(stated.from())) {
            notes.finding(FindingKind.DATE_BEFORE_PERIOD, Column.DATE, period(first, stated));
        }
        return true;
    }

    private static @Nullable ParsedDate exchangedInto(List<ParsedDate> dates, LocalDate first, Period stated) {
        return dates.stream()
                .filter(d -> d.date().equals(first) && d.exchanged() != null && stated.contains(d.exchanged()))
                .findFirst()
                .orElse(null);
    }

    private static boolean couldBeEither(ParsedDate date) {
        return date.slash() && date.first() <= 12 && date.second() <= 12 && date.first() != date.second();
    }

    private static void ambiguous(ParsedDate date, Column column, RowNotes notes) {
        LocalDate exchanged = date.exchanged() == null ? date.date() : date.exchanged();
        notes.problem(ProblemKind.AMBIGUOUS_DATE, column, Map.of("first", day(date.date()), "second", day(exchanged)));
    }

    private @Nullable Days days(DateResult result, Cells cells, RowNotes notes) {
        LocalDate end = end(cells, notes);
        if (result instanceof DateResult.Range range) {
            LocalDate to = range.to().date();
            if (end != null && !end.equals(to)) {
                notes.problem(ProblemKind.BAD_END_DATE, Column.END_DATE, Map.of("case", "two", "end", day(to)));
                return null;
            }
            return through(range.from().date(), to, Column.DATE, notes);
        }
        List<ParsedDate> parsed = ((DateResult.Days) result).days();
        List<LocalDate> dates = parsed.size() == 1
                ? List.of(parsed.get(0).date())
                : parsed.stream().map(ParsedDate::date).toList();
        if (end == null) {
            return new Days(dates, null);
        }
        if (dates.size() > 1) {
            notes.problem(ProblemKind.BAD_END_DATE, Column.END_DATE, Map.of("case", "several"));
            return null;
        }
        return through(dates.get(0), end, Column.END_DATE, notes);
    }

    private @Nullable LocalDate end(Cells cells, RowNotes notes) {
        return one(Column.END_DATE, cells, null, notes);
    }

    private static @Nullable Days through(LocalDate from, LocalDate to, Column column, RowNotes notes) {
        if (to.isBefore(from)) {
            notes.problem(
                    ProblemKind.BAD_END_DATE, column, Map.of("case", "before", "date", day(from), "end", day(to)));
            return null;
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_RANGE) {
            notes.problem(ProblemKind.BAD_END_DATE, column, Map.of("case", "long", "date", day(from), "end", day(to)));
            return null;
        }
        return Days.through(from, to);
    }

    private static Map<String, String> period(LocalDate date, Period period) {
        return Map.of("date", day(date), "from", day(period.from()), "to", day(period.to()), "period", month(period));
    }

    /** A reporting period as people write it here: 01/2026. */
    static String month(Period period) {
        return month(YearMonth.parse(period.code()));
    }

    static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%02d/%04d", month.getMonthValue(), month.getYear());
    }

    /** A day as people write it here: 05/01/2026. */
    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
