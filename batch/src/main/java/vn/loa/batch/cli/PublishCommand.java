package vn.loa.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loa.batch.Published;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa publish}: charts and page of an evaluation; ends with the path of the page. */
@Command(name = "publish")
final class PublishCommand extends SpanCommand {
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    PublishCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Period period = span(used);
        LocalDate asOf = asOf();
        Path to = Folders.out(out);
        Optional<Published> published;
        try (OpenLoa loa = open()) {
            published = loa.batch().publish(used, period, asOf, to);
        }
        Published done = published.orElseThrow(() -> new WrongUsage("no_evaluation", Map.of("period", period.code())));
        ApprovalWords.say(speech(), done.adjustment(), done.adjustmentPage());
        speech().print(done.page().toAbsolutePath().normalize().toString());
        return Loa.DONE;
    }
}
