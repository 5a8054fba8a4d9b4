package vn.loa.core.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.core.plan.Match;
import vn.loa.core.plan.Names;
import vn.loa.core.text.MatchKey;

/**
 * What the lines above the header say (formats.md §1, §1.1 ¹ ²): the unit, the period, the unit of money. Lines that contradict each
 * other about unit or period say nothing.
 *
 * @param unit code; null where no line names exactly one unit of the plan
 * @param period month of the reporting period; null where no line states exactly one
 * @param money what cost is multiplied by; null where no line says so
 * @param wrongMoney text of a money line that is not about đồng; null without one
 */
record Preamble(
        @Nullable String unit,
        @Nullable YearMonth period,
        @Nullable Long money,
        @Nullable String wrongMoney) {
    static final Preamble NOTHING = new Preamble(null, null, null, null);

    private static final Set<String> UNIT_KEYS = Set.of("don vi", "ten don vi", "don vi bao cao");
    private static final Set<String> MONEY_KEYS = Set.of("don vi tinh", "dvt");

    /** "Báo cáo kinh phí (ĐVT: triệu đồng)", "Đơn vị tính triệu đồng": within a title, or without its colon. */
    private static final Pattern MONEY_IN_TEXT = Pattern.compile(
            "(?:^|[^\\p{L}])(?:đơn +vị +tính|đvt)(?: *+: *+| ++)(\\s*+[^:()\\s][^:()]*+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Preamble of(List<Row> above, Names units) {
        Set<String> named = new LinkedHashSet<>();
        Set<YearMonth> months = new LinkedHashSet<>();
        Long money = null;
        String wrong = null;
        for (Row row : above) {
            List<String> cells = row.cells().stream()
                    .map(MatchKey::trim)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            for (Statement statement : statements(cells)) {
                boolean unitKey = UNIT_KEYS.contains(statement.key());
                Long factor = Units.money(statement.value());
                if (unitKey && units.find(statement.value()) instanceof Match.Found found) {
                    named.add(found.code());
                } else if (MONEY_KEYS.contains(statement.key()) || unitKey && factor != null) {
                    wrong = factor == null || money != null && !money.equals(factor) ? statement.value() : wrong;
                    money = factor;
                }
            }
            List<String> texts = new ArrayList<>(cells);
            for (int i = 1; i < cells.size(); i++) {
                texts.add(cells.get(i - 1) + " " + cells.get(i));
            }
            texts.stream().map(PeriodLine::labelled).filter(Objects::nonNull).forEach(months::add);
            YearMonth month = PeriodText.inLine(String.join(" ", cells));
            if (month != null) {
                months.add(month);
            }
        }
        return new Preamble(only(named), only(months), money, wrong);
    }

    private record Statement(String key, String value) {}

    /** "Đơn vị: Khối phố 1" in one cell, or name and text in neighbouring cells. */
    private static List<Statement> statements(List<String> cells) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = withoutBrackets(cells.get(i));
            Matcher money = MONEY_IN_TEXT.matcher(cell);
            if (money.find()) {
                statements.add(new Statement("don vi tinh", MatchKey.trim(money.group(1))));
                continue;
            }
            int colon = cell.indexOf(':');
            String value = colon < 0 ? "" : MatchKey.trim(cell.substring(colon + 1));
            if (value.isEmpty() && i + 1 < cells.size()) {
                value = withoutBrackets(cells.get(i + 1));
            }
            if (!value.isEmpty()) {
                statements.add(new Statement(MatchKey.fold(colon < 0 ? cell : cell.substring(0, colon)), value));
            }
        }
        return statements;
    }

    private static String withoutBrackets(String cell) {
        return cell.startsWith("(") && cell.endsWith(")") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static <T> @Nullable T only(Set<T> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
