package vn.loa.core.intake;

import static vn.loa.core.intake.Pollution.allFound;
import static vn.loa.core.intake.Pollution.allReturned;
import static vn.loa.core.intake.Pollution.allSame;
import static vn.loa.core.intake.Pollution.cell;
import static vn.loa.core.intake.Pollution.join;

import java.util.ArrayList;
import java.util.List;

/** Dates and periods in every form, impossible, incomplete, exchanged. Line 5 says 13/01/2026, in the period 01/2026. */
final class DatePollutions {
    private static final String SLASH = "\\d{2}/\\d{2}/\\d{4}";

    private DatePollutions() {}

    static List<Pollution> all() {
        return join(single(), severalAndRanges(), otherColumns(), periods(), wholeFile());
    }

    private static List<Pollution> single() {
        return join(
                allSame(
                        5,
                        Column.DATE,
                        "13-01-2026",
                        "13.01.2026",
                        "13/1/2026",
                        "13/01/26",
                        "13.1.26",
                        "13 / 01 / 2026",
                        "13-Thg1-26",
                        "13-Jan-2026",
                        "ngày 13 tháng 1 năm 2026",
                        "Ngày 13 tháng 01 năm 2026",
                        "2026-01-13",
                        "2026-01-13T08:00:00",
                        "13/01/2026 08:30",
                        "13/01/2026 8:30:00 AM",
                        "13/01/2026 8h30",
                        "１３/０１/２０２６",
                        "\u00a013/01/2026\u00a0"),
                allFound(FindingKind.YEAR_FROM_PERIOD, 5, Column.DATE, "13/1", "13-Jan", "13-Thg1"),
                allFound(FindingKind.INVISIBLE_CHARACTERS, 5, Column.DATE, "13/01\u200e/2026"),
                allReturned(
                        ProblemKind.BAD_DATE,
                        5,
                        Column.DATE,
                        "13-01-26",
                        "2026-01-13T08:00:00Z",
                        "13/01/2026 08:00 +07:00",
                        "31/02/2026",
                        "30/2/2026",
                        "29/02/2026",
                        "29/02/2025",
                        "32/01/2026",
                        "13/13/2026",
                        "00/01/2026",
                        "13/00/2026",
                        "hôm qua",
                        "01/2026",
                        "13",
                        "13 01 2026",
                        "13012026",
                        "20260113",
                        "2026/01/13",
                        "13/01/2026 (thứ Ba)",
                        "Thứ Ba, 13/01/2026",
                        "08:30 13/01/2026",
                        "13/01/2026 25:00",
                        "13/O1/2026",
                        "13/01-2026",
                        "13//01/2026",
                        "13/01/202",
                        "13/01/20266",
                        "13-Jam-26",
                        "Jan 13, 2026",
                        "đầu tháng",
                        "31/4"),
                allReturned(ProblemKind.FUTURE_DATE, 5, Column.DATE, "13/01/2062", "13/02/2026", "04/02/2026"),
                allReturned(ProblemKind.DATE_BEFORE_PLAN, 5, Column.DATE, "13/01/2016", "21/10/2025", "13/01/1926"),
                allReturned(ProblemKind.DATE_AFTER_PERIOD, 32, Column.DATE, "15/01/2026", "05/01/2026"),
                allReturned(ProblemKind.MISSING_VALUE, 5, Column.DATE, "", "-"),
                // Impossible as d/M, possible as M/d: other columns' slash dates that could be either go back with it.
                List.of(cell(5, Column.DATE, "01/13/2026").returned("5 bad_date", "26 ambiguous_date")));
    }

    private static List<Pollution> severalAndRanges() {
        return join(
                allSame(
                        23,
                        Column.DATE,
                        "6, 13, 20/01/2026",
                        "06/01/2026, 13/01/2026, 20/01/2026",
                        "20/01/2026; 06/01/2026; 13/01/2026",
                        "6;13;20/1/2026",
                        "06/01/2026; 13/01/2026; 13/01/2026; 20/01/2026"),
                allFound(FindingKind.YEAR_FROM_PERIOD, 23, Column.DATE, "6, 13, 20/1"),
                allReturned(
                        ProblemKind.BAD_DATE,
                        23,
                        Column.DATE,
                        "06/01/2026; 32/01/2026",
                        "6 và 13 và 20/01/2026",
                        "06/01/2026\n13/01/2026\n20/01/2026",
                        "6, 13, 20",
                        "06/01/2026; hôm sau",
                        "các ngày trong tháng"),
                allReturned(ProblemKind.FUTURE_DATE, 23, Column.DATE, "06/01/2026; 13/01/2026; 20/02/2026"),
                allSame(
                        30,
                        Column.DATE,
                        "09-11/01/2026",
                        "09/01-11/01/2026",
                        "từ 9/1 đến 11/1/2026",
                        "Từ ngày 09/01/2026 đến ngày 11/01/2026",
                        "09/01/2026 – 11/01/2026",
                        "9.1.2026 - 11.1.2026"),
                allReturned(ProblemKind.BAD_END_DATE, 30, Column.DATE, "11/01/2026-09/01/2026", "11-09/01/2026"),
                allReturned(
                        ProblemKind.BAD_DATE, 30, Column.DATE, "09/01/2026-31/02/2026", "09/01/2026-", "9-10-11/01"),
                allSame(13, Column.DATE, "05/01/2026-25/01/2026", "05-25/01/2026"),
                allReturned(ProblemKind.BAD_END_DATE, 13, Column.DATE, "05-20/01/2026", "05/01/2026; 06/01/2026"));
    }

    private static List<Pollution> otherColumns() {
        return join(
                allSame(13, Column.END_DATE, "25.1.2026", "46047", "2026-01-25 23:59", "25-Jan-26"),
                allReturned(ProblemKind.BAD_END_DATE, 13, Column.END_DATE, "01/01/2026", "25/01/2062"),
                allReturned(ProblemKind.BAD_DATE, 13, Column.END_DATE, "25/13/2026", "25/1", "hết tháng", "#REF!"),
                allSame(6, Column.PLANNED_DATE, "14-01-2026", "46036", "14/1/26"),
                allReturned(
                        ProblemKind.BAD_DATE,
                        6,
                        Column.PLANNED_DATE,
                        "31/02/2026",
                        "14/1",
                        "14-15/01/2026",
                        "sau Tết"));
    }

    private static List<Pollution> periods() {
        return join(
                allSame(
                        5,
                        Column.PERIOD,
                        "2026-01",
                        "1/2026",
                        "Tháng 1/2026",
                        "THÁNG 01/2026",
                        "01-2026",
                        "T1/2026",
                        "Tháng 01 năm 2026",
                        "thang 1 nam 2026",
                        "01 / 2026",
                        "\u00a001/2026"),
                allReturned(
                        ProblemKind.BAD_PERIOD,
                        5,
                        Column.PERIOD,
                        "tháng 1",
                        "1/26",
                        "Quý I/2026",
                        "00/2026",
                        "2026",
                        "01/2026 - 02/2026",
                        "13/01/2026",
                        "012026",
                        "01/206"),
                List.of(
                        Pollution.of("no period column", CleanFile.withoutPeriods())
                                .same(),
                        cell(5, Column.PERIOD, "").same(),
                        cell(5, Column.PERIOD, "-").same()));
    }

    /** Every date as American Excel writes it: what could be either goes back, what can only be a month first as well. */
    private static List<Pollution> wholeFile() {
        CleanFile exchanged = CleanFile.clean()
                .map(Column.DATE, cell -> cell.matches(SLASH) ? cell.replaceAll("(..)/(..)/", "$2/$1/") : cell);
        List<String> stated = new ArrayList<>();
        List<String> unstated = new ArrayList<>();
        for (int line = 2; line <= exchanged.rows().size(); line++) {
            String cell = exchanged.get(line, Column.DATE);
            if (cell.matches(SLASH)) {
                int day = Integer.parseInt(cell.substring(3, 5));
                boolean same = cell.substring(0, 2).equals(cell.substring(3, 5));
                if (!same) {
                    stated.add(line + (day > 12 ? " bad_date" : " ambiguous_date"));
                }
            }
        }
        unstated.addAll(stated);
        // A list and a range with slash dates that could be either, which their stated period judges where it stands.
        unstated.addAll(List.of("23 ambiguous_date", "30 ambiguous_date"));
        // And the planned date 12/01/2026, which no period judges.
        stated.add("26 ambiguous_date");
        unstated.add("26 ambiguous_date");
        return List.of(
                Pollution.of("every slash date month first", exchanged).returned(stated.toArray(String[]::new)),
                Pollution.of("every slash date month first and no period", exchanged.without(Column.PERIOD))
                        .returned(unstated.toArray(String[]::new)));
    }
}
