package vn.loa.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/**
 * Reads the rows of an activity file. The columns are those of formats.md §1.1:
 *
 * <pre>
 * STT;Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận
 * 1;Khối phố 1;01/2026;05/01/2026;Bản tin về VNeID;1.5;Truyền thanh;Người dân;1.200
 * </pre>
 */
final class ActivityReader implements RowReader {
    private final Situation situation;
    private final Plan plan;
    private final Facts facts;
    private final Evidence evidence;
    private final NamesReader names;
    private final DatesReader dates;
    private final FiguresReader figures;
    private final ZeroReader zeros;
    private final Recent<@Nullable Period> periods;
    private final Recent<List<String>> topics;
    private final Recent<List<String>> audiences;
    private final Recent<Optional<Unit>> units;
    private final Duplicates duplicates = new Duplicates();

    ActivityReader(Situation situation, Facts facts, Evidence evidence) {
        this.situation = situation;
        this.plan = situation.plan();
        this.facts = facts;
        this.evidence = evidence;
        this.names = new NamesReader(plan);
        this.dates = new DatesReader(plan, situation.received(), facts, evidence);
        this.figures = new FiguresReader(situation, facts);
        this.periods = situation.periods();
        this.zeros = new ZeroReader(situation, facts, evidence, dates, periods);
        this.topics = new Recent<>(cell -> NamesReader.known(plan.topicNames(), cell));
        this.audiences = new Recent<>(cell -> NamesReader.known(plan.audienceNames(), cell));
        this.units = new Recent<>(plan::unit);
    }

    @Override
    public FiguresReader figures() {
        return figures;
    }

    @Override
    public @Nullable ZeroRow zero(Cells cells) {
        return zeros.read(cells);
    }

    @Override
    public ReadRow read(Cells cells) {
        RowNotes notes = new RowNotes(cells);
        String unit = situation.unit(cells, facts, evidence, notes);
        Period stated = situation.stated(cells, periods, notes);
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
        notes.missing(Column.TITLE);
        List<String> about = list(topics, Column.TOPICS, cells, notes);
        List<String> audience = list(audiences, Column.AUDIENCES, cells, notes);
        String channel = notes.missing(Column.CHANNEL) ? null : names.channel(cells, notes);
        String area = area(cells, notes);
        Map<Column, BigDecimal> numbers = figures.read(cells, notes, evidence);
        var quantity = figures.quantity(numbers, cells, notes);
        var counts = figures.figures(numbers, cells, notes);
        var cost = figures.cost(numbers, cells, notes);
        Period period = stated != null || cells.has(Column.PERIOD)
                ? stated
                : dated.good() == null ? null : situation.periodOf(dated.good());
        String title = notes.text(Column.TITLE);
        Map<String, String> extra = extra(cells, notes);
        outsideValidity(unit, dated, cells, notes);
        notes.wholeRow();
        Activity activity =
                notes.hasProblems() || unit == null || period == null || dated.days() == null || channel == null
                        ? null
                        : new Activity(
                                cells.line(),
                                notes.textOrNull(Column.ROW_NO),
                                notes.textOrNull(Column.ACTIVITY_ID),
                                unit,
                                period.code(),
                                dated.days(),
                                planned,
                                title,
                                about,
                                channel,
                                notes.textOrNull(Column.FORM),
                                audience,
                                area,
                                quantity,
                                counts,
                                cost,
                                notes.textOrNull(Column.EVIDENCE),
                                notes.textOrNull(Column.NOTE),
                                extra);
        ReadRow.Good good =
                activity == null || isRepeated(activity, cells, notes) ? null : sink -> sink.accepted(activity);
        return new ReadRow(
                unit, period == null ? null : period.code(), stated != null, dated.readable(), numbers, notes, good);
    }

    private boolean isRepeated(Activity activity, Cells cells, RowNotes notes) {
        boolean repeated = duplicates.isRepeated(activity, cells.get(Column.AREA));
        if (repeated && activity.activityId() == null) {
            notes.problem(ProblemKind.DUPLICATE_ID, Column.TITLE, Map.of("case", "derived"));
        } else if (repeated) {
            notes.problem(ProblemKind.DUPLICATE_ID, Column.ACTIVITY_ID, Map.of());
        }
        return repeated;
    }

    /**
     * Without date, title and channel, or without id, date and channel; and without a topic or an audience. A total's label is none of
     * them, in whichever column it stands.
     */
    @Override
    public boolean mayBeLeftOut(Cells cells) {
        boolean bare = !Labels.content(cells, Column.DATE)
                && !Labels.content(cells, Column.CHANNEL)
                && (!Labels.content(cells, Column.TITLE) || !Labels.content(cells, Column.ACTIVITY_ID));
        return bare && !Labels.content(cells, Column.TOPICS) && !Labels.content(cells, Column.AUDIENCES);
    }

    @Override
    public boolean anythingReadable(Cells cells) {
        return plan.channelNames().find(cells.get(Column.CHANNEL)) instanceof Match.Found
                || plan.topicNames().find(cells.get(Column.TOPICS)) instanceof Match.Found
                || plan.audienceNames().find(cells.get(Column.AUDIENCES)) instanceof Match.Found
                || Labels.isDayInDigits(cells, Column.DATE)
                || datedTitle(cells);
    }

    /** A day in words beside a title is an activity; alone it stands above a signature. */
    private static boolean datedTitle(Cells cells) {
        return cells.has(Column.TITLE)
                && cells.has(Column.DATE)
                && !(DateText.readSeveral(cells.get(Column.DATE), null) instanceof DateResult.Bad)
                && !Labels.beginsSignature(cells.get(Column.TITLE));
    }

    private List<String> list(Recent<List<String>> known, Column column, Cells cells, RowNotes notes) {
        if (notes.missing(column)) {
            return List.of();
        }
        List<String> codes = known.of(cells.get(column));
        if (codes.isEmpty() && column == Column.TOPICS) {
            NamesReader.unknown(plan.topicNames(), ProblemKind.UNKNOWN_TOPIC, column, cells, notes);
        } else if (codes.isEmpty()) {
            NamesReader.unknown(plan.audienceNames(), ProblemKind.UNKNOWN_AUDIENCE, column, cells, notes);
        }
        return codes;
    }

    /** A plan that lists no areas knows none: then the text is kept with the row and judged by nobody. */
    private @Nullable String area(Cells cells, RowNotes notes) {
        return plan.areas().isEmpty() || !cells.has(Column.AREA)
                ? null
                : NamesReader.one(plan.areaNames(), ProblemKind.UNKNOWN_AREA, Column.AREA, cells, notes);
    }

    private Map<String, String> extra(Cells cells, RowNotes notes) {
        Map<String, String> extra = new LinkedHashMap<>();
        evidence.unknownCells(cells);
        cells.unknown().forEach((index, value) -> {
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
        units.of(code)
                .filter(unit -> !unit.validOn(first))
                .ifPresent(unit -> notes.finding(
                        FindingKind.OUTSIDE_UNIT_VALIDITY,
                        Column.DATE,
                        Map.of("unit", unit.name(), "date", DatesReader.day(first))));
    }
}
