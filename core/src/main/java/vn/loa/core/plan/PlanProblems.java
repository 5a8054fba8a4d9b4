package vn.loa.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mistakes of one plan file, collected while it is read. */
final class PlanProblems {
    private final String file;
    private final List<PlanProblem> found = new ArrayList<>();

    PlanProblems(String file) {
        this.file = file;
    }

    /** Adds one; {@code details} are names and values of the sentence's placeholders in turn. */
    void add(int line, String kind, String... details) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            values.put(details[i], details[i + 1]);
        }
        found.add(new PlanProblem(file, line, kind, values));
    }

    /** Adds one that names a word that nobody knows, with the known word it is nearest to, if there is one ({@code <kind>_near}). */
    void addUnknown(int line, String kind, String word, Iterable<String> known, String... details) {
        List<String> words = new ArrayList<>();
        known.forEach(words::add);
        List<String> all = new ArrayList<>(List.of(details));
        all.addAll(List.of("found", word));
        String near = Nearness.of(word, words).orElse("");
        if (!near.isEmpty()) {
            all.addAll(List.of("near", near));
        }
        add(line, near.isEmpty() ? kind : kind + "_near", all.toArray(String[]::new));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    WrongPlan wrongPlan() {
        return new WrongPlan(found.stream()
                .sorted(Comparator.comparingInt(PlanProblem::line))
                .toList());
    }

    void throwIfAny() throws WrongPlan {
        if (!found.isEmpty()) {
            throw wrongPlan();
        }
    }
}
