package vn.loa.acceptance;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.acceptance.YearActivity.YearFigures;
import vn.loa.acceptance.YearUnit.Kind;

/** What a unit did in a month. */
final class YearActivities {
    private static final Map<Kind, Map<String, Double>> CHANNELS = Map.of(
            Kind.CULTURE,
            Map.of(
                    "radio",
                    0.1,
                    "portal",
                    0.19,
                    "facebook",
                    0.34,
                    "zalo",
                    0.14,
                    "poster",
                    0.06,
                    "led",
                    0.05,
                    "training",
                    0.09,
                    "press",
                    0.03),
            Kind.OFFICE,
            Map.of("portal", 0.9, "training", 0.1),
            Kind.COUNTER,
            Map.of("direct", 0.72, "zalo", 0.28),
            Kind.ECONOMY,
            Map.of("portal", 0.2, "training", 0.38, "poster", 0.1, "direct", 0.32),
            Kind.FRONT,
            Map.of("facebook", 0.25, "zalo", 0.18, "training", 0.25, "direct", 0.27, "poster", 0.05),
            Kind.SCHOOL,
            Map.of("school", 0.6, "facebook", 0.22, "zalo", 0.18),
            Kind.BLOCK,
            Map.of("direct", 0.57, "zalo", 0.24, "radio", 0.11, "poster", 0.08));

    private static final List<String> NOTES = List.of(
            "Bà con hưởng ứng tốt",
            "Trời mưa, dời vào nhà văn hóa",
            "Cần thêm tờ rơi",
            "Phối hợp với Đoàn Thanh niên",
            "Nhiều người cao tuổi chưa có điện thoại thông minh",
            "Mạng yếu, phải làm lại hai lần",
            "Đề nghị phường hỗ trợ thêm máy tính bảng",
            "Có sự tham gia của công an khu vực");

    private final YearTitles titles = new YearTitles();

    /** By date; titles differ within a day and channel. */
    List<YearActivity> of(YearUnit unit, YearMonth month) {
        YearDice dice = new YearDice("activities", unit.code(), month);
        List<YearActivity> made = new ArrayList<>();
        if (unit.kind() == Kind.CULTURE) {
            month.atDay(1)
                    .datesUntil(month.plusMonths(1).atDay(1))
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY && !YearCalendar.loudspeakersSilent(day))
                    .forEach(day -> made.add(make(unit, day, "radio", true, made.size(), dice)));
        }
        int count = dice.about(unit.perMonth() * YearCalendar.season(month, unit.kind()));
        for (int i = 0; i < count; i++) {
            LocalDate day = day(unit, month, dice);
            String channel = channel(unit, day, dice);
            if (channel != null) {
                made.add(make(unit, day, channel, false, i, dice));
            }
        }
        made.addAll(YearEvents.of(unit, month));
        Set<String> seen = new HashSet<>();
        List<YearActivity> distinct = made.stream()
                .sorted(Comparator.comparing(YearActivity::date))
                .filter(a -> seen.add(a.date() + a.channel() + folded(a.title())))
                .toList();
        return numbered(unit, month, distinct);
    }

    /** Marks, letter case and punctuation aside: what counts as the same title. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .replaceAll("(?<![0-9])0+(?=[0-9])", "")
                .strip();
    }

    private static List<YearActivity> numbered(YearUnit unit, YearMonth month, List<YearActivity> activities) {
        String prefix = unit.code().replace("khoi-pho-", "KP").replace("-", "").toUpperCase(java.util.Locale.ROOT)
                + String.format(".%02d%02d", month.getYear() % 100, month.getMonthValue());
        List<YearActivity> numbered = new ArrayList<>();
        for (YearActivity a : activities) {
            String id = String.format("%s-%02d", prefix, numbered.size() + 1);
            numbered.add(a.withId(id));
        }
        return numbered;
    }

    private static LocalDate day(YearUnit unit, YearMonth month, YearDice dice) {
        List<LocalDate> days =
                month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        return dice.weighted(
                days,
                days.stream().map(d -> YearCalendar.bustle(d, unit.kind())).toList());
    }

    private String channel(YearUnit unit, LocalDate day, YearDice dice) {
        Map<String, Double> usual = CHANNELS.get(unit.kind());
        List<String> possible = usual.keySet().stream()
                .sorted()
                .filter(c -> !titles.of(c, unit.kind(), YearMonth.from(day)).isEmpty())
                .filter(c -> !(c.equals("radio") && YearCalendar.loudspeakersSilent(day)))
                .toList();
        return possible.isEmpty()
                ? null
                : dice.weighted(possible, possible.stream().map(usual::get).toList());
    }

    private YearActivity make(YearUnit unit, LocalDate day, String channel, boolean bulletin, int n, YearDice dice) {
        YearMonth month = YearMonth.from(day);
        List<YearTitles.Template> possible = titles.of(channel, unit.kind(), month).stream()
                .filter(t -> !bulletin || t.form().equals("bulletin"))
                .toList();
        YearTitles.Template template = dice.pick(possible);
        String area = area(unit, channel, dice);
        int number = 1 + (int) (day.toEpochDay() - YearCalendar.FIRST.atDay(1).toEpochDay()) / 6;
        String title = YearTitles.fill(
                template.title(),
                Map.of(
                        "week", Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        "month", Integer.toString(month.getMonthValue()),
                        "day", String.format("%02d/%02d", day.getDayOfMonth(), month.getMonthValue()),
                        "n", Integer.toString(number),
                        "area", "khối phố " + (area == null ? 1 : Integer.parseInt(area.substring(3)))),
                dice);
        boolean standing = channel.equals("poster") && !template.form().equals("leaflet") || channel.equals("led");
        LocalDate end = standing ? day.plusDays(dice.from(4, 30)) : dice.chance(0.008) ? day.plusDays(2) : null;
        List<LocalDate> days = end == null && !bulletin && dice.chance(0.025) ? several(day, dice) : List.of(day);
        YearFigures figures = YearFiguresMaker.of(unit, channel, template.form(), day, dice);
        YearMoney money = YearMoney.of(unit, channel, template.form(), figures, dice);
        return new YearActivity(
                unit.code(),
                "",
                days,
                end,
                planned(unit, day, dice),
                title,
                template.topics(),
                channel,
                YearEvents.newForm(template.form(), channel, day, dice),
                template.audiences(),
                area,
                money.quantity(),
                money.quantityUnit(),
                figures,
                money.cost(),
                money.state(),
                evidence(unit, channel, day, n, dice),
                dice.chance(0.12) ? dice.pick(NOTES) : null);
    }

    private static List<LocalDate> several(LocalDate day, YearDice dice) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        for (int i = dice.from(1, 2); i > 0; i--) {
            LocalDate next = days.get(days.size() - 1).plusDays(dice.from(2, 7));
            if (next.getMonth() == day.getMonth()) {
                days.add(next);
            }
        }
        return days;
    }

    private static LocalDate planned(YearUnit unit, LocalDate day, YearDice dice) {
        if (!Set.of(Kind.CULTURE, Kind.OFFICE, Kind.FRONT).contains(unit.kind()) || !dice.chance(0.65)) {
            return null;
        }
        return dice.chance(0.8) ? day.plusDays(dice.chance(0.85) ? 0 : 3) : day.minusDays(dice.from(1, 9));
    }

    private static String area(YearUnit unit, String channel, YearDice dice) {
        if (unit.kind() == Kind.BLOCK) {
            return dice.chance(0.95) ? unit.area() : null;
        }
        boolean outside = Set.of("direct", "poster", "led", "training").contains(channel);
        return outside && unit.kind() != Kind.COUNTER && dice.chance(0.55) ? "kp-" + dice.from(1, 22) : null;
    }

    private static String evidence(YearUnit unit, String channel, LocalDate day, int n, YearDice dice) {
        double usual = unit.code().equals("khoi-pho-17") ? 0.12 : unit.kind() == Kind.BLOCK ? 0.62 : 0.85;
        if (!dice.chance(usual)) {
            return null;
        }
        int number = 100 * day.getMonthValue() + n;
        return switch (channel) {
            case "portal" -> "https://phuongmau.example/tin/" + day.getYear() + "/" + number;
            case "facebook" -> "https://mxh.example/" + unit.code() + "/bai/" + number;
            case "training" -> "Số " + (10 + n) + "/GM-" + (unit.kind() == Kind.FRONT ? "BTT" : "UBND");
            default -> dice.chance(0.5) ? "Ảnh " + (n + 1) : "Biên bản ngày " + day.getDayOfMonth();
        };
    }
}
