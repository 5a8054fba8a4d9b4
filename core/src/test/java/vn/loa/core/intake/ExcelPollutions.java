package vn.loa.core.intake;

import static vn.loa.core.intake.Pollution.allReturned;
import static vn.loa.core.intake.Pollution.allSame;
import static vn.loa.core.intake.Pollution.cell;
import static vn.loa.core.intake.Pollution.join;

import java.util.List;

/** What Excel makes of cells: serials, errors, exponents, formulas, months in letters, days and months exchanged. */
final class ExcelPollutions {
    private ExcelPollutions() {}

    static List<Pollution> all() {
        return join(
                allSame(5, Column.DATE, "46035", "46035,5", "46035.75", "'46035", "'13/01/2026", "13-Jan-26"),
                allSame(5, Column.PERIOD, "Jan-26", "Thg1-26", "46023", "01/01/2026", "'01/2026", "Jan-2026"),
                allReturned(ProblemKind.BAD_PERIOD, 5, Column.PERIOD, "26-Jan", "46024", "#N/A", "TRUE", "13/2026"),
                allReturned(
                        ProblemKind.BAD_DATE,
                        5,
                        Column.DATE,
                        "4603",
                        "460350",
                        "#VALUE!",
                        "########",
                        "TRUE",
                        "=TODAY()",
                        "4,6E+04"),
                List.of(
                        // 09/01/2026 exchanged to 1 September, which Excel stores and may show in any way.
                        cell(14, Column.DATE, "46266").returned("14 ambiguous_date"),
                        cell(14, Column.DATE, "01/09/2026").returned("14 ambiguous_date"),
                        cell(14, Column.DATE, "2026-09-01").returned("14 ambiguous_date"),
                        cell(14, Column.DATE, "2026-09-01 00:00:00").returned("14 ambiguous_date"),
                        // A month in letters is never exchanged: 1 September lies in the future.
                        cell(14, Column.DATE, "01-Sep-26").returned("14 future_date"),
                        cell(32, Column.DATE, "12/03/2025").returned("32 ambiguous_date")),
                allReturned(
                        ProblemKind.BAD_NUMBER,
                        5,
                        Column.REACH,
                        "1E+05",
                        "1,448E+03",
                        "#N/A",
                        "#REF!",
                        "#####",
                        "TRUE",
                        "=SUM(Q2:Q4)",
                        "=\"1.448\"",
                        "01/04/2026",
                        "04-Thg1",
                        "1:30"),
                allSame(5, Column.REACH, "'1.448", "’1448"),
                allReturned(
                        ProblemKind.UNKNOWN_TOPIC, 2, Column.TOPICS, "02/01/2026", "02-Jan", "46024", "1,2", "#REF!"),
                allReturned(ProblemKind.UNKNOWN_CHANNEL, 2, Column.CHANNEL, "#N/A", "FALSE", "=J3"),
                allReturned(ProblemKind.UNKNOWN_UNIT, 2, Column.UNIT, "#N/A", "=C3"),
                allSame(2, Column.UNIT, "'Khối phố 1", "=\"Khối phố 1\""),
                allReturned(ProblemKind.UNKNOWN_AREA, 2, Column.AREA, "#REF!"),
                allReturned(ProblemKind.DAMAGED_TEXT, 2, Column.TITLE, "#N/A", "#REF!", "#NAME?", "#####", "#DIV/0!"),
                allReturned(ProblemKind.DAMAGED_TEXT, 10, Column.EVIDENCE, "#VALUE!"),
                allReturned(ProblemKind.DAMAGED_TEXT, 2, Column.FORM, "#N/A"),
                allReturned(ProblemKind.DAMAGED_TEXT, 7, Column.ACTIVITY_ID, "#REF!"),
                // The STT is never content.
                List.of(cell(5, Column.ROW_NO, "#REF!")
                        .like(CleanFile.clean().with(5, Column.ROW_NO, "#REF!"))
                        .same()));
    }
}
