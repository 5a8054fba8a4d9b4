package vn.loa.core.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Figures;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Words;

/** An activity as its unit could write it: cells in the plan's names, Vietnamese numbers and dates, equal where the row says the same. */
final class RowText {
    /** By what a person finds a row again. */
    static final List<Column> SHOWN = List.of(Column.DATE, Column.CHANNEL, Column.TITLE);

    private final Plan plan;
    private final Words words;

    RowText(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** The cells of {@link #SHOWN}. */
    List<String> shown(Activity activity) {
        Map<String, String> cells = cells(activity);
        return SHOWN.stream()
                .map(column -> cells.getOrDefault(column.header(), ""))
                .toList();
    }

    /** By header, in the order of templates, then those of unknown columns; empty ones are left out, and so is the STT. */
    Map<String, String> cells(Activity a) {
        Map<Column, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(Column.ACTIVITY_ID, a.activityId());
        cells.put(Column.DATE, a.days().dates().stream().map(DatesReader::day).collect(Collectors.joining("; ")));
        cells.put(Column.END_DATE, a.days().end());
        cells.put(Column.PLANNED_DATE, a.plannedDate());
        cells.put(Column.TITLE, a.title());
        cells.put(Column.TOPICS, named(a.topics(), plan.topicNames()::nameOf));
        cells.put(Column.CHANNEL, plan.channelNames().nameOf(a.channel()));
        cells.put(Column.FORM, a.form());
        cells.put(Column.AUDIENCES, named(a.audiences(), plan.audienceNames()::nameOf));
        cells.put(Column.AREA, a.area() == null ? null : plan.areaNames().nameOf(a.area()));
        cells.put(Column.QUANTITY, a.quantity() == null ? null : a.quantity().amount());
        cells.put(
                Column.QUANTITY_UNIT, a.quantity() == null ? null : a.quantity().unit());
        figures(cells, a.figures());
        Cost cost = a.cost();
        cells.put(Column.COST_VND, cost == null ? null : cost.vnd());
        cells.put(
                Column.FUNDING,
                cost == null || cost.funding() == null
                        ? null
                        : words.get("funding." + cost.funding().name()));
        cells.put(Column.EVIDENCE, a.evidence());
        cells.put(Column.NOTE, a.note());
        Map<String, String> texts = new LinkedHashMap<>();
        cells.forEach((column, value) -> put(texts, column.header(), text(value)));
        new TreeMap<>(a.extra()).forEach((header, value) -> put(texts, header, value));
        return texts;
    }

    private static void figures(Map<Column, @Nullable Object> cells, Figures figures) {
        cells.put(Column.MINUTES, figures.minutes());
        cells.put(Column.REACH, figures.reach());
        cells.put(Column.INTERACTIONS, figures.interactions());
        cells.put(Column.PARTICIPANTS, figures.participants());
        cells.put(Column.FEMALE, figures.female());
        cells.put(Column.GUIDED, figures.guided());
        cells.put(Column.SUCCEEDED, figures.succeeded());
    }

    private static String named(List<String> codes, UnaryOperator<String> name) {
        return codes.stream().map(name).collect(Collectors.joining("; "));
    }

    private static void put(Map<String, String> texts, String header, String text) {
        if (!text.isEmpty()) {
            texts.merge(header, text, (a, b) -> a + "\n" + b);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0
                    ? "0"
                    : number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return value == null ? "" : value instanceof LocalDate date ? DatesReader.day(date) : value.toString();
    }
}
