package vn.loa.acceptance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a unit fills in the sheet, of year-styles.txt.
 *
 * @param marks bom crlf lf sep pad quoted
 * @param above lines above the header; cells are cut at |
 * @param dates ways of writing a date; one is picked for each row
 * @param numbers vi, plain or en
 * @param spelling which of several ways of naming it likes best
 * @param table total sign groups sloppy
 * @param headers as written
 * @param period how the column of periods writes one; empty: there is none
 */
record YearStyle(
        String file,
        char separator,
        Set<String> marks,
        List<String> above,
        List<String> dates,
        String numbers,
        int spelling,
        Set<String> table,
        List<String> headers,
        String period) {
    private static final Map<String, YearStyle> ALL = read();

    static YearStyle of(String name) {
        return ALL.get(name);
    }

    /** Whether a column or a line above the header says the period. */
    boolean statesPeriod() {
        return !period.isEmpty() || linesStatePeriod();
    }

    boolean linesStatePeriod() {
        return above.stream().anyMatch(line -> line.contains("{yyyy}"));
    }

    /** Whether only the file's name says the unit. */
    boolean unitInName() {
        return !columns().contains(YearColumn.UNIT)
                && above.stream().noneMatch(line -> line.startsWith("Đơn vị") && line.contains("{unit}"));
    }

    List<YearColumn> columns() {
        return headers.stream().map(YearColumn::of).toList();
    }

    boolean has(YearColumn column) {
        return columns().contains(column);
    }

    boolean is(String word) {
        return marks.contains(word) || table.contains(word);
    }

    /** What a number of the column of costs is multiplied by. */
    long moneyFactor() {
        String said = String.join(" ", headers) + String.join(" ", above);
        return said.contains("triệu đồng") ? 1_000_000 : said.contains("nghìn đồng") ? 1_000 : 1;
    }

    /** The unit in {@code Số lượng (bài)}; null without one. */
    String quantityHeaderUnit() {
        return headers.stream()
                .filter(header -> header.startsWith("Số lượng ("))
                .map(header -> header.substring(10, header.length() - 1))
                .findFirst()
                .orElse(null);
    }

    YearStyle withoutColumn(YearColumn column) {
        return withHeaders(
                headers.stream().filter(h -> YearColumn.of(h) != column).toList());
    }

    YearStyle withHeaders(List<String> others) {
        return new YearStyle(file, separator, marks, above, dates, numbers, spelling, table, others, period);
    }

    static String fill(String text, YearUnit unit, YearMonth month) {
        return text.replace("{code}", unit.code())
                .replace("{unit}", unit.name())
                .replace("{UNIT}", unit.name().toUpperCase(Locale.ROOT))
                .replace("{short}", shortName(unit))
                .replace("{phone}", YearPeople.phone(unit.code(), 0))
                .replace("{mm}", String.format("%02d", month.getMonthValue()))
                .replace("{m}", Integer.toString(month.getMonthValue()))
                .replace("{yyyy}", Integer.toString(month.getYear()));
    }

    static String shortName(YearUnit unit) {
        return unit.code().startsWith("khoi-pho-")
                ? "KP" + unit.code().substring(9)
                : unit.code().replace("-", " ").toUpperCase(Locale.ROOT);
    }

    private static Map<String, YearStyle> read() {
        Map<String, YearStyle> styles = new LinkedHashMap<>();
        Map<String, List<String>> said = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(YearTitles.lines("year-styles.txt"));
        lines.add("style end");
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals("style") && !said.isEmpty()) {
                styles.put(said.get("style").get(0), style(said));
                said.clear();
            }
            said.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts.length < 2 ? "" : parts[1]);
        }
        return styles;
    }

    private static YearStyle style(Map<String, List<String>> said) {
        Set<String> marks = words(said.get("mark"));
        char separator = marks.contains("tab") ? '\t' : marks.contains(",") ? ',' : ';';
        List<String> headers = new ArrayList<>();
        String period = "";
        for (String header : said.get("columns").get(0).split(separator == ',' ? "," : ";")) {
            if (header.startsWith("Kỳ báo cáo")) {
                period = header.substring("Kỳ báo cáo ".length());
                headers.add("Kỳ báo cáo");
            } else {
                headers.add(header);
            }
        }
        return new YearStyle(
                said.get("file").get(0),
                separator,
                marks,
                List.copyOf(said.getOrDefault("above", List.of())),
                List.of(said.get("dates").get(0).split(" ")),
                said.get("numbers").get(0),
                Integer.parseInt(said.get("spelling").get(0)),
                words(said.get("table")),
                List.copyOf(headers),
                period);
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
