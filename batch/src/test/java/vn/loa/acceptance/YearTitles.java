package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates of titles, of year-titles.txt, and how one is filled in. */
final class YearTitles {
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    /** One way of naming an activity, and what such an activity is about. */
    record Template(
            String channel,
            String kinds,
            Set<Integer> months,
            List<String> topics,
            List<String> audiences,
            String form,
            String title) {}

    private final List<Template> templates = new ArrayList<>();

    YearTitles() {
        lines("year-titles.txt").forEach(line -> {
            String[] parts = line.split(" \\| ", 7);
            templates.add(new Template(
                    parts[0],
                    parts[1],
                    months(parts[2]),
                    List.of(parts[3].split(",")),
                    List.of(parts[4].split(",")),
                    parts[5],
                    parts[6]));
        });
    }

    /** Lines of a resource that are neither empty nor a comment. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(YearTitles.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Template> of(String channel, YearUnit.Kind kind, YearMonth month) {
        return templates.stream()
                .filter(t -> t.channel().equals(channel)
                        && t.kinds().indexOf(kind.letter()) >= 0
                        && t.months().contains(month.getMonthValue()))
                .toList();
    }

    static String fill(String title, Map<String, String> values, YearDice dice) {
        String text = title;
        for (Matcher choice = CHOICE.matcher(text); choice.find(); choice = CHOICE.matcher(text)) {
            String picked = dice.pick(List.of(choice.group(1).split("~")));
            text = text.substring(0, choice.start()) + picked + text.substring(choice.end());
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("<" + value.getKey() + ">", value.getValue());
        }
        return text;
    }

    private static Set<Integer> months(String text) {
        Set<Integer> months = new HashSet<>();
        for (String part : (text.equals("*") ? "1-12" : text).split(",")) {
            String[] ends = part.split("-");
            for (int m = Integer.parseInt(ends[0]); m <= Integer.parseInt(ends[ends.length - 1]); m++) {
                months.add(m);
            }
        }
        return months;
    }
}
