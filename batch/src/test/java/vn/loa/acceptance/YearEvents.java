package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.loa.acceptance.YearActivity.YearFigures;

/** What happened once: the events that several units report, the post that everybody shared, forms that are new. */
final class YearEvents {
    private static final Set<String> LAUNCH = Set.of("doan-tn", "hoi-phu-nu", "khoi-pho-6");

    private YearEvents() {}

    static List<YearActivity> of(YearUnit unit, YearMonth month) {
        if (month.equals(YearMonth.of(2026, 10)) && LAUNCH.contains(unit.code())) {
            return List.of(event(
                    unit,
                    "2026-10-10",
                    "Lễ phát động Ngày Chuyển đổi số quốc gia 10/10",
                    "training",
                    "conference",
                    "kp-6",
                    new YearFigures(new BigDecimal(120), null, null, 640, 352, null, null)));
        }
        if (month.equals(YearMonth.of(2026, 3)) && unit.code().equals("doan-tn")) {
            return List.of(event(
                    unit,
                    "2026-03-21",
                    "Hội trại kỹ năng số của Đoàn Thanh niên",
                    "training",
                    "contest",
                    "kp-24",
                    new YearFigures(null, null, null, 520, 268, null, null)));
        }
        if (month.equals(YearMonth.of(2026, 8)) && unit.code().equals("vhxh")) {
            return List.of(event(
                    unit,
                    "2026-08-14",
                    "Clip: cụ bà 82 tuổi tự nộp hồ sơ trực tuyến",
                    "facebook",
                    "video",
                    null,
                    new YearFigures(null, 41_300, 2_904, null, null, null, null)));
        }
        return List.of();
    }

    private static YearActivity event(
            YearUnit unit, String day, String title, String channel, String form, String area, YearFigures figures) {
        return new YearActivity(
                unit.code(),
                "",
                List.of(LocalDate.parse(day)),
                null,
                null,
                title,
                List.of("II.1.2", "II.1.5"),
                channel,
                form,
                List.of("residents", "members"),
                area,
                null,
                null,
                figures,
                null,
                null,
                "Ảnh lễ",
                null);
    }

    /** A form that nobody used before: podcasts since May, talks on the air in October, a sketch in March. */
    static String newForm(String form, String channel, LocalDate day, YearDice dice) {
        boolean now = dice.chance(0.2);
        if (channel.equals("radio") && now && day.getMonthValue() >= 5 && day.getYear() == 2026) {
            return "podcast";
        }
        if (channel.equals("facebook") && now && day.getMonthValue() == 10) {
            return "phát trực tiếp";
        }
        if (channel.equals("facebook") && now && day.getMonthValue() == 9) {
            return "minigame";
        }
        return channel.equals("training") && form.equals("conference") && now && day.getMonthValue() == 3
                ? "tiểu phẩm"
                : form;
    }

    /** The same again under another name, as another activity. */
    static List<YearActivity> renamed(List<YearActivity> activities, String word) {
        return activities.stream()
                .map(a -> a.withTitle(a.title() + " – " + word).withId(a.id() + "b"))
                .toList();
    }
}
