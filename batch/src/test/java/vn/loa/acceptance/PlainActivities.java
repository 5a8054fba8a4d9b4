package vn.loa.acceptance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;

/** Shares of the activities of a scope: so many of them, of so many. */
record PlainActivities(Plan plan) {
    Set<String> digital() {
        return plan.channels().stream()
                .filter(Channel::digital)
                .map(Channel::code)
                .collect(Collectors.toSet());
    }

    private static PlainFigure share(PlainScope scope, Predicate<PlainRow> some) {
        List<PlainRow> all = scope.activities();
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (all.isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        return PlainFigure.share(all.stream().filter(some).count(), all.size());
    }

    PlainFigure evidence(PlainScope scope) {
        return share(scope, PlainRow::evidence);
    }

    PlainFigure digitalShare(PlainScope scope) {
        return share(scope, row -> digital().contains(row.channel()));
    }

    PlainFigure onTime(PlainScope scope) {
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> planned =
                scope.activities().stream().filter(row -> row.planned() != null).toList();
        if (planned.isEmpty()) {
            return PlainFigure.none("no_value");
        }
        long onTime = planned.stream()
                .filter(row -> !row.date().isAfter(row.planned()))
                .count();
        return PlainFigure.share(onTime, planned.size());
    }

    PlainFigure priorityShare(PlainScope scope) {
        if (plan.priorityTopics() == null) {
            return PlainFigure.notConfigured("no_priority_topic");
        }
        if (!scope.reported()) {
            return PlainFigure.none("no_report");
        }
        if (scope.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        double sum = 0;
        for (PlainRow row : scope.activities()) {
            long priority = row.topics().stream()
                    .filter(plan.priorityTopics().codes()::contains)
                    .count();
            sum += (double) priority / row.topics().size();
        }
        return PlainFigure.share(sum, scope.activities().size());
    }
}
