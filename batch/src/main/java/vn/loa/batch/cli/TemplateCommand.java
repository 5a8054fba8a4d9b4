package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.core.intake.Template;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/** {@code loa template}: an empty file for a unit to fill. */
@Command(name = "template")
final class TemplateCommand extends LoaCommand {
    @Option(names = "--unit", required = true, paramLabel = "CODE")
    private String unit = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private String out = "";

    @Mixin
    private PlanOption plan = new PlanOption();

    TemplateCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan.plan();
        Unit whose = used.unit(unit)
                .orElseThrow(() -> new WrongUsage("unknown_unit", Map.of("found", unit, "units", units(used))));
        Path file = NewFile.write(out, Template.csv(whose));
        speech().print(file.toString());
        return Loa.DONE;
    }

    private static String units(Plan plan) {
        return plan.units().stream().map(Unit::code).collect(Collectors.joining(", "));
    }
}
