package vn.loa.core.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;
import vn.loa.core.text.MatchKey;

/** The number columns of a row, strictly: the whole cell is consumed or the row goes back. */
final class FiguresReader {
    private final long moneyFactor;
    private final @Nullable String headerQuantityUnit;
    private final Facts facts;
    private final Map<Column, NumberRule> rules = new EnumMap<>(Column.class);
    private final Recent<Cost.@Nullable Funding> fundings = new Recent<>(FiguresReader::funding);

    /** A number cell as its file's style reads it, and what style it speaks for. */
    private record Figure(NumberVote vote, NumberText.Result result) {}

    FiguresReader(Situation situation, Facts facts) {
        this.moneyFactor = situation.moneyFactor();
        this.headerQuantityUnit = situation.header().quantityUnit();
        this.facts = facts;
        for (Column column : situation.header().kind().numbers()) {
            rules.put(column, NumberRule.of(column, column == Column.COST_VND ? moneyFactor : 1, null));
        }
    }

    /** Lets every number cell of the row say what style the file's numbers have. */
    void vote(Cells cells, Evidence evidence) {
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                evidence.vote(figure(column, cells).vote());
            }
        }
    }

    /** Of quantity what is no bare number depends on the row's own unit too. */
    private Figure figure(Column column, Cells cells) {
        String cell = cells.get(column);
        Figure figure = figure(cell, Objects.requireNonNull(rules.get(column)));
        return column == Column.QUANTITY && figure.result() instanceof NumberText.Bad
                ? figure(cell, NumberRule.of(column, 1, quantityUnit(cells)))
                : figure;
    }

    private Figure figure(String cell, NumberRule rule) {
        NumberVote vote = NumberText.vote(cell, rule);
        boolean doubtful = facts.doubtfulNumbers() && vote == NumberVote.DIFFERENT;
        return new Figure(
                vote, doubtful ? NumberText.twoReadings(cell, rule) : NumberText.read(cell, rule, facts.style()));
    }

    /** Whether some number cell of the row can be read in one style or the other. */
    boolean anyNumber(Cells cells) {
        return cells.kind().numbers().stream()
                .anyMatch(column -> cells.has(column)
                        && NumberText.vote(cells.get(column), NumberRule.of(column, 1, null)) != NumberVote.NEITHER);
    }

    /** Every filled number cell that can be read. */
    Map<Column, BigDecimal> read(Cells cells) {
        return read(cells, null, null);
    }

    /** As {@link #read(Cells)}; the others are problems, and each says what style the file's numbers have. */
    Map<Column, BigDecimal> read(Cells cells, @Nullable RowNotes notes, @Nullable Evidence evidence) {
        Map<Column, BigDecimal> numbers = new EnumMap<>(Column.class);
        for (Column column : cells.kind().numbers()) {
            if (cells.has(column)) {
                Figure figure = figure(column, cells);
                BigDecimal number = number(figure.result(), column, notes);
                if (number != null) {
                    numbers.put(column, number);
                }
                if (evidence != null) {
                    evidence.vote(figure.vote());
                }
            }
        }
        return numbers;
    }

    private @Nullable BigDecimal number(NumberText.Result result, Column column, @Nullable RowNotes notes) {
        if (result instanceof NumberText.Bad bad) {
            if (notes != null) {
                notes.number(bad, column);
            }
            return null;
        }
        NumberText.Number number = (NumberText.Number) result;
        if (notes != null && number.unitDropped()) {
            notes.finding(FindingKind.UNIT_IN_CELL, column, Map.of());
        }
        if (notes != null && column == Column.COST_VND && moneyFactor != 1) {
            notes.finding(
                    FindingKind.MONEY_MULTIPLIED,
                    column,
                    Map.of("factor", moneyFactor == 1_000 ? "1.000" : "1.000.000"));
        }
        return number.value();
    }

    private @Nullable String quantityUnit(Cells cells) {
        return cells.has(Column.QUANTITY_UNIT) ? cells.get(Column.QUANTITY_UNIT) : headerQuantityUnit;
    }

    Figures figures(Map<Column, BigDecimal> numbers, Cells cells, RowNotes notes) {
        Figures figures = new Figures(
                numbers.get(Column.MINUTES),
                whole(numbers, Column.REACH),
                whole(numbers, Column.INTERACTIONS),
                whole(numbers, Column.PARTICIPANTS),
                whole(numbers, Column.FEMALE),
                whole(numbers, Column.GUIDED),
                whole(numbers, Column.SUCCEEDED));
        notGreater(ProblemKind.FEMALE_GT_PARTICIPANTS, Column.FEMALE, Column.PARTICIPANTS, numbers, cells, notes);
        notGreater(ProblemKind.SUCCEEDED_GT_GUIDED, Column.SUCCEEDED, Column.GUIDED, numbers, cells, notes);
        return figures;
    }

    @Nullable
    Quantity quantity(Map<Column, BigDecimal> numbers, Cells cells, RowNotes notes) {
        BigDecimal amount = numbers.get(Column.QUANTITY);
        String unit = quantityUnit(cells);
        return amount == null
                ? null
                : new Quantity(amount, unit == null ? null : notes.text(unit, cells.header(Column.QUANTITY_UNIT)));
    }

    @Nullable
    Cost cost(Map<Column, BigDecimal> numbers, Cells cells, RowNotes notes) {
        Cost.Funding funding = null;
        if (cells.has(Column.FUNDING)) {
            funding = fundings.of(cells.get(Column.FUNDING));
            if (funding == null) {
                notes.problem(ProblemKind.BAD_FUNDING, Column.FUNDING, Map.of());
            }
        }
        Long vnd = whole(numbers, Column.COST_VND);
        return vnd == null ? null : new Cost(vnd, funding);
    }

    private static Cost.@Nullable Funding funding(String cell) {
        return switch (MatchKey.fold(cell)) {
            case "ngan sach", "ngan sach nha nuoc" -> Cost.Funding.STATE;
            case "khac", "nguon khac" -> Cost.Funding.OTHER;
            default -> null;
        };
    }

    private static void notGreater(
            ProblemKind kind, Column part, Column all, Map<Column, BigDecimal> numbers, Cells cells, RowNotes notes) {
        BigDecimal smaller = numbers.get(part);
        BigDecimal greater = numbers.get(all);
        if (smaller != null && greater != null && smaller.compareTo(greater) > 0) {
            notes.problem(kind, part, Map.of("all", cells.get(all), "all_column", cells.header(all)));
        }
    }

    static @Nullable Long whole(Map<Column, BigDecimal> numbers, Column column) {
        BigDecimal number = numbers.get(column);
        return number == null ? null : (Long) number.longValueExact();
    }
}
