package vn.loa.batch.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.batch.store.Verdict;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;

/** {@code loa accept}: a held submission counts from now on. */
@Command(name = "accept")
final class AcceptCommand extends ArchiveCommand {
    /** The two readings of a held submission. */
    enum Meaning {
        FULL(SubmissionKind.FULL),
        SUPPLEMENT(SubmissionKind.SUPPLEMENT);

        private final SubmissionKind kind;

        Meaning(SubmissionKind kind) {
            this.kind = kind;
        }
    }

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id = "";

    @Option(names = "--as", paramLabel = "full|supplement")
    private @Nullable Meaning as;

    AcceptCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Verdict verdict;
        try (OpenLoa loa = open()) {
            verdict = loa.batch().accept(used, id, as == null ? null : as.kind);
        }
        Verdict.Done done = Decisions.done(verdict, id);
        Receipt receipt = done.receipt();
        speech().say(
                        receipt.kind() == SubmissionKind.FULL ? "accepted_full" : "accepted_supplement",
                        Map.of(
                                "id", id,
                                "unit", receipt.unit(),
                                "period", receipt.period(),
                                "added", done.added(),
                                "removed", done.removed(),
                                "changed", done.changed()));
        if (done.returned() > 0) {
            speech().say("accepted_returned", Map.of("returned", done.returned()));
        }
        return done.returned() > 0 ? Loa.SOMETHING_WENT_BACK : Loa.DONE;
    }
}
