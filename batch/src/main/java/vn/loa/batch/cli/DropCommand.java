package vn.loa.batch.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.loa.batch.store.Verdict;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Receipt;

/** {@code loa drop}: a held submission stays in the archive and never counts. */
@Command(name = "drop")
final class DropCommand extends ArchiveCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id = "";

    DropCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Verdict verdict;
        try (OpenLoa loa = open()) {
            verdict = loa.batch().drop(used, id);
        }
        Receipt receipt = Decisions.done(verdict, id).receipt();
        speech().say("dropped", Map.of("id", id, "unit", receipt.unit(), "period", receipt.period()));
        return Loa.DONE;
    }
}
