package vn.loa.acceptance;

import java.time.LocalDate;
import java.util.List;
import vn.loa.core.plan.Budget;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/** {@code practical.task_success}, {@code effective.*}, {@code quality.unit_spread}: what people then did, and what it cost. */
record PlainEffect(Plan plan) {
    private static List<PlainRow> tasks(List<PlainRow> rows) {
        return rows.stream()
                .filter(row -> row.guided() != null && row.succeeded() != null)
                .toList();
    }

    static long guided(List<PlainRow> rows) {
        return tasks(rows).stream().mapToLong(PlainRow::guided).sum();
    }

    static long succeeded(List<PlainRow> rows) {
        return tasks(rows).stream().mapToLong(PlainRow::succeeded).sum();
    }

    PlainFigure taskSuccess(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        List<PlainRow> rows = scope.activities();
        if (rows.isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        long k = succeeded(rows);
        long n = guided(rows);
        if (n == 0) {
            return PlainFigure.none("no_value");
        }
        PlainStatistics.Range range = PlainStatistics.wilson(k, n);
        return PlainFigure.ratio(k, n, tasks(rows).size()).between(range.lower(), range.upper());
    }

    PlainFigure costPerSuccess(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> give = scope.activities().stream()
                .filter(row -> row.succeeded() != null)
                .toList();
        if (give.isEmpty()) {
            return PlainFigure.none("no_value");
        }
        List<PlainRow> both = give.stream().filter(row -> row.cost() != null).toList();
        if (10 * (give.size() - both.size()) > give.size()) {
            return PlainFigure.none("cost_missing");
        }
        long cost = both.stream().mapToLong(PlainRow::cost).sum();
        long succeeded = both.stream().mapToLong(PlainRow::succeeded).sum();
        return succeeded == 0 ? PlainFigure.none("no_success") : PlainFigure.ratio(cost, succeeded, both.size());
    }

    /** From 1 January of the year of T's last day up to that day, whatever day T begins. */
    PlainFigure budgetUsed(PlainScope ward) {
        LocalDate last = ward.t().to();
        Budget budget = plan.budget().stream()
                .filter(b -> b.year() == last.getYear())
                .findFirst()
                .orElse(null);
        if (budget == null) {
            return PlainFigure.notConfigured("no_budget");
        }
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        PlainSpan year = new PlainSpan(LocalDate.of(last.getYear(), 1, 1), last);
        List<PlainRow> rows = ward.done().stream()
                .map(PlainDone::row)
                .filter(row -> year.has(row.date()))
                .toList();
        if (rows.isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> paid = rows.stream().filter(row -> row.cost() != null).toList();
        if (paid.isEmpty()) {
            return PlainFigure.none("no_value");
        }
        return PlainFigure.ratio(
                paid.stream().mapToLong(PlainRow::cost).sum(), budget.stateVnd() + budget.otherVnd(), paid.size());
    }

    /** How many units differ from the ward's rate by more than chance does once in forty times, on either side. */
    PlainFigure unitSpread(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        if (ward.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        PlainFigure rate = taskSuccess(ward);
        long tested = 0;
        long apart = 0;
        for (Unit unit : ward.units()) {
            long n = guided(ward.activitiesOf(unit));
            long k = succeeded(ward.activitiesOf(unit));
            if (n > 0) {
                tested++;
                apart += PlainStatistics.atMost(k, n, rate.value()) < 0.025
                                || PlainStatistics.atLeast(k, n, rate.value()) < 0.025
                        ? 1
                        : 0;
            }
        }
        return tested < 2 ? PlainFigure.none("too_few_units") : PlainFigure.of(apart, tested);
    }
}
