package vn.loa.batch.cli;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loa.batch.Status;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code loa status}: who has reported, who is late, what is open; with {@code --remind} texts to send, which nobody sends. */
@Command(name = "status")
final class StatusCommand extends SpanCommand {
    @Option(names = "--remind")
    private boolean remind;

    StatusCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan used = plan();
        Period period = span(used);
        LocalDate asOf = asOf();
        Status status;
        try (OpenLoa loa = open()) {
            status = loa.batch().status(used, period, asOf);
        }
        (remind ? new Reminders(status, speech().lang()).lines() : new StatusLines(status, speech()).lines())
                .forEach(speech()::print);
        return Loa.DONE;
    }
}
