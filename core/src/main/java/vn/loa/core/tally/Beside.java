package vn.loa.core.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Quantity;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Names;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.MatchKey;

/**
 * What adds up beside the tallies, of the ward: forms in T and before it, areas, quantities by their unit, and the money of the year in
 * which T ends, by its calendar months. A form is its code where the plan lists it, else its folded text.
 */
public final class Beside {
    private static final int MONTHS = 12;

    /** Rows that give a quantity, and its exact sum. */
    public record Amount(long rows, BigDecimal sum) {
        private Amount plus(Amount other) {
            return new Amount(rows + other.rows, sum.add(other.sum));
        }
    }

    private final Names formNames;
    private final Period t;
    private final LocalDate newYear;
    private final Set<String> forms = new HashSet<>();
    private final Set<String> earlierForms = new HashSet<>();
    private final Set<String> areas = new HashSet<>();
    private final Map<String, Amount> quantities = new TreeMap<>();
    /** Spellings met so far, so that each is looked up and folded once. */
    private final Map<String, String> formOf = new HashMap<>();

    private final Map<String, String> folded = new HashMap<>();
    private long earlier;
    private final long[] monthRows = new long[MONTHS];
    private final long[] monthCostRows = new long[MONTHS];
    private final long[] monthCost = new long[MONTHS];

    Beside(Plan plan, Period t) {
        this.formNames = plan.formNames();
        this.t = t;
        this.newYear = t.to().withDayOfYear(1);
    }

    void add(Activity activity) {
        LocalDate day = activity.date();
        String form = activity.form() == null ? "" : formOf.computeIfAbsent(activity.form(), this::form);
        if (day.isBefore(t.from())) {
            earlier++;
            if (!form.isEmpty()) {
                earlierForms.add(form);
            }
        }
        if (!day.isBefore(newYear) && !day.isAfter(t.to())) {
            int month = day.getMonthValue() - 1;
            monthRows[month]++;
            monthCostRows[month] += activity.cost() == null ? 0 : 1;
            monthCost[month] += activity.cost() == null ? 0 : activity.cost().vnd();
        }
        if (!t.contains(day)) {
            return;
        }
        if (!form.isEmpty()) {
            forms.add(form);
        }
        if (activity.area() != null) {
            areas.add(activity.area());
        }
        Quantity quantity = activity.quantity();
        if (quantity != null
                && quantity.unit() != null
                && !fold(quantity.unit()).isEmpty()) {
            quantities.merge(fold(quantity.unit()), new Amount(1, quantity.amount()), Amount::plus);
        }
    }

    void add(Beside other) {
        forms.addAll(other.forms);
        earlierForms.addAll(other.earlierForms);
        areas.addAll(other.areas);
        other.quantities.forEach((unit, amount) -> quantities.merge(unit, amount, Amount::plus));
        earlier += other.earlier;
        for (int month = 0; month < MONTHS; month++) {
            monthRows[month] += other.monthRows[month];
            monthCostRows[month] += other.monthCostRows[month];
            monthCost[month] += other.monthCost[month];
        }
    }

    /** Distinct forms of activities of T. */
    public int forms() {
        return forms.size();
    }

    /** Of those, forms that no activity with a date before T has. */
    public int newForms() {
        return (int) forms.stream().filter(f -> !earlierForms.contains(f)).count();
    }

    /** Activities with a date before T. */
    public long earlierActivities() {
        return earlier;
    }

    /** Codes of areas with an activity of T. */
    public Set<String> areas() {
        return Set.copyOf(areas);
    }

    /** Amounts by their folded unit, in its order, of activities of T; a quantity without unit has no place here. */
    public Map<String, Amount> quantities() {
        return new TreeMap<>(quantities);
    }

    /** Activities dated from 1 January of the year of T's last day up to that day. */
    public long yearActivities() {
        return Arrays.stream(monthRows).sum();
    }

    /** Of those, rows with a cost. */
    public long yearCostRows() {
        return Arrays.stream(monthCostRows).sum();
    }

    /** Đồng of those rows. */
    public long yearCost() {
        return Arrays.stream(monthCost).sum();
    }

    /** The part of {@link #yearActivities()} in a calendar month of that year. */
    public long activities(Month month) {
        return monthRows[month.ordinal()];
    }

    /** The part of {@link #yearCostRows()} in a calendar month of that year. */
    public long costRows(Month month) {
        return monthCostRows[month.ordinal()];
    }

    /** The part of {@link #yearCost()} in a calendar month of that year. */
    public long cost(Month month) {
        return monthCost[month.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beside b
                && t.equals(b.t)
                && forms.equals(b.forms)
                && earlierForms.equals(b.earlierForms)
                && areas.equals(b.areas)
                && quantities.equals(b.quantities)
                && earlier == b.earlier
                && Arrays.equals(monthRows, b.monthRows)
                && Arrays.equals(monthCostRows, b.monthCostRows)
                && Arrays.equals(monthCost, b.monthCost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                t, forms, areas, quantities, earlier, Arrays.hashCode(monthRows), Arrays.hashCode(monthCost));
    }

    private String form(String text) {
        return formNames.find(text) instanceof Match.Found found ? found.code() : fold(text);
    }

    private String fold(String text) {
        return folded.computeIfAbsent(text, MatchKey::fold);
    }
}
