package vn.loa.batch.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa evaluate}: computes an evaluation and keeps it. */
@Command(name = "evaluate")
final class EvaluateCommand extends SpanCommand {
    EvaluateCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Period period = span(used);
        LocalDate asOf = asOf();
        Optional<Adjustment> adjustment;
        int later;
        try (OpenLoa loa = open()) {
            adjustment = loa.batch().evaluate(used, period, asOf);
            later = asOf == null ? 0 : loa.batch().filesAfter(used, asOf);
        }
        speech().say("evaluated", Map.of("period", period.code()));
        SpanOptions.tellLater(speech(), asOf, later);
        ApprovalWords.say(speech(), adjustment.orElse(null), null);
        return Loa.DONE;
    }
}
