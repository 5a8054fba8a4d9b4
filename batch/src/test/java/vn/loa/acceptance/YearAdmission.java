package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.acceptance.PlainSubmission.Address;
import vn.loa.acceptance.PlainSubmission.Fate;
import vn.loa.acceptance.PlainSubmission.Kind;

/** What becomes of each unit and period of each file, by the words of formats.md §2; shares no class with Loa. */
final class YearAdmission {
    /** What one file says about one unit and period. */
    private static final class Part {
        private final String unit;
        private final String period;
        private final List<PlainRow> rows = new ArrayList<>();
        private boolean zero;
        private int zeroLine;
        private int returned;
        private boolean stated;
        private int dated;

        Part(String unit, String period) {
            this.unit = unit;
            this.period = period;
        }

        int weight() {
            return rows.size() + returned + (zero ? 1 : 0);
        }
    }

    private record Content(LocalDate date, String channel, String title) {
        static Content of(PlainRow row) {
            return new Content(row.date(), row.channel(), YearActivities.folded(row.title()));
        }
    }

    /** An effective row of a unit and period. */
    private record Standing(Address address, PlainRow row) {}

    private final Map<String, List<Standing>> standing = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final List<PlainSubmission> submissions = new ArrayList<>();

    private YearAdmission() {}

    static List<PlainSubmission> of(Collection<YearFile> files) {
        YearAdmission admission = new YearAdmission();
        files.stream()
                .filter(file -> file.refused() == null && "activity".equals(file.kind()))
                .sorted(Comparator.comparing(YearFile::received))
                .forEach(admission::admit);
        return admission.submissions;
    }

    private void admit(YearFile file) {
        Map<String, Part> parts = parts(file);
        for (Part part : parts.values()) {
            Kind kind = isFull(file, part, parts.values()) ? Kind.FULL : Kind.SUPPLEMENT;
            boolean main = isMain(part, parts.values());
            admit(file, part, kind, main);
        }
    }

    private void admit(YearFile file, Part part, Kind kind, boolean main) {
        String key = part.unit + " " + part.period;
        List<Standing> before = standing.getOrDefault(key, List.of());
        Set<Content> old = before.stream().map(s -> Content.of(s.row())).collect(Collectors.toSet());
        Set<Content> now = part.rows.stream().map(Content::of).collect(Collectors.toSet());
        long kept = old.stream().filter(now::contains).count();
        boolean says = part.zero || !part.rows.isEmpty();
        boolean shrinks = reported.contains(key) && 2 * kept < old.size();
        if (kind == Kind.FULL && !says) {
            submit(file, part, Kind.FULL, Fate.EMPTY, part.rows, List.of());
        } else if (kind == Kind.FULL && shrinks && main) {
            submit(file, part, Kind.FULL, Fate.HELD, part.rows, List.of());
        } else if (kind == Kind.FULL && !shrinks) {
            submit(file, part, Kind.FULL, Fate.EFFECTIVE, part.rows, List.of());
            reported.remove(key);
            if (!part.rows.isEmpty()) {
                reported.add(key);
            }
            standing.put(key, standing(file, part.rows));
        } else if (kept >= 3 && 2 * kept >= old.size()) {
            submit(file, part, Kind.SUPPLEMENT, Fate.HELD, part.rows, List.of());
        } else {
            join(file, part, key, before);
        }
    }

    private void join(YearFile file, Part part, String key, List<Standing> before) {
        List<Standing> after = new ArrayList<>(before);
        List<PlainRow> good = new ArrayList<>();
        List<Address> replaced = new ArrayList<>();
        for (PlainRow row : part.rows) {
            Standing old = before.stream()
                    .filter(s -> row.id() != null && row.id().equals(s.row().id()))
                    .findFirst()
                    .orElse(null);
            boolean same = old != null
                    && old.row().date().equals(row.date())
                    && YearActivities.folded(old.row().title()).equals(YearActivities.folded(row.title()));
            if (old != null && !same) {
                part.returned++;
                continue;
            }
            if (old != null) {
                replaced.add(old.address());
                after.remove(old);
            }
            good.add(row);
            after.add(new Standing(new Address(file.name(), row.line()), row));
        }
        if (part.zero && !before.isEmpty()) {
            part.zero = false;
            part.returned++;
        }
        Fate fate = part.zero || !good.isEmpty() ? Fate.EFFECTIVE : Fate.EMPTY;
        submit(file, part, Kind.SUPPLEMENT, fate, good, replaced);
        standing.put(key, after);
    }

    private void submit(YearFile file, Part part, Kind kind, Fate fate, List<PlainRow> rows, List<Address> replaced) {
        submissions.add(new PlainSubmission(
                file.name(),
                file.received(),
                file.received(),
                part.unit,
                part.period,
                kind,
                rows,
                part.zero,
                part.returned,
                fate,
                replaced,
                null));
    }

    private static List<Standing> standing(YearFile file, List<PlainRow> rows) {
        return rows.stream()
                .map(row -> new Standing(new Address(file.name(), row.line()), row))
                .toList();
    }

    private static Map<String, Part> parts(YearFile file) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Map<Integer, Runnable> byLine = new java.util.TreeMap<>();
        file.accepted()
                .forEach(a -> byLine.put(a.row().line(), () -> {
                    Part part = part(parts, a.unit(), a.period());
                    part.rows.add(a.row());
                    part.stated |= a.stated();
                    part.dated++;
                }));
        file.returned()
                .forEach(r -> byLine.put(r.line(), () -> {
                    if (r.unit() != null && r.period() != null) {
                        Part part = part(parts, r.unit(), r.period());
                        part.returned++;
                        part.stated |= r.stated();
                        part.dated += r.counted() ? 1 : 0;
                    }
                }));
        byLine.values().forEach(Runnable::run);
        file.zeros().forEach(zero -> {
            Part part = part(parts, zero.unit(), zero.period());
            part.zero = true;
            part.zeroLine = zero.line();
            part.stated |= zero.stated();
            part.dated++;
        });
        return parts;
    }

    private static Part part(Map<String, Part> parts, String unit, String period) {
        return parts.computeIfAbsent(unit + " " + period, key -> new Part(unit, period));
    }

    private static boolean isFull(YearFile file, Part part, Collection<Part> parts) {
        List<Part> ofUnit = parts.stream().filter(p -> p.unit.equals(part.unit)).toList();
        if (file.supplement()) {
            return false;
        }
        if (ofUnit.stream().anyMatch(p -> p.stated)) {
            return part.stated;
        }
        int all = ofUnit.stream().mapToInt(p -> p.dated).sum();
        int most = ofUnit.stream().mapToInt(p -> p.dated).max().orElse(0);
        boolean latestOfMost = part.dated == most
                && ofUnit.stream().noneMatch(p -> p.dated == most && p.period.compareTo(part.period) > 0);
        return latestOfMost || part.dated > 0 && 5 * part.dated >= all;
    }

    private static boolean isMain(Part part, Collection<Part> parts) {
        return parts.stream()
                .filter(p -> p.unit.equals(part.unit))
                .noneMatch(p -> p.weight() > part.weight()
                        || p.weight() == part.weight() && p.period.compareTo(part.period) > 0);
    }
}
