package vn.loa.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Writes an activity into the cells of a sheet, the way its unit does. */
final class YearCells {
    private static final List<String> UNITS = List.of("phút", "lượt", "lượt", "người", "người", "người", "người");

    private final YearStyle style;
    private final YearUnit sender;
    private final YearMonth stated;
    private final YearDice dice;
    private final YearSpelling spelling;

    /** @param stated the month that the sheet states; null where it states none */
    YearCells(YearStyle style, YearUnit sender, YearMonth stated, YearDice dice) {
        this.style = style;
        this.sender = sender;
        this.stated = stated;
        this.dice = dice;
        this.spelling = new YearSpelling(style.spelling(), dice);
    }

    YearLine line(YearActivity a, YearUnit unit, int number) {
        YearLine line = new YearLine(a);
        line.unit = unit.code();
        line.stated = stated;
        line.goodDate = a.date();
        put(line, YearColumn.ROW_NO, Integer.toString(number));
        put(line, YearColumn.ID, a.id());
        put(line, YearColumn.UNIT, dice.chance(0.8) ? unit.name() : unit.code());
        if (stated != null) {
            put(line, YearColumn.PERIOD, YearStyle.fill(style.period(), unit, stated));
        }
        put(line, YearColumn.TITLE, a.title());
        put(line, YearColumn.TOPICS, spelling.topics(a.topics()));
        put(line, YearColumn.CHANNEL, spelling.channel(a.channel()));
        put(line, YearColumn.FORM, spelling.form(a.form()));
        put(line, YearColumn.AUDIENCES, spelling.audiences(a.audiences()));
        put(line, YearColumn.AREA, a.area() == null ? null : spelling.area(a.area()));
        put(line, YearColumn.PLANNED, a.planned() == null ? null : YearDates.usual(a.planned()));
        put(line, YearColumn.EVIDENCE, a.evidence());
        put(line, YearColumn.PERSON, "Lê Thị Mẫu " + (1 + number % 3));
        if (style.has(YearColumn.PHONE)) {
            put(line, YearColumn.PHONE, YearPeople.phone(sender.code(), number % 3));
            line.planted.add(line.cells.get(YearColumn.PHONE));
            line.planted.add(line.cells.get(YearColumn.PERSON));
        }
        note(line);
        days(line);
        figures(line);
        return line;
    }

    private void put(YearLine line, YearColumn column, String text) {
        if (style.has(column) && text != null) {
            line.cells.put(column, text);
        }
    }

    private void note(YearLine line) {
        line.note = line.activity.note();
        YearColumn column = style.has(YearColumn.NOTE) ? YearColumn.NOTE : YearColumn.REMARK;
        if (style.has(column) && dice.chance(0.012)) {
            YearPeople.Planted planted = YearPeople.note(dice);
            put(line, column, planted.note());
            line.note = planted.masked();
            line.planted.add(planted.datum());
            line.finding(column, "personal_data");
        } else {
            put(line, column, line.note);
        }
        line.note = line.has(YearColumn.NOTE) ? line.note : null;
    }

    private void days(YearLine line) {
        YearActivity a = line.activity;
        LocalDate first = a.date();
        String way = dice.pick(style.dates());
        boolean inColumn = a.end() != null && style.has(YearColumn.END);
        if (a.days().size() > 1) {
            line.cells.put(YearColumn.DATE, YearDates.several(a.days(), dice));
        } else if (a.end() != null && !inColumn) {
            line.cells.put(YearColumn.DATE, YearDates.range(first, a.end(), dice));
        } else {
            line.cells.put(YearColumn.DATE, YearDates.one(first, way, stated));
            if (YearDates.isYearless(way, first, stated)) {
                line.finding(YearColumn.DATE, "year_from_period");
            }
        }
        if (inColumn) {
            line.cells.put(YearColumn.END, YearDates.usual(a.end()));
        }
        if (!sender.exists(YearMonth.from(first))) {
            line.finding(YearColumn.DATE, "outside_unit_validity");
        }
        if (stated != null && first.isBefore(stated.atDay(1))) {
            line.finding(YearColumn.DATE, "date_before_period");
        }
    }

    private void figures(YearLine line) {
        YearActivity a = line.activity;
        var f = a.figures();
        number(line, YearColumn.MINUTES, f.minutes());
        number(line, YearColumn.REACH, big(f.reach()));
        number(line, YearColumn.INTERACTIONS, big(f.interactions()));
        number(line, YearColumn.PARTICIPANTS, big(f.participants()));
        number(line, YearColumn.FEMALE, big(f.female()));
        number(line, YearColumn.GUIDED, big(f.guided()));
        number(line, YearColumn.SUCCEEDED, big(f.succeeded()));
        number(line, YearColumn.COST, a.cost() == null ? null : BigDecimal.valueOf(a.cost()));
        if (style.quantityHeaderUnit() == null || style.quantityHeaderUnit().equals(a.quantityUnit())) {
            number(line, YearColumn.QUANTITY, big(a.quantity()));
            put(line, YearColumn.QUANTITY_UNIT, a.quantityUnit());
        }
        if (line.has(YearColumn.COST)) {
            String state = dice.chance(0.8) ? "ngân sách" : "Ngân sách nhà nước";
            put(line, YearColumn.FUNDING, a.state() == null ? null : a.state() ? state : "khác");
        }
    }

    private static BigDecimal big(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private void number(YearLine line, YearColumn column, BigDecimal number) {
        if (number == null || !style.has(column)) {
            return;
        }
        line.numbers.put(column, number);
        if (column == YearColumn.COST && style.moneyFactor() != 1) {
            line.cells.put(
                    column,
                    YearNumbers.write(
                            number.divide(BigDecimal.valueOf(style.moneyFactor()), 6, RoundingMode.UNNECESSARY),
                            style.numbers()));
            line.finding(column, "money_multiplied");
            return;
        }
        String text = YearNumbers.write(number, style.numbers());
        int place = column.ordinal() - YearColumn.MINUTES.ordinal();
        if (style.is("sloppy") && column != YearColumn.QUANTITY && dice.chance(0.02)) {
            text += " " + (column == YearColumn.COST ? "đồng" : UNITS.get(place));
            line.finding(column, "unit_in_cell");
        }
        line.cells.put(column, text);
    }
}
