package vn.loa.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.SlipRow;
import vn.loa.core.submission.SubmissionKind;

/** Counts a file's rows by unit and period and tells which parts are full reports (formats.md §2.3). */
final class PartBook {
    private record Key(@Nullable String unit, @Nullable String period) {}

    private static final class Counts {
        private int accepted;
        private int zero;
        private int returned;
        private final Set<SlipRow> answered = new HashSet<>();

        private int rows() {
            return accepted + zero + returned;
        }

        private void add(Counts other) {
            accepted += other.accepted;
            zero += other.zero;
            returned += other.returned;
            answered.addAll(other.answered);
        }
    }

    /** What every part is; null: full reports, and rows astray. */
    private final @Nullable SubmissionKind only;

    private final Map<Key, Counts> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Map<String, Integer>> dated = new HashMap<>();

    PartBook(@Nullable SubmissionKind only) {
        this.only = only;
    }

    void accepted(String unit, String period) {
        of(unit, period).accepted++;
    }

    void zero(String unit, String period) {
        of(unit, period).zero++;
    }

    void returned(@Nullable String unit, @Nullable String period) {
        of(unit, period).returned++;
    }

    void answered(@Nullable String unit, @Nullable String period, SlipRow row) {
        of(unit, period).answered.add(row);
    }

    boolean hasAccepted(String unit, String period) {
        Counts part = counts.get(new Key(unit, period));
        return part != null && part.accepted > 0;
    }

    boolean hasZero(String unit, String period) {
        Counts part = counts.get(new Key(unit, period));
        return part != null && part.zero > 0;
    }

    /** The row's period column, or a line above the header, names the period. */
    void named(String unit, String period) {
        named.computeIfAbsent(unit, u -> new HashSet<>()).add(period);
    }

    /** A readable date of the unit lies in the period. */
    void dated(String unit, String period) {
        dated.computeIfAbsent(unit, u -> new HashMap<>()).merge(period, 1, Integer::sum);
    }

    private Counts of(@Nullable String unit, @Nullable String period) {
        return counts.computeIfAbsent(new Key(unit, period), k -> new Counts());
    }

    /** The parts in the order of their first row; rows without unit or period go to the file's only ones, where there are such. */
    List<Part> parts(@Nullable String onlyUnit, @Nullable String onlyPeriod) {
        Map<Key, Counts> whole = new LinkedHashMap<>();
        counts.forEach((key, part) -> {
            String unit = key.unit() == null ? onlyUnit : key.unit();
            String period = key.period() == null ? onlyPeriod : key.period();
            if (unit != null && period != null) {
                whole.computeIfAbsent(new Key(unit, period), k -> new Counts()).add(part);
            }
        });
        Map<String, Set<String>> full = new HashMap<>();
        Map<String, String> main = mainPeriods(whole);
        List<Part> parts = new ArrayList<>();
        whole.forEach((key, part) -> {
            String unit = Objects.requireNonNull(key.unit());
            String period = Objects.requireNonNull(key.period());
            boolean isFull = full.computeIfAbsent(unit, this::fullPeriods).contains(period);
            parts.add(new Part(
                    unit,
                    period,
                    only != null ? only : isFull ? SubmissionKind.FULL : SubmissionKind.SUPPLEMENT,
                    period.equals(main.get(unit)),
                    part.accepted,
                    part.zero,
                    part.returned,
                    part.answered.size()));
        });
        return parts;
    }

    private Set<String> fullPeriods(String unit) {
        Set<String> names = named.get(unit);
        if (names != null) {
            return names;
        }
        Map<String, Integer> days = dated.getOrDefault(unit, Map.of());
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> full = new HashSet<>();
        days.entrySet().stream().max(mostThenLater()).ifPresent(most -> full.add(most.getKey()));
        days.forEach((period, rows) -> {
            if (rows * 5 >= all) {
                full.add(period);
            }
        });
        return full;
    }

    /** The period of most rows of each unit, the later on a tie. */
    private static Map<String, String> mainPeriods(Map<Key, Counts> whole) {
        Map<String, Map<String, Integer>> rows = new HashMap<>();
        whole.forEach((key, part) -> rows.computeIfAbsent(Objects.requireNonNull(key.unit()), u -> new HashMap<>())
                .put(Objects.requireNonNull(key.period()), part.rows()));
        Map<String, String> main = new HashMap<>();
        rows.forEach((unit, periods) -> main.put(
                unit,
                periods.entrySet().stream().max(mostThenLater()).orElseThrow().getKey()));
        return main;
    }

    private static Comparator<Map.Entry<String, Integer>> mostThenLater() {
        return Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey());
    }
}
