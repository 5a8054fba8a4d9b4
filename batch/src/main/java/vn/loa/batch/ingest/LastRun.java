package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.JsonFile;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.Run;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** {@code last-run.json}: what this run did with every file (formats.md §5). */
record LastRun(Plan plan, Run run, IngestReport report) {
    void write(Path target) throws IOException {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("run", run.started().toString());
        json.put("plan", plan.number());
        json.put("files", report.files().stream().map(this::file).toList());
        json.put("totals", totals());
        json.put("durations_ms", report.durations());
        JsonFile.write(target, json);
    }

    private Map<String, @Nullable Object> file(FileReport file) {
        KeptFile kept = file.kept();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("sha256", kept == null ? null : kept.sha256());
        json.put("status", file.status().code());
        json.put("kind", kept == null ? null : kept.kind());
        json.put("encoding", kept == null ? null : kept.encoding());
        json.put("separator", kept == null || kept.separator() == null ? null : "" + kept.separator());
        json.put("number_style", kept == null ? null : kept.numberStyle());
        json.put("received", kept == null ? null : kept.received().toString());
        json.put("records", kept == null ? 0 : kept.records());
        json.put("accepted", kept == null ? 0 : kept.accepted());
        json.put("zero", kept == null ? 0 : kept.zero());
        json.put("returned", kept == null ? 0 : kept.returned());
        json.put("left_out", kept == null ? 0 : kept.leftOut());
        json.put("refused", kept == null ? null : kept.refused());
        json.put("problems", kept == null ? Map.of() : new TreeMap<>(kept.problems()));
        json.put("findings", kept == null ? Map.of() : new TreeMap<>(kept.findings()));
        json.put(
                "submissions",
                kept == null
                        ? List.of()
                        : kept.submissions().stream().map(this::submission).toList());
        if (file.unreadable()) {
            json.put("unreadable", true);
        }
        return json;
    }

    private Map<String, Object> submission(KeptFile.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("unit", entry.unit());
        json.put("period", entry.period());
        json.put("kind", entry.kind().code());
        json.put("state", entry.state().code());
        json.put("accepted", entry.accepted());
        json.put("zero", entry.zero());
        json.put("returned", entry.returned());
        if (entry.state() == SubmissionState.HELD) {
            // What a person may say it is: loa accept ID --as …
            json.put("may_be", List.of(SubmissionKind.FULL.code(), SubmissionKind.SUPPLEMENT.code()));
        }
        report.replaced().stream()
                .filter(replaced -> replaced.receipt().id().equals(entry.id()))
                .forEach(replaced -> json.put("changes", changes(replaced)));
        return json;
    }

    /** Rows of the report that was replaced in this run, against those in their place. */
    private static Map<String, Integer> changes(Replaced replaced) {
        Map<String, Integer> json = new LinkedHashMap<>();
        json.put("added", replaced.added());
        json.put("removed", replaced.removed());
        json.put("changed", replaced.changed());
        return json;
    }

    /** Files by status, and the sums of their counts. */
    private Map<String, Integer> totals() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        List<FileReport> files = report.files();
        totals.put("files", files.size());
        for (FileReport.Status status : FileReport.Status.values()) {
            totals.put(status.code(), (int)
                    files.stream().filter(f -> f.status() == status).count());
        }
        for (String count : List.of("records", "accepted", "zero", "returned", "left_out")) {
            totals.put(count, 0);
        }
        for (FileReport file : files) {
            KeptFile kept = file.kept();
            if (kept != null) {
                totals.merge("records", kept.records(), Integer::sum);
                totals.merge("accepted", kept.accepted(), Integer::sum);
                totals.merge("zero", kept.zero(), Integer::sum);
                totals.merge("returned", kept.returned(), Integer::sum);
                totals.merge("left_out", kept.leftOut(), Integer::sum);
            }
        }
        return totals;
    }
}
