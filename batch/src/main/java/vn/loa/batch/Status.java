package vn.loa.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.ingest.SlipPlaces;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.evaluation.Reporting;
import vn.loa.core.intake.Returned;
import vn.loa.core.submission.Ledger;

/**
 * Who has reported about a span, who is late, and what is open.
 *
 * @param open slips and pages of refused files that still wait, received by the end of the as-of day, about the span: a row of its
 *     periods, or (a refused file, a row without a period) received since the span began
 */
public record Status(Reporting reporting, List<Waiting> open) {
    public Status {
        open = List.copyOf(open);
    }

    /** A slip that waits for its unit, and where it lies in {@code OUT/returns}. */
    public record Waiting(OpenSlip slip, Path place) {}

    private record Source(String sha256, String nameUnit) {}

    static Status of(Archive archive, Reporting reporting) {
        List<OpenSlip> slips = archive.slips().all();
        Map<OpenSlip, Path> places = SlipPlaces.of(slips);
        Map<Source, Instant> received = received(archive, slips);
        return new Status(
                reporting,
                slips.stream()
                        .filter(s -> concerns(
                                reporting,
                                s,
                                received.get(new Source(
                                        s.reading().sha256(), s.reading().nameUnit()))))
                        .map(s -> new Waiting(s, places.getOrDefault(s, Path.of(""))))
                        .toList());
    }

    private static Map<Source, Instant> received(Archive archive, List<OpenSlip> slips) {
        Map<Source, Instant> received = new HashMap<>();
        for (KeptFile file : archive.files()
                .withDigests(slips.stream().map(s -> s.reading().sha256()).toList())) {
            received.put(new Source(file.sha256(), file.nameUnit()), file.received());
        }
        return received;
    }

    private static boolean concerns(Reporting reporting, OpenSlip slip, @Nullable Instant received) {
        ZoneId zone = reporting.plan().ward().zone();
        if (received == null || !received.isBefore(Ledger.endOf(reporting.asOf(), zone))) {
            return false;
        }
        boolean since =
                !received.isBefore(reporting.span().from().atStartOfDay(zone).toInstant());
        return slip.reading().refusal() != null
                ? since
                : slip.rows().stream().anyMatch(row -> concerns(reporting, row, since));
    }

    private static boolean concerns(Reporting reporting, Returned row, boolean since) {
        return row.period() == null
                ? since
                : reporting
                        .plan()
                        .calendar()
                        .period(row.period())
                        .map(p -> p.overlaps(reporting.span()))
                        .orElse(since);
    }
}
