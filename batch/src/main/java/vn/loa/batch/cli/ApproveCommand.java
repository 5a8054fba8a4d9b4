package vn.loa.batch.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Approving;
import vn.loa.core.evaluation.Pending;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa approve}: freezes the newest evaluation under a document's number and date. */
@Command(name = "approve")
final class ApproveCommand extends SpanCommand {
    @Option(names = "--number", required = true, paramLabel = "12/BC-UBND")
    private String number = "";

    @Option(names = "--date", required = true, paramLabel = "2026-04-20")
    private String date = "";

    ApproveCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Approval document = document();
        Plan used = plan();
        Period period = span(used);
        LocalDate asOf = asOf();
        Approving decision;
        Optional<Pending> pending;
        try (OpenLoa loa = open()) {
            decision = loa.batch().approve(used, period, asOf, document);
            pending = decision == Approving.APPROVED ? loa.batch().pending(used, period) : Optional.empty();
        }
        Map<String, String> details = ApprovalWords.of(period, document);
        switch (decision) {
            case APPROVED -> speech().say("approved", details);
            case ALREADY -> speech().say("approved_before", details);
            case NO_EVALUATION -> throw new WrongUsage("approve_no_evaluation", details);
            case OTHER_DATE -> throw new WrongUsage("approve_other_date", details);
            case NOT_NEWEST -> throw new WrongUsage("approve_not_newest", details);
        }
        pending.filter(p -> p.received() < p.expected())
                .ifPresent(p -> speech().warn(
                                "approved_pending",
                                Map.of("period", period.code(), "received", p.received(), "expected", p.expected())));
        return Loa.DONE;
    }

    private Approval document() throws WrongUsage {
        String name = Normalizer.normalize(number.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw new WrongUsage("no_number", Map.of());
        }
        try {
            return new Approval(name, LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw new WrongUsage("bad_date", Map.of("found", date));
        }
    }
}
