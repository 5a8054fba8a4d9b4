package vn.loa.batch.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.core.intake.Limits;
import vn.loa.core.plan.Plan;

/** {@code loa ingest}: reads new files, writes slips. */
@Command(name = "ingest")
final class IngestCommand extends ArchiveCommand {
    @Option(names = "--inbox", required = true, paramLabel = "DIR")
    private String inbox = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Mixin
    private LimitOption limit = new LimitOption();

    IngestCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Limits limits = limit.limits();
        Path from = Folders.inbox(inbox);
        Path to = Folders.out(out);
        IngestReport report;
        try (OpenLoa loa = open(limits)) {
            report = loa.batch().ingest(used, from, to);
        }
        IngestSummary.say(speech(), report, to);
        return report.needsAttention() ? Loa.SOMETHING_WENT_BACK : Loa.DONE;
    }
}
