package vn.loa.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/**
 * Reads one row of an activity file, whole or not at all. The columns are those of formats.md §1.1:
 *
 * <pre>
 * STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận
 * 1;Khối phố 1;01/2026;05/01/2026;Bản tin về VNeID;1.5;Truyền thanh;Người dân;1.200
 * </pre>
 */
final class RowReader {
    private final Situation situation;
    private final Plan plan;
    private final Facts facts;
    private final Evidence evidence;
    private final NamesReader names;
    private final DatesReader dates;
    private final FiguresReader figures;

    RowReader(Situation situation, Facts facts, Evidence evidence) {
        this.situation = situation;
        this.plan = situation.plan();
        this.facts = facts;
        this.evidence = evidence;
        this.names = new NamesReader(plan);
        this.dates = new DatesReader(plan, situation.received(), facts, evidence);
        this.figures =
                new FiguresReader(situation.moneyFactor(), situation.header().quantityUnit(), facts);
    }

    FiguresReader figures() {
        return figures;
    }

    /**
     * What a data row says.
     *
     * @param unit null where none can be read
     * @param period null where none can be read
     * @param stated whether a cell or line names the period
     * @param readable the earliest date as written; null where none can be read
     * @param numbers readable number cells, for the totals
     * @param activity null where there is a problem
     */
    record Read(
            @Nullable String unit,
            @Nullable String period,
            boolean stated,
            @Nullable LocalDate readable,
            Map<Column, BigDecimal> numbers,
            RowNotes notes,
            @Nullable Activity activity) {}

    Read read(Cells cells) {
        RowNotes notes = new RowNotes(cells);
        String unit = situation.unit(cells, facts, evidence, notes);
        Period stated = situation.stated(cells, notes);
        if (stated != null) {
            evidence.statedPeriod();
        }
        DatesReader.Dated dated = dates.read(cells, stated, notes);
        if (dated.readable() != null && situation.lineMonth() != null) {
            evidence.readableDate(plan.calendar().month(situation.lineMonth()).contains(dated.readable()));
        }
        LocalDate planned = dates.one(Column.PLANNED_DATE, cells, null, notes);
        if (dated.days() == null) {
            dates.one(Column.END_DATE, cells, null, notes);
        }
        missing(Column.TITLE, cells, notes);
        List<String> topics = list(Column.TOPICS, ProblemKind.UNKNOWN_TOPIC, cells, notes);
        List<String> audiences = list(Column.AUDIENCES, ProblemKind.UNKNOWN_AUDIENCE, cells, notes);
        String channel = missing(Column.CHANNEL, cells, notes) ? null : names.channel(cells, notes);
        String area = area(cells, notes);
        Map<Column, BigDecimal> numbers = figures.read(cells, notes);
        vote(cells);
        var quantity = figures.quantity(numbers, cells, notes);
        var counts = figures.figures(numbers, cells, notes);
        var cost = figures.cost(numbers, cells, notes);
        Period period = stated != null || cells.has(Column.PERIOD)
                ? stated
                : dated.good() == null ? null : situation.periodOf(dated.good());
        String title = notes.text(Column.TITLE);
        Map<String, String> extra = extra(cells, notes);
        outsideValidity(unit, dated, cells, notes);
        Activity activity =
                notes.hasProblems() || unit == null || period == null || dated.days() == null || channel == null
                        ? null
                        : new Activity(
                                cells.line(),
                                text(Column.ROW_NO, cells, notes),
                                text(Column.ACTIVITY_ID, cells, notes),
                                unit,
                                period.code(),
                                dated.days(),
                                planned,
                                title,
                                topics,
                                channel,
                                text(Column.FORM, cells, notes),
                                audiences,
                                area,
                                quantity,
                                counts,
                                cost,
                                text(Column.EVIDENCE, cells, notes),
                                text(Column.NOTE, cells, notes),
                                extra);
        return new Read(
                unit,
                period == null ? null : period.code(),
                stated != null,
                dated.readable(),
                numbers,
                notes,
                activity);
    }

    /** Lets every number cell of the row say what style the file's numbers have. */
    void vote(Cells cells) {
        for (Column column : Column.values()) {
            if (column.content() == Column.Content.NUMBER && cells.has(column)) {
                evidence.vote(figures.vote(column, cells));
            }
        }
    }

    /** The date of a zero report that states no period. */
    DatesReader.Dated zeroDate(Cells cells) {
        return dates.read(cells, null, new RowNotes(cells));
    }

    /** Whether every day of the cell lies in the period. */
    static boolean zeroDateInside(Cells cells, Period period) {
        return DateText.readSeveral(cells.get(Column.DATE), period) instanceof DateResult.Days days
                && days.days().stream().allMatch(day -> period.contains(day.date()));
    }

    private static boolean missing(Column column, Cells cells, RowNotes notes) {
        if (!cells.has(column)) {
            notes.problem(ProblemKind.MISSING_VALUE, column, Map.of());
        }
        return !cells.has(column);
    }

    private List<String> list(Column column, ProblemKind unknown, Cells cells, RowNotes notes) {
        return missing(column, cells, notes)
                ? List.of()
                : NamesReader.several(
                        column == Column.TOPICS ? plan.topicNames() : plan.audienceNames(),
                        unknown,
                        column,
                        cells,
                        notes);
    }

    /** A plan that lists no areas knows none: then the text is kept with the row and judged by nobody. */
    private @Nullable String area(Cells cells, RowNotes notes) {
        return plan.areas().isEmpty() || !cells.has(Column.AREA)
                ? null
                : NamesReader.one(plan.areaNames(), ProblemKind.UNKNOWN_AREA, Column.AREA, cells, notes);
    }

    private static @Nullable String text(Column column, Cells cells, RowNotes notes) {
        return cells.has(column) ? notes.text(column) : null;
    }

    private Map<String, String> extra(Cells cells, RowNotes notes) {
        Map<String, String> extra = new LinkedHashMap<>();
        cells.unknown().forEach((index, value) -> {
            evidence.unknownCell(index, PersonalData.holdsPersonalData(value));
            if (!facts.personalColumns().contains(index)) {
                String header = situation.header().cells().get(index);
                String name = header.isEmpty() ? "#" + (index + 1) : header;
                extra.merge(name, notes.text(value, header), (a, b) -> a + "\n" + b);
            }
        });
        if (plan.areas().isEmpty() && cells.has(Column.AREA)) {
            extra.put(cells.header(Column.AREA), notes.text(Column.AREA));
        }
        return extra;
    }

    private void outsideValidity(@Nullable String code, DatesReader.Dated dated, Cells cells, RowNotes notes) {
        if (code == null || dated.days() == null) {
            return;
        }
        LocalDate first = dated.days().first();
        plan.unit(code)
                .filter(unit -> !unit.validOn(first))
                .ifPresent(unit -> notes.finding(
                        FindingKind.OUTSIDE_UNIT_VALIDITY,
                        Column.DATE,
                        Map.of("unit", unit.name(), "date", DatesReader.day(first))));
    }
}
