package vn.loa.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** {@code reach.contacts}, {@code output.*}, {@code practical.people_guided}, {@code digital.engagement}: sums and their rates. */
final class PlainSums {
    private PlainSums() {}

    private static PlainFigure sum(PlainScope scope, Function<PlainRow, Number> column) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<BigDecimal> values = new ArrayList<>();
        for (PlainRow row : scope.activities()) {
            if (column.apply(row) != null) {
                values.add(new BigDecimal(column.apply(row).toString()));
            }
        }
        return values.isEmpty()
                ? PlainFigure.none("no_value")
                : PlainFigure.of(
                        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue(), values.size());
    }

    static PlainFigure contacts(PlainScope scope) {
        return sum(scope, PlainRow::reach);
    }

    static PlainFigure minutes(PlainScope scope) {
        return sum(scope, PlainRow::minutes);
    }

    static PlainFigure participants(PlainScope scope) {
        return sum(scope, PlainRow::participants);
    }

    static PlainFigure guided(PlainScope scope) {
        return sum(scope, PlainRow::guided);
    }

    static PlainFigure activities(PlainScope scope) {
        return scope.reported()
                ? PlainFigure.of(scope.activities().size(), scope.activities().size())
                : PlainFigure.none("no_report");
    }

    /** Folded quantity units of the ward's activities. */
    static TreeSet<String> quantityUnits(PlainScope ward) {
        TreeSet<String> units = new TreeSet<>();
        for (PlainRow row : ward.activities()) {
            if (row.quantity() != null && !unitOf(row).isEmpty()) {
                units.add(unitOf(row));
            }
        }
        return units;
    }

    static PlainFigure quantity(PlainScope ward, String unit) {
        return sum(ward, row -> unitOf(row).equals(unit) ? row.quantity() : null);
    }

    private static String unitOf(PlainRow row) {
        return row.quantityUnit() == null ? "" : PlainFold.fold(row.quantityUnit());
    }

    static PlainFigure femaleShare(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> both = scope.activities().stream()
                .filter(row -> row.female() != null && row.participants() != null)
                .toList();
        long female = both.stream().mapToLong(PlainRow::female).sum();
        long participants = both.stream().mapToLong(PlainRow::participants).sum();
        return participants == 0 ? PlainFigure.none("no_value") : PlainFigure.ratio(female, participants, both.size());
    }

    static PlainFigure engagement(PlainScope channel) {
        if (!channel.reported()) {
            return PlainFigure.none("no_report");
        }
        if (channel.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> both = channel.activities().stream()
                .filter(row -> row.interactions() != null && row.reach() != null && row.reach() > 0)
                .toList();
        long interactions = both.stream().mapToLong(PlainRow::interactions).sum();
        long reach = both.stream().mapToLong(PlainRow::reach).sum();
        return both.isEmpty() ? PlainFigure.none("no_value") : PlainFigure.ratio(interactions, reach, both.size());
    }
}
