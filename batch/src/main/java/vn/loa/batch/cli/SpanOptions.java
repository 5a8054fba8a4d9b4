package vn.loa.batch.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

/** {@code --period} and {@code --as-of}. */
final class SpanOptions {
    @Option(names = "--period", paramLabel = "2026-Q1|2026-01|2026|2026-01-01..2026-06-30")
    private @Nullable String period;

    @Option(names = "--as-of", paramLabel = "2026-04-15")
    private @Nullable String asOf;

    /** The span that was named, else the last month that has ended. A day to come is told: its figures may still change. */
    Period span(Plan plan, LoaCommand command) throws WrongUsage {
        LocalDate today = LocalDate.ofInstant(
                command.around().clock().instant(), plan.ward().zone());
        Period span = period == null ? plan.calendar().lastEnded(today) : named(plan, period);
        LocalDate day = asOf() == null ? today : asOf();
        if (day.isBefore(span.from())) {
            throw new WrongUsage(
                    "as_of_before_span",
                    Map.of("found", day.toString(), "from", span.from().toString(), "period", span.code()));
        }
        if (day.isAfter(today)) {
            command.speech().tell("as_of_after_today", Map.of("found", day, "today", today));
        }
        return span;
    }

    private static Period named(Plan plan, String code) throws WrongUsage {
        return plan.calendar().period(code).orElseThrow(() -> new WrongUsage("bad_period", Map.of("found", code)));
    }

    /** The date that was named; null: none was. */
    @Nullable
    LocalDate asOf() throws WrongUsage {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new WrongUsage("bad_date", Map.of("found", asOf));
        }
    }

    /**
     * People wonder where their files are: says how many an evaluation as of a day leaves out.
     *
     * @param asOf the day that was named; null: none was
     */
    static void tellLater(Speech speech, @Nullable LocalDate asOf, int files) {
        if (asOf != null && files > 0) {
            speech.say("files_after", Map.of("n", files, "date", Speech.day(asOf)));
        }
    }
}
