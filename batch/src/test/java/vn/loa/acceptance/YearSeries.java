package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Figures that other bodies hold, month by month, and two rounds of a survey. */
final class YearSeries {
    private static final String HEADER = "Chỉ số;Kỳ;Số đạt;Tổng số;Giá trị;Loại;Nguồn;Ghi chú";

    /** What goes back, by its kind; the other rows of a file are good. */
    private static final Map<String, String> WRONG = Map.of(
            "unknown_series", "so-nguoi-thich;03/2026;12;40;;hành chính;;",
            "bad_fraction", "vneid;06/2026;19480;1955;;hành chính;Công an phường;",
            "bad_kind", "knows-57;10/2026;171;250;;điều tra;Đoàn Thanh niên;",
            "bad_period", "cashless;quý III;612;840;;;;");

    private YearSeries() {}

    static List<YearFile> all() {
        List<YearFile> files = new ArrayList<>();
        files.add(file("Kết quả hành chính quý IV-2025.csv", "2026-01-12T03:10:00Z", census(2025, 11, 12)));
        files.add(file(
                "Kết quả hành chính quý I-2026.csv", "2026-04-10T02:25:00Z", census(2026, 1, 3), "unknown_series"));
        files.add(
                file("Kết quả hành chính quý II-2026.csv", "2026-07-09T08:40:00Z", census(2026, 4, 6), "bad_fraction"));
        files.add(
                file("Kết quả hành chính quý III-2026.csv", "2026-10-09T01:55:00Z", census(2026, 7, 9), "bad_period"));
        files.add(file("Kết quả hành chính tháng 10-2026.csv", "2026-11-10T02:00:00Z", census(2026, 10, 10)));
        // March was counted again; May's frauds were somebody else's and are taken back.
        files.add(file(
                "Kết quả hành chính (đính chính).csv",
                "2026-08-04T07:30:00Z",
                List.of(
                        "online-services;03/2026;531;790;;hành chính;Trung tâm Phục vụ hành chính công;Đối soát lại",
                        "fraud-reports;05/2026;;;;hành chính;;Rút: trùng với phường bên")));
        files.add(file(
                "Khảo sát đầu kỳ.csv",
                "2026-01-06T04:00:00Z",
                List.of(
                        "knows-57;11/2025;92;240;;khảo sát;Đoàn Thanh niên;",
                        "knows-57;12/2025;61;160;;khảo sát;Đoàn Thanh niên;",
                        "files-alone;11/2025;58;180;;khảo sát;Đoàn Thanh niên;",
                        "files-alone;12/2025;;;0,31;khảo sát;Hội Phụ nữ;Chỉ còn tỷ lệ",
                        "fell-for-fraud;12/2025;31;200;;khảo sát;Hội Phụ nữ;")));
        files.add(file(
                "Khảo sát cuối kỳ.csv",
                "2026-11-06T04:00:00Z",
                List.of(
                        "knows-57;09/2026;138;220;;khảo sát;Đoàn Thanh niên;",
                        "knows-57;10/2026;171;250;;khảo sát;Đoàn Thanh niên;",
                        "files-alone;09/2026;102;190;;Khảo sát;Đoàn Thanh niên;",
                        "fell-for-fraud;10/2026;24;210;;khảo sát;Hội Phụ nữ;"),
                "bad_kind"));
        return files;
    }

    /** Rows of what is counted whole; the ward began to count the markets in January and missed a month of the waiting. */
    private static List<String> census(int year, int first, int last) {
        List<String> rows = new ArrayList<>();
        for (YearMonth month = YearMonth.of(year, first);
                !month.isAfter(YearMonth.of(year, last));
                month = month.plusMonths(1)) {
            YearDice dice = new YearDice("series", month);
            int nth = (int) YearCalendar.FIRST.until(month, ChronoUnit.MONTHS);
            String period = String.format("%02d/%d", month.getMonthValue(), month.getYear());
            int files = month.getMonthValue() == 2 ? 410 : dice.from(690, 880);
            int online = dice.binomial(files, 0.55 + 0.021 * nth);
            rows.add("online-services;" + period + ";" + online + ";" + files
                    + ";;hành chính;Trung tâm Phục vụ hành chính công;");
            rows.add("vneid;" + period + ";" + number(14_210 + 290 * nth + dice.from(0, 160)) + ";" + number(19_550)
                    + ";;hành chính;Công an phường;");
            if (month.getYear() == 2026) {
                rows.add("cashless;" + period + ";" + (402 + 24 * nth + dice.from(0, 30)) + ";840;;;Phòng Kinh tế;");
            }
            if (!period.equals("02/2026")) {
                int tenths = 52 - nth - dice.from(0, 6);
                rows.add("waiting-days;" + period + ";;;" + tenths / 10 + "," + tenths % 10
                        + ";hành chính;Trung tâm Phục vụ hành chính công;");
            }
            if (month.getMonthValue() >= 5 && month.getMonthValue() <= 9 && month.getYear() == 2026) {
                rows.add("fraud-reports;" + period + ";;;" + dice.from(2, 7) + ";;Công an phường;");
            }
        }
        return rows;
    }

    private static String number(int number) {
        return YearNumbers.write(BigDecimal.valueOf(number), "vi");
    }

    private static YearFile file(String name, String received, List<String> good, String... wrong) {
        List<String> lines = new ArrayList<>(List.of("KẾT QUẢ CÁC CHỈ SỐ CHUYỂN ĐỔI SỐ;;;;;;;", HEADER));
        Instant at = Instant.parse(received);
        List<PlainSeriesRow> rows = new ArrayList<>();
        for (String row : good) {
            lines.add(row);
            rows.add(row(name, lines.size(), at, row.split(";", -1)));
        }
        List<YearFile.Returned> returned = new ArrayList<>();
        for (String kind : wrong) {
            lines.add(WRONG.get(kind));
            returned.add(new YearFile.Returned(lines.size(), null, null, false, false, Set.of(kind)));
        }
        byte[] bytes = ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
        return YearFile.ofOutcomes(
                name, bytes, at, "series", lines.size(), rows, List.of(), returned, Map.of(), Set.of());
    }

    private static PlainSeriesRow row(String file, int line, Instant at, String[] cells) {
        String[] month = cells[1].split("/");
        return new PlainSeriesRow(
                file,
                line,
                at,
                at,
                cells[0],
                YearMonth.of(Integer.parseInt(month[1]), Integer.parseInt(month[0])),
                cells[5].equalsIgnoreCase("khảo sát"),
                whole(cells[2]),
                whole(cells[3]),
                cells[4].isEmpty() ? null : new BigDecimal(cells[4].replace(',', '.')));
    }

    private static Long whole(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell.replace(".", ""));
    }

    /** Kinds of problem that are planted here. */
    static Set<String> kinds() {
        return WRONG.keySet();
    }
}
