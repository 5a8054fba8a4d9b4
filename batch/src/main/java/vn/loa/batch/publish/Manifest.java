package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.JsonFile;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.batch.store.KeptFile;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Evaluation;

/** {@code manifest.json}: what a page was made from, and when (formats.md §5). */
final class Manifest {
    private Manifest() {}

    static void write(Archive archive, KeptEvaluation kept, Path target) throws IOException {
        Evaluation evaluation = kept.evaluation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", evaluation.span().code());
        json.put("data_date", evaluation.asOf().toString());
        json.put("run_instant", kept.run().started().toString());
        json.put("approval", approval(evaluation.approval()));
        json.put("plan", evaluation.plan().number());
        json.put("plan_digest", kept.planDigest());
        json.put("version", version());
        json.put(
                "inputs",
                archive.files().inputs(evaluation.asOf(), kept.run()).stream()
                        .map(Manifest::input)
                        .toList());
        JsonFile.write(target, json);
    }

    private static @Nullable Map<String, Object> approval(@Nullable Approval approval) {
        if (approval == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", approval.number());
        json.put("date", approval.date().toString());
        return json;
    }

    private static Map<String, Object> input(KeptFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.name());
        json.put("sha256", file.sha256());
        json.put("received", file.received().toString());
        json.put("records", file.records());
        json.put("accepted", file.accepted());
        json.put("zero", file.zero());
        json.put("returned", file.returned());
        json.put("left_out", file.leftOut());
        return json;
    }

    private static String version() {
        String version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
