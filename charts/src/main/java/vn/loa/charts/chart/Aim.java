package vn.loa.charts.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.indicator.Indicators;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Plan;

/** A number to reach, once, with the values that it judges: several where its indicator has no value of the ward. Never empty. */
record Aim(List<Value> values) {
    Aim {
        values = List.copyOf(values);
    }

    /** In the order of the values. */
    static List<Aim> all(Evaluation evaluation) {
        Map<List<String>, List<Value>> byTarget = new LinkedHashMap<>();
        for (Value value : evaluation.values()) {
            if (value.target() != null) {
                byTarget.computeIfAbsent(target(value, evaluation.plan()), t -> new ArrayList<>())
                        .add(value);
            }
        }
        return byTarget.values().stream().map(Aim::new).toList();
    }

    String indicator() {
        return values.get(0).indicator();
    }

    Judgement judgement() {
        return Judgement.of(values);
    }

    static long count(List<Aim> aims, Judgement judgement) {
        return aims.stream().filter(a -> a.judgement() == judgement).count();
    }

    private static List<String> target(Value value, Plan plan) {
        Scope scope = value.scope();
        boolean ofTheWard = Indicators.named(value.indicator()).scopes().contains(Scope.Type.WARD);
        boolean own = ofTheWard ? scope.type() != Scope.Type.WARD : isNamed(value, plan);
        return own ? List.of(value.indicator(), scope.type().code(), scope.id()) : List.of(value.indicator());
    }

    private static boolean isNamed(Value value, Plan plan) {
        return plan.targets().stream()
                .filter(t -> t.indicator().equals(value.indicator()))
                .anyMatch(t -> Stream.of(t.unit(), t.channel(), t.series())
                        .anyMatch(value.scope().id()::equals));
    }
}
