package vn.loa.core.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;

/**
 * The clean file with one defect, and what formats.md says must become of it.
 *
 * @param likeIt the clean file, or the one that the spoilt one must read like: with a mask where personal data stood
 * @param from line from which on lines of the spoilt file are {@code by} further down; 0: none are
 * @param refused kind of the refusal; null where the file must be read
 * @param problems as {@code line kind}
 * @param findings as {@code line kind}
 */
record Pollution(
        String name,
        String file,
        byte[] bytes,
        CleanFile likeIt,
        int from,
        int by,
        @Nullable RefusalKind refused,
        List<String> problems,
        List<String> findings) {

    private static final Map<CleanFile, Map<Integer, String>> CLEAN = new ConcurrentHashMap<>();

    enum Outcome {
        SAME,
        RETURNED,
        REFUSED,
        /** Some accepted row says what the clean file does not: the worst that can be. */
        SILENT_WRONG
    }

    static Pollution of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Pollution of(String name, CleanFile table) {
        return of(name, table.text());
    }

    static Pollution of(String name, byte[] bytes) {
        return new Pollution(name, "bao-cao.csv", bytes, CleanFile.clean(), 0, 0, null, List.of(), List.of());
    }

    /** One cell spoilt. */
    static Pollution cell(int line, Column column, String cell) {
        String shown = cell.replace("\n", "\\n").replace("\t", "\\t");
        int more = (int) cell.chars().filter(c -> c == '\n').count();
        return of(line + " " + column.header() + " " + shown, CleanFile.clean().with(line, column, cell))
                .shifted(line + 1, more);
    }

    /** Cells each of which is read like the clean one, without a word. */
    static List<Pollution> allSame(int line, Column column, String... cells) {
        return Stream.of(cells).map(cell -> cell(line, column, cell).same()).toList();
    }

    /** Cells each of which is read like the clean one, and told. */
    static List<Pollution> allFound(FindingKind kind, int line, Column column, String... cells) {
        return Stream.of(cells)
                .map(cell -> cell(line, column, cell).same(line + " " + kind.code()))
                .toList();
    }

    /** Cells each of which sends its row back. */
    static List<Pollution> allReturned(ProblemKind kind, int line, Column column, String... cells) {
        return Stream.of(cells)
                .map(cell -> cell(line, column, cell).returned(line + " " + kind.code()))
                .toList();
    }

    @SafeVarargs
    static List<Pollution> join(List<Pollution>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    Pollution named(String other) {
        return new Pollution(name, other, bytes, likeIt, from, by, refused, problems, findings);
    }

    Pollution like(CleanFile table) {
        return new Pollution(name, file, bytes, table, from, by, refused, problems, findings);
    }

    Pollution shifted(int fromLine, int byLines) {
        return new Pollution(name, file, bytes, likeIt, fromLine, byLines, refused, problems, findings);
    }

    /** Read like the clean file; each thing noticed is named. */
    Pollution same(String... found) {
        return new Pollution(name, file, bytes, likeIt, from, by, null, List.of(), sorted(List.of(found)));
    }

    /** Exactly these rows go back, each {@code line kind}; all others are read like the clean file's. */
    Pollution returned(String... expected) {
        return new Pollution(name, file, bytes, likeIt, from, by, null, sorted(List.of(expected)), findings);
    }

    /** Beside the rows that go back. */
    Pollution found(String... found) {
        return new Pollution(name, file, bytes, likeIt, from, by, refused, problems, sorted(List.of(found)));
    }

    Pollution refused(RefusalKind kind) {
        return new Pollution(name, file, bytes, likeIt, from, by, kind, List.of(), List.of());
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().distinct().toList();
    }

    @Override
    public String toString() {
        return name;
    }

    Checked read() {
        return ReadFile.read(CleanFile.PLAN, file, bytes);
    }

    private int moved(int line) {
        return from > 0 && line >= from ? line + by : line;
    }

    /** The clean file's activities by the line on which they now stand. */
    private Map<Integer, String> expected() {
        Map<Integer, String> moved = new TreeMap<>();
        CLEAN.computeIfAbsent(likeIt, Pollution::contents).forEach((line, content) -> moved.put(moved(line), content));
        return moved;
    }

    private static Map<Integer, String> contents(CleanFile table) {
        Checked clean =
                ReadFile.read(CleanFile.PLAN, "bao-cao.csv", table.text().getBytes(StandardCharsets.UTF_8));
        return clean.activities().stream().collect(Collectors.toMap(Activity::line, Pollution::content));
    }

    /** All that an activity says, its line aside. */
    private static String content(Activity a) {
        String text = a.toString();
        return text.substring(text.indexOf(',') + 1);
    }

    /** What became of the file, by what was accepted alone. */
    Outcome outcome() {
        Checked checked = read();
        if (checked.reading().refusal() != null) {
            return Outcome.REFUSED;
        }
        Map<Integer, String> expected = expected();
        for (Activity a : checked.activities()) {
            if (!content(a).equals(expected.get(a.line()))) {
                return Outcome.SILENT_WRONG;
            }
        }
        TreeSet<Integer> lost = new TreeSet<>(expected.keySet());
        checked.activities().forEach(a -> lost.remove(a.line()));
        checked.returned().forEach(r -> lost.remove(r.line()));
        boolean same = checked.returned().isEmpty() && checked.zeroReports().isEmpty();
        return lost.isEmpty() ? same ? Outcome.SAME : Outcome.RETURNED : Outcome.SILENT_WRONG;
    }

    /** What was expected, as {@link #actual} writes it. */
    List<String> expectation() {
        if (refused != null) {
            return List.of("refused " + refused.code());
        }
        List<String> lines = new ArrayList<>();
        TreeSet<Integer> back = new TreeSet<>();
        problems.forEach(p -> back.add(Integer.parseInt(p.substring(0, p.indexOf(' ')))));
        expected().forEach((line, content) -> {
            if (!back.contains(line)) {
                lines.add("accepted " + line + ":" + content);
            }
        });
        problems.forEach(p -> lines.add("problem " + p));
        findings.forEach(f -> lines.add("finding " + f));
        return lines;
    }

    List<String> actual() {
        Checked checked = read();
        Refusal refusal = checked.reading().refusal();
        if (refusal != null) {
            return List.of("refused " + refusal.kind().code());
        }
        List<String> lines = new ArrayList<>();
        checked.activities().forEach(a -> lines.add("accepted " + a.line() + ":" + content(a)));
        checked.zeroReports().forEach(z -> lines.add("zero " + z.line()));
        checked.problems().stream()
                .map(p -> "problem " + p.line() + " " + p.kind().code())
                .sorted()
                .distinct()
                .forEach(lines::add);
        checked.findings().stream()
                .map(f -> "finding " + f.line() + " " + f.kind().code())
                .sorted()
                .distinct()
                .forEach(lines::add);
        return lines;
    }

    /** What differs from the expectation, for a failure that can be read; empty where nothing does. */
    String difference() {
        List<String> expected = expectation();
        List<String> actual = actual();
        String missing = lines(expected, actual, "expected ");
        return missing + lines(actual, expected, "found    ");
    }

    private static String lines(List<String> these, List<String> without, String mark) {
        List<String> rest = new ArrayList<>(these);
        without.forEach(rest::remove);
        return rest.stream().map(line -> mark + line + "\n").collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pollution that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
