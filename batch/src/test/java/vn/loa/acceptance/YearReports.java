package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.acceptance.YearActivity.YearFigures;

/** Who sends what, and when: monthly reports, and all that goes otherwise than it should. */
final class YearReports {
    private static final List<String> ZERO_WORDS = List.of(
            "Trong tháng không phát sinh hoạt động",
            "Không có hoạt động",
            "Không phát sinh",
            "Chưa có hoạt động",
            "Không tổ chức hoạt động",
            "Tháng này không có hoạt động nào",
            "Không có");

    /** What goes otherwise with the report of a unit and month. */
    private static final Map<String, String> SPECIAL = new TreeMap<>();

    static {
        special(
                "again",
                "vhxh 2026-01",
                "mttq 2026-01",
                "khoi-pho-1 2025-12",
                "khoi-pho-4 2026-03",
                "thcs-mau 2026-04");
        special("again", "khoi-pho-14 2026-05", "van-phong 2026-06", "khoi-pho-2 2026-08", "hoi-nong-dan 2026-03");
        special("again", "khoi-pho-23 2026-02", "thpt-mau 2026-09", "khoi-pho-15 2026-10", "doan-tn 2025-11");
        special("shrunken", "khoi-pho-7 2026-05", "khoi-pho-15 2026-02");
        special("zero-instead", "doan-tn 2026-09");
        special("more", "khoi-pho-1 2026-02", "khoi-pho-5 2026-04", "khoi-pho-6 2025-11", "khoi-pho-19 2026-09");
        special("more", "hoi-phu-nu 2026-03", "kinh-te 2026-06", "thcs-mau 2025-12", "khoi-pho-10 2026-10");
        special("more", "khoi-pho-18 2026-01", "mttq 2026-10");
        special("more-first", "khoi-pho-11 2026-05");
        special("more-is-all", "khoi-pho-3 2026-08");
        special("lost-letters", "khoi-pho-10 2025-12", "khoi-pho-22 2026-06");
        special("workbook", "th-so-2 2026-01", "khoi-pho-9 2026-08");
        special("no-column", "hoi-ccb 2026-04");
        special("percent", "kinh-te 2026-07");
        special("other-sheet", "khoi-pho-18 2026-05");
        special("header-only", "th-so-2 2026-07", "thcs-ban-mai 2026-06");
        special("month-first", "khoi-pho-17 2026-04");
        special("old-line", "khoi-pho-2 2026-09", "khoi-pho-7 2026-01");
        special("english", "kinh-te 2026-05");
        special("stray", "khoi-pho-8 2026-06");
        special("two-months", "khoi-pho-9 2026-03");
        special("missing", "khoi-pho-9 2026-02");
        special("early", "khoi-pho-25 2026-04", "vhxh 2026-02", "khoi-pho-6 2026-03", "hoi-phu-nu 2026-06");
        special("phone-in-name", "khoi-pho-14 2026-03");
        special("for-both", "van-phong 2026-04");
        special("missing", "hanh-chinh-cong 2026-04");
        special("total-off", "vhxh 2026-05", "khoi-pho-6 2026-07", "doan-tn 2026-02");
    }

    private final YearActivities activities = new YearActivities();
    private final YearFaults faults = new YearFaults();
    private final YearPost post = new YearPost();
    private final List<YearFile> files = new ArrayList<>();
    private final Map<String, YearUnit> units = new TreeMap<>();

    private YearReports() {
        YearWard.units().forEach(unit -> units.put(unit.code(), unit));
    }

    private static void special(String what, String... unitsAndMonths) {
        for (String one : unitsAndMonths) {
            SPECIAL.merge(one, what, (a, b) -> a + " " + b);
        }
    }

    static List<YearFile> all() {
        YearReports reports = new YearReports();
        for (YearMonth month : YearCalendar.months()) {
            for (YearUnit unit : YearWard.units()) {
                if (unit.exists(month) && !unit.silent().contains(month)) {
                    reports.report(unit, month);
                }
            }
        }
        return reports.files;
    }

    private void report(YearUnit unit, YearMonth month) {
        String special = SPECIAL.getOrDefault(unit.code() + " " + month, "");
        YearStyle style = YearStyle.of(
                special.equals("english") ? "english" : special.equals("month-first") ? "american" : unit.style());
        List<YearActivity> done = activities.of(unit, month);
        Instant received = post.report(unit, month);
        String name = YearStyle.fill(style.file(), unit, month);
        YearSheet sheet = new YearSheet(unit, month, style, done, name, received);
        switch (special) {
            case "missing" -> {}
            case "lost-letters", "workbook", "no-column", "percent", "other-sheet" -> {
                files.add(YearRefused.of(special, sheet, faults));
                if (!List.of("khoi-pho-22", "hoi-ccb", "khoi-pho-9").contains(unit.code())) {
                    add(sheet.later(marked(name, "sửa"), post.after(received, 6, name)), true);
                }
            }
            case "again" -> {
                add(sheet, true);
                List<YearActivity> mended = new ArrayList<>(done);
                mended.addAll(more(unit, month, 2));
                again(sheet, mended, "gửi lại");
            }
            case "shrunken" -> {
                add(sheet, true);
                again(sheet, done.subList(0, done.size() / 4), "bản mới");
            }
            case "zero-instead" -> {
                add(sheet, true);
                again(sheet, List.of(), "bản chính thức");
            }
            case "more" -> {
                add(sheet, true);
                supplement(sheet, received, post.after(received, 8, name));
            }
            case "more-first" -> {
                Instant early = received.minusSeconds(3 * 86_400);
                supplement(sheet, early, early);
                add(sheet, true);
            }
            case "more-is-all" -> {
                add(sheet, true);
                add(sheet.later(marked(name, "bổ sung"), post.after(received, 5, name)), false);
            }
            case "header-only" -> files.add(new YearSheet(unit, month, style, List.of(), name, received).empty());
            case "month-first" -> {
                add(
                        sheet.with(done.stream()
                                .filter(a -> a.days().size() == 1 && a.end() == null)
                                .toList()),
                        false);
                YearStyle usual = YearStyle.of(unit.style());
                add(
                        new YearSheet(
                                unit, month, usual, done, marked(name, "sửa ngày"), post.after(received, 7, name)),
                        false);
            }
            case "old-line" -> add(sheet.withLineOf(month.minusMonths(1)), true);
            case "stray" -> {
                List<YearActivity> both = new ArrayList<>(YearEvents.renamed(
                        activities.of(unit, month.minusMonths(1)).subList(0, 5), "làm thêm"));
                both.addAll(done.subList(0, Math.min(14, done.size())));
                add(sheet.with(both), false);
            }
            case "early" -> {
                // What was forgotten last month, or was done before the unit began; its day is no month.
                YearUnit then = unit.exists(month.minusMonths(1)) ? unit : units.get("khoi-pho-24");
                List<YearActivity> both = new ArrayList<>(activities.of(then, month.minusMonths(1)).stream()
                        .filter(a -> a.date().getDayOfMonth() > 24 && a.days().size() == 1 && a.end() == null)
                        .limit(1)
                        .map(a -> a.withTitle(a.title() + " (cuối tháng trước)").of(unit))
                        .toList());
                both.addAll(done);
                add(sheet.with(both), true);
            }
            case "two-months" -> {
                List<YearActivity> both = new ArrayList<>(activities.of(unit, month.minusMonths(1)));
                both.addAll(done);
                add(sheet.with(both), true);
            }
            case "for-both" -> {
                List<YearActivity> both = new ArrayList<>(done);
                both.addAll(activities.of(units.get("hanh-chinh-cong"), month));
                add(sheet.with(both), true);
            }
            case "phone-in-name" ->
                add(sheet.later(name.replace(".csv", " " + YearPeople.phone("name", 1) + ".csv"), received), true);
            case "total-off" -> add(sheet.withTotalOff(), true);
            default -> add(sheet, true);
        }
    }

    private void add(YearSheet sheet, boolean withFaults) {
        if (sheet.activities().isEmpty()) {
            YearDice dice = new YearDice("zero", sheet.name());
            files.add(sheet.zero(dice.pick(ZERO_WORDS), dice));
        } else {
            files.add(sheet.write(units, withFaults ? faults : null));
        }
    }

    private void again(YearSheet sheet, List<YearActivity> done, String mark) {
        int days = new YearDice("again", sheet.name()).from(5, 16);
        add(
                sheet.with(done).later(marked(sheet.name(), mark), post.after(sheet.received(), days, sheet.name())),
                false);
    }

    /** Rows that were forgotten; where the unit gives ids, also one that is told again with other figures, and one with a used id. */
    private void supplement(YearSheet sheet, Instant received, Instant later) {
        List<YearActivity> rows = new ArrayList<>(more(sheet.unit(), sheet.month(), 3));
        YearActivity first = sheet.activities().stream()
                .filter(a -> a.figures().succeeded() != null)
                .findFirst()
                .orElse(null);
        if (sheet.style().has(YearColumn.ID) && later.isAfter(received) && first != null) {
            YearFigures f = first.figures();
            rows.add(first.withFigures(
                    new YearFigures(f.minutes(), f.reach(), f.interactions(), f.participants(), f.female(), 60, 47)));
            YearActivity last = sheet.activities().get(sheet.activities().size() - 1);
            rows.add(last.withTitle(last.title() + " (buổi hai)"));
        }
        add(sheet.with(rows).later(marked(sheet.name(), "bổ sung"), later), false);
    }

    private List<YearActivity> more(YearUnit unit, YearMonth month, int count) {
        List<YearActivity> rows = activities.of(unit, month);
        return YearEvents.renamed(rows.subList(0, Math.min(count, rows.size())), "đợt hai");
    }

    private static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + " (" + mark + ")" + name.substring(dot);
    }

    /** Day on which the last file of the sample is there. */
    static LocalDate end() {
        return LocalDate.of(2026, 11, 20);
    }
}
