package vn.loa.acceptance;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.core.plan.Plan;

/** {@code coverage.*}, {@code digital.units}, {@code reach.population}: of the ward, what was reached of what there is. */
record PlainCoverage(Plan plan, PlainActivities activities) {
    PlainFigure required(PlainScope ward) {
        if (plan.required().isEmpty()) {
            return PlainFigure.notConfigured("no_required_pair");
        }
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        long covered = plan.required().stream()
                .filter(pair -> ward.activities().stream()
                        .anyMatch(row -> row.topics().contains(pair.topic())
                                && row.audiences().contains(pair.audience())))
                .count();
        return PlainFigure.share(covered, plan.required().size());
    }

    PlainFigure units(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        if (ward.units().isEmpty()) {
            return PlainFigure.none("too_few_units");
        }
        long active = ward.units().stream()
                .filter(unit -> !ward.activitiesOf(unit).isEmpty())
                .count();
        return PlainFigure.share(active, ward.units().size());
    }

    PlainFigure digitalUnits(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        if (ward.units().isEmpty()) {
            return PlainFigure.none("too_few_units");
        }
        long digital = ward.units().stream()
                .filter(unit -> ward.activitiesOf(unit).stream()
                        .anyMatch(row -> activities.digital().contains(row.channel())))
                .count();
        return PlainFigure.share(digital, ward.units().size());
    }

    PlainFigure areas(PlainScope ward) {
        if (plan.areas().isEmpty()) {
            return PlainFigure.notConfigured("no_area");
        }
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        long reached = plan.areas().stream()
                .filter(area ->
                        ward.activities().stream().anyMatch(row -> area.code().equals(row.area())))
                .count();
        return PlainFigure.share(reached, plan.areas().size());
    }

    PlainFigure channels(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        long used = plan.channels().stream()
                .filter(channel ->
                        ward.activities().stream().anyMatch(row -> row.channel().equals(channel.code())))
                .count();
        return PlainFigure.share(used, plan.channels().size());
    }

    /** At least as many people as the largest activity had, at most as many as there were contacts. */
    PlainFigure population(PlainScope ward) {
        if (plan.population() == null) {
            return PlainFigure.notConfigured("no_population");
        }
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        List<PlainRow> rows = ward.activities();
        if (rows.isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<Long> reach =
                rows.stream().map(PlainRow::reach).filter(r -> r != null).toList();
        if (reach.isEmpty()) {
            return PlainFigure.none("no_value");
        }
        double people = plan.population().value();
        long largest = rows.stream()
                .flatMap(row -> Stream.of(row.participants(), row.guided()))
                .filter(count -> count != null)
                .mapToLong(count -> count)
                .max()
                .orElse(0);
        double contacts = reach.stream().mapToLong(r -> r).sum();
        long figures = rows.stream()
                .filter(row -> row.reach() != null || row.participants() != null || row.guided() != null)
                .count();
        return PlainFigure.bounds(Math.min(1, largest / people), Math.min(1, contacts / people), figures);
    }
}
