package vn.loa.charts.chart;

import java.util.List;
import java.util.Locale;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;

/** What became of a number to reach. */
enum Judgement {
    MET,
    MISSED,
    /** Measured, but the interval spans the target, the days are no whole months, or the indicator has no better direction. */
    OPEN,
    UNMEASURED;

    static Judgement of(Value value) {
        if (value.status() != Status.MEASURED) {
            return UNMEASURED;
        }
        if (value.verdict() == null) {
            return OPEN;
        }
        return switch (value.verdict()) {
            case MET -> MET;
            case MISSED -> MISSED;
        };
    }

    /** Of one target over several scopes: met when all that have a verdict are. */
    static Judgement of(List<Value> values) {
        List<Judgement> each = values.stream().map(Judgement::of).toList();
        for (Judgement strongest : List.of(MISSED, MET, OPEN)) {
            if (each.contains(strongest)) {
                return strongest;
            }
        }
        return UNMEASURED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
