package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.WrongPlan;

/** {@code --plan}. */
final class PlanOption {
    @Option(names = "--plan", defaultValue = "ky-lua-79", paramLabel = "FILE|ky-lua-79")
    private String plan = "ky-lua-79";

    String named() {
        return plan;
    }

    /** The file that is named; empty for a plan that comes with Loa. */
    Optional<Path> file() throws WrongPlan {
        return PlanReader.file(plan);
    }

    Plan plan() throws WrongPlan {
        return PlanReader.of(plan);
    }
}
