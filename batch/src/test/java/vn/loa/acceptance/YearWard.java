package vn.loa.acceptance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.acceptance.YearUnit.Habit;
import vn.loa.acceptance.YearUnit.Kind;

/** The units of the sample's ward, as in plan.yaml, and what they are like. */
final class YearWard {
    private static final YearMonth FIRST = YearCalendar.FIRST;
    private static final YearMonth LAST = YearCalendar.LAST;

    /** Residents of the blocks: two big ones, many middling, some small. Block 25 came of block 24 and a part of block 23. */
    private static final int[] RESIDENTS = {
        2850, 2410, 1630, 1480, 1390, 1350, 1310, 1270, 1260, 1220, 1190, 1160, 1150, 1120, 1080, 1040, 1010, 980, 940,
        890, 830, 760, 640, 410, 690
    };

    private static final Map<Integer, Double> APART = Map.of(5, 0.5, 8, 0.55, 19, 0.89);
    private static final Set<Integer> LATE = Set.of(4, 9, 13, 17, 21, 22);
    private static final Set<Integer> PUNCTUAL = Set.of(1, 2, 3, 6, 12, 19, 25);
    private static final Map<Integer, String> SILENT = Map.of(
            13, "2026-02 2026-07",
            16, "2026-01 2026-02 2026-03 2026-04",
            20, "2026-08 2026-09 2026-10",
            21, "2026-02");
    private static final List<String> STYLES =
            List.of("simple", "excel", "titled", "tabs", "labelled", "dotted", "column", "grouped");

    private YearWard() {}

    static List<YearUnit> units() {
        List<YearUnit> units = new ArrayList<>();
        units.add(unit("vhxh", "Phòng Văn hóa – Xã hội phường", Kind.CULTURE, 2600, 31, Habit.PUNCTUAL, "official"));
        units.add(unit("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam phường", Kind.FRONT, 900, 11, Habit.USUAL, "persons"));
        units.add(
                unit("kinh-te", "Phòng Kinh tế, Hạ tầng và Đô thị phường", Kind.ECONOMY, 320, 9, Habit.LATE, "commas"));
        units.add(unit("van-phong", "Văn phòng HĐND – UBND phường", Kind.OFFICE, 800, 17, Habit.PUNCTUAL, "office"));
        units.add(unit(
                "hanh-chinh-cong",
                "Trung tâm Phục vụ hành chính công phường",
                Kind.COUNTER,
                700,
                13,
                Habit.PUNCTUAL,
                "iso"));
        units.add(unit("doan-tn", "Đoàn Thanh niên phường", Kind.FRONT, 750, 11, Habit.USUAL, "commas"));
        units.add(unit("hoi-phu-nu", "Hội Liên hiệp Phụ nữ phường", Kind.FRONT, 820, 10, Habit.PUNCTUAL, "titled"));
        units.add(unit("hoi-nong-dan", "Hội Nông dân phường", Kind.FRONT, 340, 6, Habit.LATE, "tabs"));
        units.add(unit("hoi-ccb", "Hội Cựu chiến binh phường", Kind.FRONT, 260, 5, Habit.USUAL, "simple"));
        units.add(unit("thpt-mau", "Trường THPT Mẫu", Kind.SCHOOL, 1240, 11, Habit.USUAL, "school"));
        units.add(unit("thcs-mau", "Trường THCS Mẫu", Kind.SCHOOL, 860, 10, Habit.PUNCTUAL, "school"));
        units.add(unit("thcs-ban-mai", "Trường THCS Ban Mai", Kind.SCHOOL, 610, 8, Habit.LATE, "tabs"));
        units.add(unit("th-so-1", "Trường Tiểu học số 1", Kind.SCHOOL, 720, 7, Habit.USUAL, "school"));
        units.add(unit("th-so-2", "Trường Tiểu học số 2", Kind.SCHOOL, 540, 6, Habit.USUAL, "simple"));
        units.add(unit("mn-hoa-ban", "Trường Mầm non Hoa Ban", Kind.SCHOOL, 310, 4, Habit.PUNCTUAL, "labelled"));
        for (int number = 1; number <= RESIDENTS.length; number++) {
            units.add(block(number));
        }
        return units;
    }

    private static YearUnit unit(
            String code, String name, Kind kind, int people, double perMonth, Habit habit, String style) {
        return new YearUnit(code, name, kind, people, perMonth, 0.74, habit, FIRST, LAST, Set.of(), style);
    }

    private static YearUnit block(int number) {
        int people = RESIDENTS[number - 1];
        Set<YearMonth> silent = Stream.of(SILENT.getOrDefault(number, "").split(" "))
                .filter(month -> !month.isEmpty())
                .map(YearMonth::parse)
                .collect(Collectors.toCollection(TreeSet::new));
        return new YearUnit(
                "khoi-pho-" + number,
                "Khối phố " + number,
                Kind.BLOCK,
                people,
                7 + people / 130.0,
                APART.getOrDefault(number, 0.71),
                LATE.contains(number) ? Habit.LATE : PUNCTUAL.contains(number) ? Habit.PUNCTUAL : Habit.USUAL,
                number == 25 ? YearMonth.of(2026, 4) : FIRST,
                number == 24 ? YearMonth.of(2026, 3) : LAST,
                silent,
                STYLES.get(number % STYLES.size()));
    }
}
