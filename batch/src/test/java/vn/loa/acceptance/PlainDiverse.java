package vn.loa.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.core.plan.Channel;
import vn.loa.core.plan.Plan;

/** {@code diversity.*}, {@code innovation.new_forms}. */
record PlainDiverse(Plan plan) {
    /** H = −Σ sᵢ ln sᵢ over shares of activities by channel. */
    private double entropy(List<PlainRow> rows) {
        double h = 0;
        for (Channel channel : plan.channels()) {
            double count = rows.stream()
                    .filter(row -> row.channel().equals(channel.code()))
                    .count();
            if (count > 0) {
                h -= count / rows.size() * Math.log(count / rows.size());
            }
        }
        return h;
    }

    PlainFigure evenness(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        List<PlainRow> rows = ward.activities();
        return rows.isEmpty()
                ? PlainFigure.none("no_activity")
                : PlainFigure.of(entropy(rows) / Math.log(plan.channels().size()), rows.size());
    }

    PlainFigure effectiveChannels(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        List<PlainRow> rows = ward.activities();
        return rows.isEmpty() ? PlainFigure.none("no_activity") : PlainFigure.of(Math.exp(entropy(rows)), rows.size());
    }

    PlainFigure newForms(PlainScope ward) {
        if (!ward.reported()) {
            return PlainFigure.none("no_report");
        }
        if (ward.activities().isEmpty()) {
            return PlainFigure.none("no_activity");
        }
        List<PlainRow> before = ward.done().stream()
                .map(PlainDone::row)
                .filter(row -> row.date().isBefore(ward.t().from()))
                .toList();
        Set<String> now = forms(ward.activities());
        if (now.isEmpty()) {
            return PlainFigure.none("no_form");
        }
        if (before.isEmpty()) {
            return PlainFigure.none("no_history");
        }
        Set<String> seen = forms(before);
        return PlainFigure.share(
                now.stream().filter(form -> !seen.contains(form)).count(), now.size());
    }

    private Set<String> forms(List<PlainRow> rows) {
        Set<String> forms = new HashSet<>();
        rows.forEach(row -> forms.add(PlainFold.form(plan, row.form())));
        forms.remove("");
        return forms;
    }
}
