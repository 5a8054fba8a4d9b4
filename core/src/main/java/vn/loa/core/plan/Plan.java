package vn.loa.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        channels = List.copyOf(channels);
        units = List.copyOf(units);
        areas = List.copyOf(areas);
        columns = Map.copyOf(columns);
        forms = List.copyOf(forms);
        required = List.copyOf(required);
        budget = List.copyOf(budget);
        phases = List.copyOf(phases);
        series = List.copyOf(series);
        targets = List.copyOf(targets);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    public Optional<Channel> channel(String code) {
        return channels.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
