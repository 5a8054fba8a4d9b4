package vn.loa.core.submission;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New rows against effective ones: same date, channel and folded title, each once. */
final class Comparison {
    private final Map<RowKey.Content, Set<Integer>> before;
    private final Map<RowKey.Content, Set<Integer>> after;

    Comparison(List<RowKey> rows, List<RowKey> standing) {
        before = contents(standing);
        after = contents(rows);
    }

    private static Map<RowKey.Content, Set<Integer>> contents(List<RowKey> rows) {
        Map<RowKey.Content, Set<Integer>> contents = new HashMap<>();
        rows.forEach(row ->
                contents.computeIfAbsent(row.content(), c -> new HashSet<>()).add(row.rest()));
        return contents;
    }

    int standing() {
        return before.size();
    }

    /** Effective ones that the new rows say again. */
    int kept() {
        return (int) before.keySet().stream().filter(after::containsKey).count();
    }

    private int changed() {
        return (int) before.entrySet().stream()
                .filter(e -> after.containsKey(e.getKey()) && !e.getValue().equals(after.get(e.getKey())))
                .count();
    }

    Decision decision(SubmissionState state, SubmissionKind kind, boolean stray) {
        return new Decision(
                state,
                kind,
                kind == SubmissionKind.FULL,
                stray,
                Map.of(),
                List.of(),
                before.isEmpty() ? 0 : after.size() - kept(),
                kind == SubmissionKind.FULL ? standing() - kept() : 0,
                changed());
    }
}
