package vn.loa.core.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.core.activity.Activity;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.SlipRow;

/**
 * Everything that reading one file gave, in memory; rows in the order of their lines. Returned rows carry the file's only unit and
 * period.
 *
 * @param answers the rows of slips that rows of a correction answer, by line; empty of any other file
 */
public record Checked(
        Reading reading,
        List<Activity> activities,
        List<SeriesRow> series,
        List<Difficulty> difficulties,
        List<ZeroReport> zeroReports,
        List<Returned> returned,
        List<Finding> findings,
        Map<Integer, SlipRow> answers,
        String keptText) {
    public Checked {
        activities = List.copyOf(activities);
        series = List.copyOf(series);
        difficulties = List.copyOf(difficulties);
        zeroReports = List.copyOf(zeroReports);
        returned = List.copyOf(returned);
        findings = List.copyOf(findings);
        answers = Map.copyOf(answers);
    }

    /** Every problem of every returned row. */
    public List<Problem> problems() {
        return returned.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** What the file brings, for {@code Admission.all} and an evaluation without a store. */
    public Delivery delivery(Instant received) {
        return new Delivery(
                reading.name(),
                received,
                reading.parts(),
                activities,
                zeroReports.stream()
                        .map(z -> new Delivery.ZeroLine(z.line(), z.unit(), z.period()))
                        .toList(),
                slips(),
                answers);
    }

    private Map<String, String> slips() {
        Map<String, String> slips = new HashMap<>();
        slips.put("", Slip.id(reading, null));
        reading.parts().forEach(part -> slips.put(part.unit(), Slip.id(reading, part.unit())));
        returned.forEach(row ->
                slips.computeIfAbsent(Objects.requireNonNullElse(row.unit(), ""), unit -> Slip.id(reading, unit)));
        return slips;
    }

    /**
     * What a file of series or difficulties brings, for an evaluation without a store: admitted at the instant it was received.
     *
     * @param order tells files received at one instant apart; later is greater
     */
    public OutcomeFile outcomes(Instant received, long order) {
        return new OutcomeFile(reading.name(), order, received, received, series, difficulties);
    }
}
