package vn.loa.batch.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** A command about one span, as of a day. */
abstract class SpanCommand extends ArchiveCommand {
    @Mixin
    private SpanOptions span = new SpanOptions();

    SpanCommand(Surroundings around) {
        super(around);
    }

    /** The span that was named, else the last month that has ended. */
    Period span(Plan plan) throws WrongUsage {
        return span.span(plan, this);
    }

    /** The day that was named; null: none was. */
    @Nullable
    LocalDate asOf() throws WrongUsage {
        return span.asOf();
    }
}
