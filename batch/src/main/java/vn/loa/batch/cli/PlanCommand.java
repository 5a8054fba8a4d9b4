package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.PlanTemplate;
import vn.loa.core.plan.PlanWriter;

/** {@code loa plan}: begin, check and see a plan file. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        subcommands = {PlanCommand.New.class, PlanCommand.Check.class, PlanCommand.Show.class})
final class PlanCommand extends LoaCommand {
    PlanCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        throw new WrongUsage("plan_what", Map.of());
    }

    /** A plan file for a ward to fill. */
    @Command(name = "new")
    static final class New extends LoaCommand {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        private String out = "";

        New(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() throws Exception {
            Path file = NewFile.write(out, PlanTemplate.text(speech().lang()));
            speech().print(file.toString());
            return Loa.DONE;
        }
    }

    /** Every mistake with its line. */
    @Command(name = "check")
    static final class Check extends LoaCommand {
        @Parameters(paramLabel = "FILE")
        private String file = "";

        Check(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() throws Exception {
            Plan plan = PlanReader.of(file);
            speech().say(
                            "plan_is_right",
                            Map.of(
                                    "file", file,
                                    "ward", plan.ward().name(),
                                    "units",
                                            plan.units().stream()
                                                    .filter(u -> u.reports())
                                                    .count()));
            return Loa.DONE;
        }
    }

    /** The plan as it is used. */
    @Command(name = "show")
    static final class Show extends LoaCommand {
        @Mixin
        private PlanOption plan = new PlanOption();

        Show(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() throws Exception {
            around().out().print(PlanWriter.yaml(plan.plan()));
            around().out().flush();
            return Loa.DONE;
        }
    }
}
