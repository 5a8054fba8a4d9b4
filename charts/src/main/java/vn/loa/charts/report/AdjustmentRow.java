package vn.loa.charts.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Adjustment.Difference;

/** A value that is not what it was, as the page shows it; {@code scope} is null for the ward's. */
record AdjustmentRow(String name, @Nullable String scope, Side before, Side after) {
    /**
     * One side of it.
     *
     * @param figure what is said in its place where there is none
     * @param lines what else differs
     */
    record Side(String figure, @Nullable String fraction, List<String> lines) {}

    static AdjustmentRow of(Difference difference, AdjustmentWords say) {
        return new AdjustmentRow(
                say.name(difference), say.scope(difference.scope()), say.before(difference), say.after(difference));
    }
}
