package vn.loa.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a sheet of activities, with what stands above and below its table, and keeps the truth about it. */
final class YearTable {
    private static final List<YearColumn> SUMMED = List.of(
            YearColumn.PARTICIPANTS, YearColumn.FEMALE, YearColumn.GUIDED, YearColumn.SUCCEEDED, YearColumn.COST);
    private static final Map<String, String> GROUPS = Map.of(
            "direct", "I. HƯỚNG DẪN TRỰC TIẾP",
            "zalo", "II. MẠNG XÃ HỘI",
            "radio", "III. PHÁT THANH",
            "poster", "IV. TRỰC QUAN");

    private final YearStyle style;
    private final YearPaper paper;
    private final int width;
    private final Map<String, Integer> findings = new TreeMap<>();
    private final Set<String> planted = new HashSet<>();
    private final List<YearFile.Accepted> accepted = new ArrayList<>();
    private final List<YearFile.Zero> zeros = new ArrayList<>();
    private final List<YearFile.Returned> returned = new ArrayList<>();
    private int leftOut;

    YearTable(YearStyle style) {
        this.style = style;
        this.paper = new YearPaper(style);
        this.width = style.headers().size();
    }

    void head(YearUnit unit, YearMonth month) {
        for (String line : style.above()) {
            String text = YearStyle.fill(line, unit, month);
            List<String> cells = List.of(text.split("\\|", -1));
            if (style.is("pad")) {
                paper.writePadded(cells, width);
            } else {
                paper.write(cells);
            }
            leftOut++;
            if (line.contains("{phone}")) {
                planted.add(YearPeople.phone(unit.code(), 0));
                found("personal_data");
            }
        }
        paper.write(style.headers());
        leftOut++;
        if (style.has(YearColumn.PHONE)) {
            findings.put("personal_data_column", 2);
        }
    }

    /** Writes the rows and what they mean; {@code totalOff}: the total is wrong by so much. */
    void rows(List<YearLine> lines, int totalOff) {
        String group = "";
        for (YearLine line : style.is("groups") ? grouped(lines) : lines) {
            String other = GROUPS.getOrDefault(line.activity.channel(), "V. KHÁC");
            if (style.is("groups") && !other.equals(group)) {
                group = other;
                label(YearColumn.TITLE, group);
            }
            row(line);
        }
        if (style.is("total") && lines.size() > 1) {
            total(lines, totalOff);
        }
    }

    private static List<YearLine> grouped(List<YearLine> lines) {
        List<YearLine> sorted = new ArrayList<>(lines);
        sorted.sort(java.util.Comparator.comparing(line -> GROUPS.getOrDefault(line.activity.channel(), "V. KHÁC")));
        return sorted;
    }

    private void row(YearLine line) {
        List<String> cells = new ArrayList<>();
        style.columns().forEach(column -> cells.add(line.cells.getOrDefault(column, "")));
        cells.addAll(line.surplus);
        int at = paper.write(cells);
        planted.addAll(line.planted);
        Set<String> kinds = new HashSet<>();
        line.findings.values().forEach(kinds::addAll);
        kinds.forEach(this::found);
        if (line.problems.isEmpty()) {
            accepted.add(new YearFile.Accepted(
                    line.unit,
                    line.period(),
                    line.stated != null,
                    line.row(at, style),
                    line.has(YearColumn.FUNDING) ? line.activity.state() : null,
                    line.note));
        } else {
            boolean readable = line.stated != null || line.goodDate != null;
            returned.add(new YearFile.Returned(
                    at,
                    line.unit,
                    line.period(),
                    line.stated != null && !line.zeroTitle,
                    readable && !line.zeroTitle && line.unit != null,
                    Set.copyOf(line.problems)));
        }
    }

    /** A zero report: its words stand in one cell, a few others may be filled. */
    void zero(YearUnit unit, YearMonth month, YearColumn where, String words, String rowNo) {
        Map<YearColumn, String> cells = new EnumMap<>(YearColumn.class);
        cells.put(YearColumn.ROW_NO, rowNo);
        cells.put(YearColumn.UNIT, unit.name());
        cells.put(YearColumn.PERIOD, YearStyle.fill(style.period(), unit, month));
        if (!style.statesPeriod()) {
            cells.put(YearColumn.DATE, YearDates.usual(month.atEndOfMonth()));
        }
        cells.put(where, words);
        int at = paper.write(style.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
        zeros.add(new YearFile.Zero(at, unit.code(), month.toString(), style.statesPeriod()));
    }

    private void total(List<YearLine> lines, int off) {
        Map<YearColumn, String> cells = new EnumMap<>(YearColumn.class);
        cells.put(YearColumn.TITLE, "Tổng cộng");
        int wrong = off;
        for (YearColumn column : SUMMED) {
            BigDecimal sum = lines.stream()
                    .filter(line -> !line.zeroTitle && line.numbers.containsKey(column))
                    .map(line -> line.numbers.get(column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (style.has(column) && sum.signum() > 0) {
                BigDecimal told = sum.add(BigDecimal.valueOf(column == YearColumn.COST ? 0 : wrong));
                wrong = column == YearColumn.COST ? wrong : 0;
                long factor = column == YearColumn.COST ? style.moneyFactor() : 1;
                cells.put(
                        column,
                        YearNumbers.write(
                                told.divide(BigDecimal.valueOf(factor), 6, RoundingMode.UNNECESSARY), style.numbers()));
            }
        }
        paper.write(style.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
        leftOut++;
        found("left_out_row");
        if (off != 0 && wrong == 0) {
            found("total_differs");
        }
    }

    private void label(YearColumn column, String text) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        cells.set(style.columns().indexOf(column), text);
        paper.write(cells);
        leftOut++;
        found("left_out_row");
    }

    /** A blank row and who signed. */
    void sign(YearUnit unit, YearDice dice) {
        if (!style.is("sign")) {
            return;
        }
        paper.write(Collections.nCopies(width, ""));
        leftOut++;
        boolean phone = dice.chance(0.15);
        String who = unit.kind() == YearUnit.Kind.BLOCK ? "Tổ trưởng: Nguyễn Văn Mẫu" : "Người lập: Trần Thị Mẫu";
        String number = YearPeople.phone(unit.code(), 9);
        label(YearColumn.TITLE, phone ? who + ", ĐT " + number : who);
        if (phone) {
            planted.add(number);
            found("personal_data");
        }
    }

    void found(String kind) {
        findings.merge(kind, 1, Integer::sum);
    }

    YearFile file(String name, Instant received, boolean supplement) {
        String unit = only(true);
        String period = only(false);
        List<YearFile.Returned> whole = returned.stream()
                .map(r -> new YearFile.Returned(
                        r.line(),
                        r.unit() == null ? unit : r.unit(),
                        r.period() == null ? period : r.period(),
                        r.stated(),
                        r.counted(),
                        r.kinds()))
                .toList();
        return new YearFile(
                name,
                paper.bytes(),
                received,
                "activity",
                style.is("bom") ? "utf-8-bom" : "utf-8",
                style.separator(),
                style.numbers().equals("en") ? "en" : "vi",
                supplement,
                null,
                paper.records(),
                leftOut,
                accepted,
                zeros,
                List.of(),
                List.of(),
                whole,
                findings,
                planted);
    }

    /** The only unit, or period, that the rows name; null where there are several or none. */
    private String only(boolean unit) {
        Set<String> named = new HashSet<>();
        accepted.forEach(row -> named.add(unit ? row.unit() : row.period()));
        zeros.forEach(row -> named.add(unit ? row.unit() : row.period()));
        returned.forEach(row -> named.add(unit ? row.unit() : row.period()));
        named.remove(null);
        return named.size() == 1 ? named.iterator().next() : null;
    }
}
