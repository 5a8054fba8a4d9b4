package vn.loa.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.batch.Published;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa publish}: charts and page of an evaluation; ends with the path of the page. */
@Command(name = "publish")
final class PublishCommand extends LoaCommand {
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private SpanOptions span = new SpanOptions();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    PublishCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan.plan();
        Period period = span.span(used, this);
        LocalDate asOf = span.asOf();
        Path to = Folders.out(out);
        Optional<Published> published;
        try (OpenLoa loa = database.open(this)) {
            published = loa.batch().publish(used, period, asOf, to);
        }
        Published done = published.orElseThrow(() -> new WrongUsage("no_evaluation", Map.of("period", period.code())));
        ApprovalWords.say(speech(), done.adjustment(), done.adjustmentPage());
        speech().print(done.page().toAbsolutePath().normalize().toString());
        return Loa.DONE;
    }
}
