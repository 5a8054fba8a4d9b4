package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import vn.loa.batch.ingest.FileReport;
import vn.loa.batch.ingest.FileReport.Status;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.batch.store.KeptFile;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** Tells what a run did: files by status, what went back, what is held. */
final class IngestSummary {
    private IngestSummary() {}

    static void say(Speech speech, IngestReport report, Path out) {
        Map<Status, Integer> counts = report.counts();
        speech.say(
                "ingested",
                Map.of(
                        "fresh", counts.getOrDefault(Status.NEW, 0),
                        "known", counts.getOrDefault(Status.KNOWN, 0),
                        "refused", counts.getOrDefault(Status.REFUSED, 0),
                        "ignored", counts.getOrDefault(Status.IGNORED, 0)));
        int again = counts.getOrDefault(Status.REREAD, 0);
        if (again > 0) {
            speech.say("read_again", Map.of("again", again));
        }
        for (FileReport file : report.files()) {
            KeptFile kept = file.kept();
            if (file.unreadable()) {
                speech.warn("cannot_open", Map.of("file", file.name()));
            } else if (kept != null && file.status() != Status.KNOWN && kept.refused() != null) {
                speech.say("file_refused", Map.of("file", file.name()));
            } else if (kept != null && file.status() != Status.KNOWN && kept.returned() > 0) {
                speech.say(
                        "file_returned",
                        Map.of("file", file.name(), "returned", kept.returned(), "accepted", kept.accepted()));
            }
        }
        for (Receipt receipt : report.admitted()) {
            if (receipt.state() == SubmissionState.HELD) {
                String sentence = receipt.kind() == SubmissionKind.FULL ? "held" : "held_supplement";
                speech.say(sentence, Map.of("id", receipt.id(), "unit", receipt.unit(), "period", receipt.period()));
            }
        }
        report.replaced()
                .forEach(replaced -> speech.say(
                        replaced.sheet() == null ? "replaced_same" : "replaced",
                        Map.of(
                                "unit", replaced.receipt().unit(),
                                "period", replaced.receipt().period(),
                                "file", replaced.receipt().file(),
                                "added", replaced.added(),
                                "removed", replaced.removed(),
                                "changed", replaced.changed(),
                                "sheet", out.resolve("returns").resolve(String.valueOf(replaced.sheet())))));
        report.badReceipts().forEach(line -> speech.warn("bad_receipt", Map.of("line", line)));
        if (report.needsAttention()) {
            speech.say("slips_are_in", Map.of("folder", out.resolve("returns")));
        }
    }
}
