package vn.loa.core.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.PlanWriter;

/**
 * What later data change in an approved report (điều chỉnh số liệu; formats.md §2.7): every value that differs, and nothing else.
 *
 * @param approved the evaluation that a document froze
 * @param present the newest evaluation of the same span
 * @param since files admitted after the approved evaluation and before the present one, by name, then digest
 * @param differences in the approved evaluation's order of values, those that only the present one has behind them
 */
public record Adjustment(Evaluation approved, Evaluation present, List<LaterFile> since, List<Difference> differences) {
    public Adjustment {
        since = List.copyOf(since);
        differences = List.copyOf(differences);
    }

    /** A file that had not been admitted when the approved evaluation was made. */
    public record LaterFile(String name, String sha256, Instant received) {}

    /**
     * A value that is not what it was.
     *
     * @param before null where the approved evaluation has no value of this indicator and scope
     * @param after null where the present one has none
     */
    public record Difference(
            String indicator,
            Scope scope,
            @Nullable Value before,
            @Nullable Value after) {
        /** The fields that differ; where one side is missing, every field that the other one has. */
        public List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (ValueField field : ValueField.values()) {
                Object was = before == null ? null : field.of(before);
                Object is = after == null ? null : field.of(after);
                if (!Objects.equals(was, is)) {
                    changes.add(new Change(field, was, is));
                }
            }
            return changes;
        }
    }

    /** A field of a value on both sides: a {@code Double}, a {@code Long} or a code; null as in the value. */
    public record Change(
            ValueField field,
            @Nullable Object before,
            @Nullable Object after) {}

    private record Key(String indicator, Scope scope) {}

    /**
     * Compares two evaluations of one span.
     *
     * @param since files admitted in between, in any order
     * @throws IllegalArgumentException where the first is not approved, or the spans differ
     */
    public static Adjustment of(Evaluation approved, Evaluation present, List<LaterFile> since) {
        if (approved.approval() == null || !approved.span().equals(present.span())) {
            throw new IllegalArgumentException("Only an approved evaluation is adjusted, by one of its own span");
        }
        Map<Key, Value> before = byKey(approved);
        Map<Key, Value> after = byKey(present);
        Set<Key> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = keys.stream()
                .filter(k -> !Objects.equals(before.get(k), after.get(k)))
                .map(k -> new Difference(k.indicator(), k.scope(), before.get(k), after.get(k)))
                .toList();
        return new Adjustment(approved, present, since, differences);
    }

    /** The document that approved what is adjusted. */
    public Approval document() {
        return Objects.requireNonNull(approved.approval());
    }

    /** Whether the present evaluation uses another version of the plan. */
    public boolean planChanged() {
        return !PlanWriter.digest(approved.plan()).equals(PlanWriter.digest(present.plan()));
    }

    /** Whether the approved figures still hold. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    private static Map<Key, Value> byKey(Evaluation evaluation) {
        Map<Key, Value> values = new LinkedHashMap<>();
        evaluation.values().forEach(v -> values.put(new Key(v.indicator(), v.scope()), v));
        return values;
    }
}
