package vn.loa.charts;

import org.jspecify.annotations.Nullable;
import vn.loa.core.indicator.Reason;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Status;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;
import vn.loa.core.plan.Source;

/** Values by hand, as an evaluation holds them. */
public final class WardValues {
    private WardValues() {}

    public static Value share(
            String indicator,
            Scope scope,
            int k,
            int n,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double target,
            @Nullable Verdict verdict) {
        return new Value(
                indicator,
                scope,
                (double) k,
                (double) n,
                (double) k / n,
                lower,
                upper,
                null,
                (long) n,
                "share",
                Status.MEASURED,
                null,
                target,
                target == null ? null : Source.ASSUMPTION,
                verdict,
                indicator + "/1");
    }

    public static Value days(Scope scope, int days) {
        return new Value(
                "regularity.longest_gap_days",
                scope,
                null,
                null,
                (double) days,
                null,
                null,
                null,
                90L,
                "days",
                Status.MEASURED,
                null,
                null,
                null,
                null,
                "regularity.longest_gap_days/1");
    }

    public static Value notMeasured(String indicator, Scope scope, String unit, Status status, Reason reason) {
        return new Value(
                indicator,
                scope,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unit,
                status,
                reason,
                null,
                null,
                null,
                indicator + "/1");
    }
}
