package vn.loa.batch.cli;

import picocli.CommandLine.Mixin;
import vn.loa.batch.database.WrongDatabase;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.WrongPlan;

/** A command that works on the archive of one plan. */
abstract class ArchiveCommand extends LoaCommand {
    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    ArchiveCommand(Surroundings around) {
        super(around);
    }

    /** The plan that was named, read anew. */
    Plan plan() throws WrongPlan {
        return plan.plan();
    }

    /** Opens the archive; everything else has to be right before. */
    OpenLoa open() throws WrongUsage, WrongDatabase {
        return open(Limits.DEFAULT);
    }

    /** As {@link #open()}, for a command that reads files. */
    OpenLoa open(Limits limits) throws WrongUsage, WrongDatabase {
        return database.open(this, limits);
    }
}
