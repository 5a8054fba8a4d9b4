package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row of a sheet while it is written: what its cells say, what they mean, and what is wrong with them. */
final class YearLine {
    final YearActivity activity;
    final Map<YearColumn, String> cells = new EnumMap<>(YearColumn.class);

    /** What its number cells say, as they are read: for totals. */
    final Map<YearColumn, BigDecimal> numbers = new EnumMap<>(YearColumn.class);

    /** What is noticed, by the column in which it is. */
    final Map<YearColumn, Set<String>> findings = new EnumMap<>(YearColumn.class);

    /** Kinds of problem: the row goes back. */
    final Set<String> problems = new TreeSet<>();

    /** Personal data as planted. */
    final Set<String> planted = new HashSet<>();

    String unit;

    /** What a cell or a line states; null where neither does. */
    YearMonth stated;

    /** The day by which an unstated period is found; null where the date is a problem. */
    LocalDate goodDate;

    /** Whether the row says nothing was done, beside other content: it is not read as data. */
    boolean zeroTitle;

    /** Cells beyond the header's last. */
    List<String> surplus = List.of();

    /** Note as it may be kept. */
    String note;

    YearLine(YearActivity activity) {
        this.activity = activity;
    }

    void finding(YearColumn column, String kind) {
        findings.computeIfAbsent(column, c -> new TreeSet<>()).add(kind);
    }

    /** Writes something into a cell in place of what was there: what was noticed there is gone. */
    void overwrite(YearColumn column, String text) {
        cells.put(column, text);
        findings.remove(column);
        numbers.remove(column);
    }

    boolean has(YearColumn column) {
        return !cells.getOrDefault(column, "").isEmpty();
    }

    /** Code of the period to which it belongs, as far as it says so itself; null where it doesn't. */
    String period() {
        return stated != null
                ? stated.toString()
                : goodDate == null ? null : YearMonth.from(goodDate).toString();
    }

    PlainRow row(int line, YearStyle style) {
        return new PlainRow(
                line,
                text(YearColumn.ID),
                activity.days(),
                activity.end(),
                has(YearColumn.PLANNED) ? activity.planned() : null,
                activity.title(),
                Set.copyOf(activity.topics()),
                activity.channel(),
                text(YearColumn.FORM),
                Set.copyOf(activity.audiences()),
                has(YearColumn.AREA) ? activity.area() : null,
                numbers.get(YearColumn.QUANTITY),
                quantityUnit(style),
                numbers.get(YearColumn.MINUTES),
                whole(YearColumn.REACH),
                whole(YearColumn.INTERACTIONS),
                whole(YearColumn.PARTICIPANTS),
                whole(YearColumn.FEMALE),
                whole(YearColumn.GUIDED),
                whole(YearColumn.SUCCEEDED),
                whole(YearColumn.COST),
                has(YearColumn.EVIDENCE));
    }

    private String quantityUnit(YearStyle style) {
        if (!numbers.containsKey(YearColumn.QUANTITY)) {
            return null;
        }
        return has(YearColumn.QUANTITY_UNIT) ? text(YearColumn.QUANTITY_UNIT) : style.quantityHeaderUnit();
    }

    private String text(YearColumn column) {
        return has(column) ? cells.get(column) : null;
    }

    private Long whole(YearColumn column) {
        BigDecimal number = numbers.get(column);
        return number == null ? null : (Long) number.longValueExact();
    }
}
