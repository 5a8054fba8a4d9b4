package vn.loa.core.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.text.Lang;
import vn.loa.core.text.MatchKey;
import vn.loa.core.text.Words;

/**
 * What is wrong and how to mend it, in plain and courteous words. A problem's detail {@code case}, or a refusal's reason, picks a
 * closer sentence where there is one ({@code bad_number.percent.fix}); the details that each takes stand beside it in
 * {@code problems_*.properties}. A detail that is missing shows as an ellipsis, since a unit must never see an error of ours.
 * Immutable, thread-safe.
 */
public final class ProblemSentences {
    private static final int LONGEST_FOUND = 80;

    private final Words words;

    public ProblemSentences(Lang lang) {
        words = Words.of(ProblemSentences.class, "problems", lang);
    }

    /** What was found, and what was expected. */
    public String what(Problem problem) {
        return say(problem, "what");
    }

    /** What to write instead. */
    public String fix(Problem problem) {
        return say(problem, "fix");
    }

    /** The kind in a few words that stand within a sentence. */
    public String inShort(ProblemKind kind) {
        return words.get(kind.code() + ".short");
    }

    /** Why the file was not read. */
    public String what(Refusal refusal) {
        return say(refusal, "what");
    }

    /** How to save or fill the file instead. */
    public String fix(Refusal refusal) {
        return say(refusal, "fix");
    }

    /** The finding in one sentence. */
    public String sentence(Finding finding) {
        Map<String, String> values = values(finding.details(), finding.line(), finding.column(), "");
        String kinds = finding.details().get("kinds");
        if (kinds != null) {
            String named = Stream.of(kinds.split(","))
                    .map(kind -> words.has("personal." + kind) ? words.get("personal." + kind) : kind)
                    .collect(Collectors.joining(", "));
            values.put("kinds", named);
        }
        return fill(key(finding.kind().code(), place(finding), ""), values);
    }

    /** Which sentence of personal data: in a cell, somewhere in a row, or outside the table. */
    private static @Nullable String place(Finding finding) {
        if (finding.kind() != FindingKind.PERSONAL_DATA) {
            return finding.details().get("case");
        }
        if (finding.line() == 0) {
            return "file";
        }
        return finding.column() == null || !finding.details().containsKey("kinds") ? "row" : null;
    }

    private String say(Problem problem, String part) {
        Map<String, String> values = values(problem.details(), problem.line(), problem.column(), problem.found());
        values.computeIfPresent("near", (key, names) -> oneOf(lines(names)));
        values.computeIfPresent("channels", (key, names) -> String.join(", ", lines(names)));
        return fill(key(problem.kind().code(), problem.details().get("case"), "." + part), values);
    }

    private String say(Refusal refusal, String part) {
        String kind = refusal.kind().code();
        String reason = refusal.reason().startsWith(kind + ".")
                ? refusal.reason().substring(kind.length() + 1)
                : refusal.reason();
        Map<String, String> values = new HashMap<>(refusal.details());
        List<String> near = lines(values.get(NearColumns.DETAIL));
        if (!near.isEmpty()) {
            values.put(NearColumns.DETAIL, columns(near));
        }
        return fill(key(kind, reason, "." + part), values);
    }

    /** A question for each pair of a header and the column that it may mean. */
    private String columns(List<String> pairs) {
        return IntStream.range(0, pairs.size() / 2)
                .mapToObj(i -> words.say(
                        "column_meant", Map.of("found", shortened(pairs.get(2 * i)), "near", pairs.get(2 * i + 1))))
                .collect(Collectors.joining(" "));
    }

    /** One name as it stands; of several each in quotes. */
    private String oneOf(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : names.stream()
                        .map(name -> words.say("quoted", Map.of("name", name)))
                        .reduce((first, second) -> words.say("either", Map.of("first", first, "second", second)))
                        .orElse("");
    }

    private static List<String> lines(@Nullable String detail) {
        return detail == null ? List.of() : detail.lines().toList();
    }

    private String key(String kind, @Nullable String which, String part) {
        String closer = kind + "." + which + part;
        return which != null && words.has(closer) ? closer : kind + part;
    }

    private Map<String, String> values(Map<String, String> details, int line, @Nullable String column, String found) {
        Map<String, String> values = new HashMap<>(details);
        values.put("line", Integer.toString(line));
        values.put("column", column == null ? words.get("whole_row") : shortened(column));
        values.put("found", shortened(found));
        return values;
    }

    private String fill(String key, Map<String, String> values) {
        words.placeholders(key).forEach(name -> values.putIfAbsent(name, words.get("no_value")));
        return words.say(key, values);
    }

    /** On one line, and no longer than a sentence bears; cut between whole characters. */
    private static String shortened(String text) {
        String line = MatchKey.trim(text.replaceAll("\\s+", " "));
        if (line.codePointCount(0, line.length()) <= LONGEST_FOUND) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_FOUND - 1)) + "…";
    }
}
