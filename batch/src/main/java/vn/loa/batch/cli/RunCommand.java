package vn.loa.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.batch.LoaBatch;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa run}: ingest, evaluate, publish; ends with the path of the page. */
@Command(name = "run")
final class RunCommand extends SpanCommand {
    @Option(names = "--inbox", required = true, paramLabel = "DIR")
    private String inbox = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Mixin
    private LimitOption limit = new LimitOption();

    RunCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Period period = span(used);
        LocalDate asOf = asOf();
        Limits limits = limit.limits();
        Path from = Folders.inbox(inbox);
        Path to = Folders.out(out);
        LoaBatch.Finished finished;
        int later;
        try (OpenLoa loa = open(limits)) {
            finished = loa.batch().run(used, from, to, period, asOf);
            later = asOf == null ? 0 : loa.batch().filesAfter(used, asOf);
        }
        IngestSummary.say(speech(), finished.report(), to);
        SpanOptions.tellLater(speech(), asOf, later);
        ApprovalWords.say(
                speech(),
                finished.published().adjustment(),
                finished.published().adjustmentPage());
        speech().print(finished.page().toAbsolutePath().normalize().toString());
        return finished.report().needsAttention() ? Loa.SOMETHING_WENT_BACK : Loa.DONE;
    }
}
