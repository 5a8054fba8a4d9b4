package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What people brought up, as the culture office gathers it every month; answers come late and are told in a later file. */
final class YearDifficulties {
    private static final String HEADER = "Mã,Đơn vị,Ngày nhận,Nội dung,Ngày trả lời,Kết quả giải quyết";

    private static final List<String> CONTENTS = List.of(
            "Loa ở ngõ {n} không nghe rõ",
            "Hồ sơ nộp trực tuyến báo lỗi khi ký số",
            "Chưa có mã QR ở quầy số {n} chợ trung tâm",
            "Người cao tuổi không nhận được mã xác thực",
            "Đề nghị mở lớp bình dân học vụ số buổi tối",
            "Mạng ở nhà văn hóa yếu, lớp học phải nghỉ",
            "Xin thêm tờ rơi hướng dẫn VNeID khổ lớn",
            "Nhóm Zalo khối phố có người đăng tin giả",
            "Màn hình LED chói vào nhà dân buổi tối",
            "Thiếu máy tính bảng cho tổ công nghệ số");

    private static final List<String> ANSWERS = List.of(
            "Đã xử lý", "Đã chuyển viễn thông khắc phục", "Đã bổ sung", "Đã hướng dẫn lại", "Đã xếp lịch lớp tối");

    /** One difficulty, as known when a file is written. */
    private record Known(
            String unit,
            String name,
            String id,
            LocalDate received,
            String content,
            LocalDate answered,
            String answer) {}

    private final List<YearFile> files = new ArrayList<>();

    /** Those that were told without an answer. */
    private final List<Known> open = new ArrayList<>();

    static List<YearFile> all() {
        YearDifficulties difficulties = new YearDifficulties();
        YearCalendar.months().forEach(difficulties::month);
        return difficulties.files;
    }

    private void month(YearMonth month) {
        YearDice dice = new YearDice("difficulties", month);
        LocalDate sent = YearCalendar.due(month).plusDays(dice.from(1, 3));
        Sheet sheet = new Sheet(
                "Vướng mắc và phản ánh tháng " + month.getMonthValue() + "-" + month.getYear() + ".csv",
                sent.atTime(9, dice.from(0, 59)).atZone(YearPost.ZONE).toInstant());
        for (Known old : List.copyOf(open)) {
            if (dice.chance(0.6)) {
                open.remove(old);
                LocalDate day = sent.minusDays(dice.from(3, 12));
                LocalDate answered = day.isBefore(old.received()) ? old.received() : day;
                sheet.row(new Known(
                        old.unit(), old.name(), old.id(), old.received(), old.content(), answered, dice.pick(ANSWERS)));
            }
        }
        int count = dice.from(3, 8);
        for (int i = 1; i <= count; i++) {
            Known known = known(month, i, sent, dice);
            sheet.row(known);
            if (known.answered() == null) {
                open.add(known);
            }
        }
        special(month, sheet);
        files.add(sheet.file());
    }

    private static Known known(YearMonth month, int number, LocalDate sent, YearDice dice) {
        YearUnit unit =
                dice.pick(YearWard.units().stream().filter(u -> u.exists(month)).toList());
        LocalDate received = month.atDay(dice.from(1, month.lengthOfMonth()));
        boolean answered = dice.chance(0.82);
        LocalDate answer = received.plusDays(dice.chance(0.8) ? dice.from(0, 6) : dice.from(9, 20));
        boolean told = answered && !answer.isAfter(sent.minusDays(1));
        return new Known(
                unit.code(),
                unit.name(),
                String.format("PA-%02d%02d-%02d", month.getYear() % 100, month.getMonthValue(), number),
                received,
                dice.pick(CONTENTS).replace("{n}", Integer.toString(dice.from(2, 19))),
                told ? answer : null,
                told ? dice.pick(ANSWERS) : "");
    }

    private void special(YearMonth month, Sheet sheet) {
        if (month.equals(YearMonth.of(2026, 3))) {
            sheet.planted(
                    "PA-2603-90,Khối phố 4,12/03/2026,Bà Mẫu (0936 521 774) xin trợ giúp tại nhà,16/03/2026,Đã đến nhà",
                    new Known(
                            "khoi-pho-4",
                            "",
                            "PA-2603-90",
                            LocalDate.of(2026, 3, 12),
                            "-",
                            LocalDate.of(2026, 3, 16),
                            ""),
                    "0936521774");
            sheet.wrong(
                    "answered_before_received",
                    "khoi-pho-5",
                    "PA-2603-91,Khối phố 5,18/03/2026,Nhắc lịch quá sớm,02/03/2026,Đã đổi giờ");
        }
        if (month.equals(YearMonth.of(2026, 5))) {
            sheet.wrong("unknown_unit", null, "PA-2605-91,Khối phố 52,18/05/2026,Loa hỏng,,");
            sheet.wrong("bad_date", "khoi-pho-6", "PA-2605-92,Khối phố 6,31/06/2026,Loa hỏng,,");
        }
        if (month.equals(YearMonth.of(2026, 8)) && !open.isEmpty()) {
            Known withdrawn = open.remove(0);
            sheet.row(
                    new Known(withdrawn.unit(), withdrawn.name(), withdrawn.id(), withdrawn.received(), "", null, ""));
        }
    }

    /** The file while it is written. */
    private static final class Sheet {
        private final String name;
        private final Instant at;
        private final List<String> lines = new ArrayList<>(List.of("TỔNG HỢP VƯỚNG MẮC VÀ PHẢN ÁNH,,,,,", HEADER));
        private final List<PlainDifficulty> rows = new ArrayList<>();
        private final List<YearFile.Returned> returned = new ArrayList<>();
        private final Map<String, Integer> findings = new TreeMap<>();
        private final Set<String> planted = new HashSet<>();

        Sheet(String name, Instant at) {
            this.name = name;
            this.at = at;
        }

        void row(Known known) {
            lines.add(String.join(
                    ",",
                    known.id(),
                    quoted(known.name()),
                    YearDates.usual(known.received()),
                    quoted(known.content()),
                    known.answered() == null ? "" : YearDates.usual(known.answered()),
                    known.answer()));
            keep(known);
        }

        private static String quoted(String cell) {
            return cell.contains(",") ? '"' + cell + '"' : cell;
        }

        void planted(String line, Known known, String datum) {
            lines.add(line);
            keep(known);
            planted.add(datum);
            findings.merge("personal_data", 1, Integer::sum);
        }

        private void keep(Known known) {
            rows.add(new PlainDifficulty(
                    name,
                    lines.size(),
                    at,
                    at,
                    known.unit(),
                    known.id(),
                    known.received(),
                    known.answered(),
                    known.content().isEmpty()));
        }

        void wrong(String kind, String unit, String line) {
            lines.add(line);
            returned.add(new YearFile.Returned(lines.size(), unit, null, false, false, Set.of(kind)));
        }

        YearFile file() {
            byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
            return YearFile.ofOutcomes(
                    name, bytes, at, "feedback", lines.size(), List.of(), rows, returned, findings, planted);
        }
    }
}
