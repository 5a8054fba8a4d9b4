package vn.loa.core.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a plan as it is used: a whole plan file, without {@code extends}, that reads back as an equal plan. Same plan, same bytes. */
public final class PlanWriter {
    private final StringBuilder yaml = new StringBuilder();

    private PlanWriter() {}

    /** The plan file; lines end with {@code \n}. */
    public static String yaml(Plan plan) {
        PlanWriter writer = new PlanWriter();
        writer.head(plan);
        writer.vocabulary(plan);
        writer.numbers(plan);
        return writer.yaml.toString();
    }

    /** SHA-256 of {@link #yaml} in UTF-8, 64 hex digits: what an evaluation says about the plan it used. */
    public static String digest(Plan plan) {
        try {
            byte[] bytes = yaml(plan).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void head(Plan plan) {
        key("plan", YamlLine.quote(plan.number()));
        key("title", YamlLine.quote(plan.title()));
        key("issued", plan.issued());
        key("earliest_date", plan.earliestDate());
        Ward ward = plan.ward();
        key(
                "ward",
                new YamlLine()
                        .text("code", ward.code())
                        .text("name", ward.name())
                        .text("province", ward.province())
                        .text("zone", ward.zone().getId()));
        Population population = plan.population();
        if (population != null) {
            YamlLine line = new YamlLine().plain("value", population.value()).plain("as_of", population.asOf());
            key("population", sourced(line, population.source(), population.note()));
        }
        ReportingCalendar calendar = plan.calendar();
        YamlLine line =
                new YamlLine().word("month", calendar.month()).plain("due_working_days", calendar.dueWorkingDays());
        key(
                "calendar",
                sourced(line, calendar.source(), calendar.note())
                        .sorted("holidays", calendar.holidays())
                        .sorted("extra_working_days", calendar.extraWorkingDays()));
    }

    private void vocabulary(Plan plan) {
        list("topics", plan.topics(), t -> item(t).texts("aliases", t.aliases()));
        list("audiences", plan.audiences(), a -> item(a).texts("aliases", a.aliases()));
        list(
                "channels",
                plan.channels(),
                c -> item(c).text("clause", c.clause())
                        .plain("digital", c.digital())
                        .plain("bulletin", c.bulletin())
                        .texts("aliases", c.aliases()));
        list(
                "units",
                plan.units(),
                u -> item(u).text("clause", u.clause())
                        .plain("reports", u.reports())
                        .plain("from", u.from())
                        .plain("to", u.to())
                        .texts("aliases", u.aliases()));
        list(
                "areas",
                plan.areas(),
                a -> item(a).plain("population", a.population()).texts("aliases", a.aliases()));
        if (!plan.columns().isEmpty()) {
            YamlLine columns = new YamlLine();
            for (Map.Entry<String, List<String>> column : new TreeMap<>(plan.columns()).entrySet()) {
                columns.texts(column.getKey(), column.getValue());
            }
            key("columns", columns);
        }
        list("forms", plan.forms(), f -> item(f).texts("aliases", f.aliases()));
    }

    private void numbers(Plan plan) {
        list(
                "required",
                plan.required(),
                p -> new YamlLine().text("topic", p.topic()).text("audience", p.audience()));
        PriorityTopics priority = plan.priorityTopics();
        if (priority != null) {
            YamlLine line = new YamlLine().texts("codes", priority.codes());
            key("priority_topics", sourced(line, priority.source(), priority.note()));
        }
        list(
                "budget",
                plan.budget(),
                b -> sourced(
                        new YamlLine()
                                .plain("year", b.year())
                                .plain("state_vnd", b.stateVnd())
                                .plain("other_vnd", b.otherVnd()),
                        b.source(),
                        b.note()));
        FeedbackRule feedback = plan.feedback();
        if (feedback != null) {
            YamlLine line = new YamlLine().plain("answer_working_days", feedback.answerWorkingDays());
            key("feedback", sourced(line, feedback.source(), feedback.note()));
        }
        list(
                "phases",
                plan.phases(),
                p -> new YamlLine()
                        .text("step", p.step())
                        .plain("from", p.from())
                        .plain("to", p.to()));
        list(
                "series",
                plan.series(),
                s -> item(s).plain("higher_is_better", s.higherIsBetter())
                        .plain("before", months(s.before()))
                        .plain("after", months(s.after())));
        list(
                "targets",
                plan.targets(),
                t -> sourced(
                        new YamlLine()
                                .text("indicator", t.indicator())
                                .plain("value", number(t.value()))
                                .word("per", t.per())
                                .text("unit", t.unit())
                                .text("channel", t.channel())
                                .text("series", t.series()),
                        t.source(),
                        t.note()));
    }

    private static YamlLine item(Item item) {
        return new YamlLine().text("code", item.code()).text("name", item.name());
    }

    private static YamlLine sourced(YamlLine line, @Nullable Source source, @Nullable String note) {
        return line.word("source", source).text("note", note);
    }

    private static @Nullable YamlLine months(Series.@Nullable Months months) {
        return months == null
                ? null
                : new YamlLine().plain("from", months.from()).plain("to", months.to());
    }

    private static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void key(String key, Object value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    private <T> void list(String key, List<T> items, Function<T, YamlLine> writer) {
        if (!items.isEmpty()) {
            yaml.append(key).append(":\n");
            items.forEach(item -> yaml.append("  - ").append(writer.apply(item)).append('\n'));
        }
    }
}
