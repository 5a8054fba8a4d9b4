package vn.loa.batch.cli;

import picocli.CommandLine.Option;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** {@code --plan}. */
final class PlanOption {
    @Option(names = "--plan", defaultValue = "ky-lua-79", paramLabel = "FILE|ky-lua-79")
    private String plan = "ky-lua-79";

    Plan plan() throws WrongPlan {
        return PlanReader.of(plan);
    }
}
