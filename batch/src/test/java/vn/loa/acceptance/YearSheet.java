package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file that a unit is about to send.
 *
 * @param lineMonth month that the lines above the header say; not always the one that is meant
 * @param totalOff by how much the total is wrong
 */
record YearSheet(
        YearUnit unit,
        YearMonth month,
        YearStyle style,
        List<YearActivity> activities,
        String name,
        Instant received,
        YearMonth lineMonth,
        int totalOff) {
    YearSheet(
            YearUnit unit,
            YearMonth month,
            YearStyle style,
            List<YearActivity> activities,
            String name,
            Instant received) {
        this(unit, month, style, activities, name, received, month, 0);
    }

    YearSheet with(List<YearActivity> others) {
        return new YearSheet(unit, month, style, others, name, received, lineMonth, totalOff);
    }

    YearSheet later(String otherName, Instant at) {
        return new YearSheet(unit, month, style, activities, otherName, at, lineMonth, totalOff);
    }

    YearSheet withLineOf(YearMonth other) {
        return new YearSheet(unit, month, style, activities, name, received, other, totalOff);
    }

    YearSheet withTotalOff() {
        return new YearSheet(unit, month, style, activities, name, received, lineMonth, 10);
    }

    /** The month that rows state; a line of another month is belied by the dates and states nothing. */
    private YearMonth stated() {
        return style.statesPeriod() && lineMonth.equals(month) ? month : null;
    }

    private boolean isSupplement() {
        return name.contains("bổ sung");
    }

    /** @param faults mistakes to plant; null: none */
    YearFile write(Map<String, YearUnit> units, YearFaults faults) {
        YearDice dice = new YearDice("sheet", name);
        YearTable table = new YearTable(style);
        table.head(unit, lineMonth);
        if (!lineMonth.equals(month)) {
            table.found("period_line_differs");
        }
        YearCells cells = new YearCells(style, unit, stated(), dice);
        List<YearLine> lines = new ArrayList<>();
        for (YearActivity activity : activities) {
            lines.add(cells.line(activity, units.get(activity.unit()), lines.size() + 1));
        }
        if (faults != null) {
            LocalDate day = received.atZone(YearPost.ZONE).toLocalDate();
            faults.plant(style, stated(), day, lines, dice);
        }
        if (style.dates().contains("mdy")) {
            lines.forEach(YearSheet::monthFirst);
        }
        if (style.numbers().equals("en")) {
            table.found("english_numbers");
        }
        table.rows(lines, totalOff);
        table.sign(unit, dice);
        return table.file(name, received, isSupplement());
    }

    /** A date whose month stands first is impossible, or could be either; alike in both parts it is what it is. */
    private static void monthFirst(YearLine line) {
        LocalDate day = line.activity.date();
        if (day.getDayOfMonth() != day.getMonthValue()) {
            line.problems.add(day.getDayOfMonth() > 12 ? "bad_date" : "ambiguous_date");
            line.goodDate = null;
        }
    }

    YearFile zero(String words, YearDice dice) {
        YearTable table = new YearTable(style);
        table.head(unit, lineMonth);
        YearColumn where = dice.chance(0.8) ? YearColumn.TITLE : YearColumn.TOPICS;
        table.zero(unit, month, where, words, dice.chance(0.5) ? "1" : "");
        table.sign(unit, dice);
        return table.file(name, received, isSupplement());
    }

    YearFile empty() {
        YearTable table = new YearTable(style);
        table.head(unit, lineMonth);
        return table.file(name, received, isSupplement());
    }
}
