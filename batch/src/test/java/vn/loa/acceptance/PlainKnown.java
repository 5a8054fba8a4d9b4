package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.acceptance.PlainSubmission.Address;
import vn.loa.acceptance.PlainSubmission.Fate;
import vn.loa.acceptance.PlainSubmission.Kind;

/** What counts as of the end of a day in the ward's zone (formats.md §2.3, §2.4, §2.7). */
final class PlainKnown {
    /** A unit and the code of a period. */
    record Key(String unit, String period) {}

    /** Of one unit and period: the rows that count, whether a report is among what counts, and whether anything is. */
    private static final class State {
        final Map<Address, PlainRow> rows = new LinkedHashMap<>();
        boolean report;
        Instant firstReceipt;
    }

    /** One submission at the moment at which it becomes effective. */
    private record Step(Instant at, Kind kind, PlainSubmission submission) {}

    private final Map<Key, State> states = new LinkedHashMap<>();
    private final List<PlainSubmission> admitted = new ArrayList<>();
    private final List<PlainDone> done = new ArrayList<>();
    private final Set<Key> reports = new LinkedHashSet<>();
    private final ZoneId zone;

    PlainKnown(List<PlainSubmission> submissions, LocalDate asOf, ZoneId zone) {
        this.zone = zone;
        Instant end = asOf.plusDays(1).atStartOfDay(zone).toInstant();
        List<Step> steps = new ArrayList<>();
        for (PlainSubmission submission : submissions) {
            if (submission.admitted().isBefore(end)) {
                admitted.add(submission);
            }
            if (submission.fate() == Fate.EFFECTIVE) {
                steps.add(new Step(submission.admitted(), submission.kind(), submission));
            } else if (submission.accepted() != null) {
                steps.add(new Step(
                        submission.accepted().at(), submission.accepted().as(), submission));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        for (Step step : steps) {
            if (step.at().isBefore(end)) {
                take(step);
            }
        }
        states.forEach((key, state) -> state.rows.values().forEach(row -> done.add(new PlainDone(key.unit(), row))));
        states.keySet().stream().filter(key -> states.get(key).report).forEach(reports::add);
    }

    private void take(Step step) {
        PlainSubmission submission = step.submission();
        State state = states.computeIfAbsent(new Key(submission.unit(), submission.period()), k -> new State());
        if (step.kind() == Kind.FULL) {
            state.rows.clear();
            state.report = true;
            if (state.firstReceipt == null || submission.received().isBefore(state.firstReceipt)) {
                state.firstReceipt = submission.received();
            }
        } else {
            submission.replaced().forEach(state.rows::remove);
        }
        for (PlainRow row : submission.rows()) {
            state.rows.put(new Address(submission.file(), row.line()), row);
        }
    }

    /** Accepted activities of effective submissions. */
    List<PlainDone> done() {
        return done;
    }

    /** Units and periods with an effective submission of any kind. */
    Set<Key> effective() {
        return states.keySet();
    }

    /** Units and periods with an effective full submission. */
    Set<Key> reports() {
        return reports;
    }

    /** The day in the ward's zone on which the first full submission that counts came; null: there is none. */
    LocalDate firstReceipt(String unit, String period) {
        State state = states.get(new Key(unit, period));
        return state == null || state.firstReceipt == null
                ? null
                : state.firstReceipt.atZone(zone).toLocalDate();
    }

    /** The full submission that was admitted first, effective or not; null: there is none. */
    PlainSubmission firstFull(String unit, String period) {
        for (PlainSubmission submission : admitted) {
            if (submission.kind() == Kind.FULL
                    && submission.unit().equals(unit)
                    && submission.period().equals(period)) {
                return submission;
            }
        }
        return null;
    }
}
