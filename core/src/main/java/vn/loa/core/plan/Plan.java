package vn.loa.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A communication plan as data. Everything that is a fact of a plan stands here and nowhere in code. Immutable, thread-safe.
 *
 * @param number the document's number, {@code 79/KH-UBND}
 * @param earliestDate no activity is older; by default the day of issue
 * @param columns more header names, by key of the column
 */
public record Plan(
        String number,
        String title,
        LocalDate issued,
        LocalDate earliestDate,
        Ward ward,
        @Nullable Population population,
        ReportingCalendar calendar,
        List<Topic> topics,
        List<Audience> audiences,
        List<Channel> channels,
        List<Unit> units,
        List<Area> areas,
        Map<String, List<String>> columns,
        List<Form> forms,
        List<RequiredPair> required,
        @Nullable PriorityTopics priorityTopics,
        List<Budget> budget,
        @Nullable FeedbackRule feedback,
        List<Phase> phases,
        List<Series> series,
        List<Target> targets) {
    public Plan {
        topics = NamedItems.ofTopics(topics);
        audiences = NamedItems.of(audiences);
        channels = NamedItems.of(channels);
        units = NamedItems.of(units);
        areas = NamedItems.of(areas);
        columns = columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        forms = NamedItems.of(forms);
        required = List.copyOf(required);
        budget = List.copyOf(budget);
        phases = List.copyOf(phases);
        series = NamedItems.of(series);
        targets = List.copyOf(targets);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    public Optional<Channel> channel(String code) {
        return channels.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The last day on which the answer to a difficulty received on the day is in time; null: the plan gives no time. */
    public @Nullable LocalDate answerBy(LocalDate received) {
        return feedback == null ? null : calendar.plusWorkingDays(received, feedback.answerWorkingDays());
    }

    /** A year's money, of the state and other, in đồng; 0 where the plan names none. */
    public long budgetOf(int year) {
        return budget.stream()
                .filter(b -> b.year() == year)
                .mapToLong(b -> b.stateVnd() + b.otherVnd())
                .sum();
    }

    /** What a cell of a unit column means. */
    public Names unitNames() {
        return NamedItems.names(units);
    }

    /** What a cell, or a part of one, of a topic column means: clause ({@code II.1.2}, {@code 1.2}), name or alias. */
    public Names topicNames() {
        return NamedItems.names(topics);
    }

    /** What a cell, or a part of one, of an audience column means. */
    public Names audienceNames() {
        return NamedItems.names(audiences);
    }

    /** What a cell of a channel column means. */
    public Names channelNames() {
        return NamedItems.names(channels);
    }

    /** What a cell of an area column means. */
    public Names areaNames() {
        return NamedItems.names(areas);
    }

    /** Which known form a cell of a form column spells. */
    public Names formNames() {
        return NamedItems.names(forms);
    }

    /** What a cell of a series column means. */
    public Names seriesNames() {
        return NamedItems.names(series);
    }
}
