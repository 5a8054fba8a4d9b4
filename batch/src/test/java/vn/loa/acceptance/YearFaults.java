package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mistakes of units, planted by turns, so that each kind occurs wherever a sheet makes it possible. */
final class YearFaults {
    private static final List<String> KINDS = List.of(
            "missing_value",
            "bad_date",
            "unknown_channel",
            "bad_number",
            "female_gt_participants",
            "unknown_area",
            "date_after_period",
            "unknown_topic",
            "succeeded_gt_guided",
            "several_channels",
            "ambiguous_date",
            "duplicate_id",
            "unknown_audience",
            "not_whole",
            "too_many_cells",
            "unknown_unit",
            "negative_number",
            "bad_period",
            "future_date",
            "bad_end_date",
            "date_before_plan",
            "bad_funding",
            "damaged_text",
            "zero_with_content",
            "unclosed_quote");

    /** Kinds whose turn has come and that have found no sheet yet. */
    private final List<String> waiting = new ArrayList<>();

    private int turn;

    /** The sheet into which mistakes go. */
    private record Sheet(YearStyle style, YearMonth stated, LocalDate received, List<YearLine> lines) {}

    void plant(YearStyle style, YearMonth stated, LocalDate received, List<YearLine> lines, YearDice dice) {
        Sheet sheet = new Sheet(style, stated, received, lines);
        int count = Math.min(lines.size() / 4, dice.about(0.02 * lines.size()));
        for (int i = 0; i < count; i++) {
            waiting.add(KINDS.get(turn++ % KINDS.size()));
            for (String kind : List.copyOf(waiting)) {
                if (plantOne(kind, sheet, dice)) {
                    waiting.remove(kind);
                    break;
                }
            }
        }
    }

    private static boolean plantOne(String kind, Sheet sheet, YearDice dice) {
        for (YearLine line : dice.shuffled(sheet.lines())) {
            if (line.problems.isEmpty() && line.planted.isEmpty() && spoil(kind, line, sheet, dice)) {
                line.problems.add(kind);
                return true;
            }
        }
        return false;
    }

    private static boolean spoil(String kind, YearLine line, Sheet sheet, YearDice dice) {
        return switch (kind) {
            case "missing_value" -> write(line, dice.chance(0.5) ? YearColumn.TITLE : YearColumn.AUDIENCES, "");
            case "unknown_channel" -> write(line, YearColumn.CHANNEL, dice.chance(0.5) ? "Họp khối phố" : "TikTok");
            case "several_channels" -> write(line, YearColumn.CHANNEL, "Zalo, Facebook");
            case "unknown_topic" -> write(line, YearColumn.TOPICS, dice.chance(0.5) ? "Chuyển đổi xanh" : "II.1.9");
            case "unknown_audience" -> write(line, YearColumn.AUDIENCES, "Khách du lịch");
            case "unknown_area" -> write(line, YearColumn.AREA, "Khối phố 52");
            case "bad_funding" -> write(line, YearColumn.FUNDING, "Xã hội hóa");
            case "bad_number" -> number(line, dice.pick(List.of("hai mươi", "khoảng 50", "30+", "nhiều")), dice);
            case "negative_number" -> number(line, "-15", dice);
            case "not_whole" -> !sheet.style().numbers().equals("en") && number(line, "7,5", dice);
            case "too_many_cells" -> {
                line.surplus = List.of("đã gửi ảnh");
                yield true;
            }
            case "unknown_unit" -> unit(line);
            case "damaged_text" -> damaged(line);
            case "zero_with_content" -> zero(line);
            case "unclosed_quote" -> unclosed(line, sheet);
            case "duplicate_id" -> duplicate(line, sheet);
            case "female_gt_participants" -> greater(line, YearColumn.FEMALE, YearColumn.PARTICIPANTS, sheet);
            case "succeeded_gt_guided" -> greater(line, YearColumn.SUCCEEDED, YearColumn.GUIDED, sheet);
            default -> date(kind, line, sheet, dice);
        };
    }

    private static boolean write(YearLine line, YearColumn column, String text) {
        if (!line.has(column)) {
            return false;
        }
        line.overwrite(column, text);
        return true;
    }

    private static boolean number(YearLine line, String text, YearDice dice) {
        List<YearColumn> possible = List.of(YearColumn.GUIDED, YearColumn.PARTICIPANTS, YearColumn.REACH);
        return possible.stream()
                .filter(line::has)
                .findFirst()
                .map(c -> write(line, c, text))
                .orElse(false);
    }

    private static boolean unit(YearLine line) {
        boolean done = write(line, YearColumn.UNIT, "Khối phố 52");
        line.unit = done ? null : line.unit;
        return done;
    }

    private static boolean damaged(YearLine line) {
        String title = line.cells.get(YearColumn.TITLE);
        return title.contains("ướ") && write(line, YearColumn.TITLE, title.replaceFirst("ướ", "??"));
    }

    private static boolean zero(YearLine line) {
        line.findings.clear();
        line.numbers.clear();
        line.zeroTitle = true;
        return write(line, YearColumn.TITLE, "Trong tháng không phát sinh hoạt động");
    }

    /** Only where no quote stands behind it that would close it. */
    private static boolean unclosed(YearLine line, Sheet sheet) {
        boolean quotes = sheet.lines().stream()
                .flatMap(l -> l.cells.values().stream())
                .anyMatch(c -> c.contains("\"") || c.contains("\n"));
        if (sheet.style().separator() != '\t' || quotes) {
            return false;
        }
        line.cells.put(YearColumn.TITLE, "\"" + line.cells.get(YearColumn.TITLE));
        line.findings.clear();
        line.numbers.clear();
        line.unit = null;
        line.stated = null;
        line.goodDate = null;
        return true;
    }

    private static boolean duplicate(YearLine line, Sheet sheet) {
        YearLine before = null;
        for (YearLine other : sheet.lines()) {
            if (other == line) {
                break;
            }
            before = other.problems.isEmpty() && other.has(YearColumn.ID) ? other : before;
        }
        return before != null && write(line, YearColumn.ID, before.cells.get(YearColumn.ID));
    }

    private static boolean greater(YearLine line, YearColumn part, YearColumn all, Sheet sheet) {
        if (!line.has(part) || !line.has(all) || !line.numbers.containsKey(all)) {
            return false;
        }
        BigDecimal more = line.numbers.get(all).add(BigDecimal.valueOf(8));
        line.overwrite(part, YearNumbers.write(more, sheet.style().numbers()));
        line.numbers.put(part, more);
        return true;
    }

    private static boolean date(String kind, YearLine line, Sheet sheet, YearDice dice) {
        LocalDate day = line.activity.date();
        YearMonth stated = sheet.stated();
        boolean single = line.activity.days().size() == 1 && line.activity.end() == null;
        if (!single || stated != null && !YearMonth.from(day).equals(stated)) {
            return false;
        }
        String text = switch (kind) {
            case "bad_date" -> dice.chance(0.5) ? "31/02/" + day.getYear() : "giữa tháng";
            case "future_date" -> YearDates.usual(day.plusYears(1));
            case "date_before_plan" -> YearDates.usual(day.minusYears(2));
            case "date_after_period" -> after(stated, sheet.received());
            case "ambiguous_date" ->
                stated != null && day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue()
                        ? YearDates.write(day, "mdy")
                        : null;
            case "bad_period" -> line.has(YearColumn.PERIOD) ? "" : null;
            case "bad_end_date" -> sheet.style().has(YearColumn.END) ? "" : null;
            default -> throw new IllegalArgumentException(kind);
        };
        if (text == null) {
            return false;
        }
        switch (kind) {
            case "bad_period" -> {
                line.overwrite(YearColumn.PERIOD, "Quý I");
                line.stated = null;
                line.findings.remove(YearColumn.DATE);
                return line.cells.get(YearColumn.DATE).length() > 5;
            }
            case "bad_end_date" -> line.overwrite(YearColumn.END, YearDates.usual(day.minusDays(3)));
            default -> {
                line.overwrite(YearColumn.DATE, text);
                line.goodDate = null;
            }
        }
        return true;
    }

    /** A day behind the period and before receipt that stays there with day and month exchanged. */
    private static String after(YearMonth stated, LocalDate received) {
        if (stated == null) {
            return null;
        }
        LocalDate day = received.minusDays(1);
        boolean behind = day.isAfter(stated.atEndOfMonth());
        return behind && day.getDayOfMonth() != stated.getMonthValue() ? YearDates.usual(day) : null;
    }

    /** Every kind that is planted here. */
    static Set<String> kinds() {
        return Set.copyOf(KINDS);
    }
}
