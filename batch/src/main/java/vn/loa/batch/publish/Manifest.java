package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.batch.JsonFile;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.batch.store.KeptFile;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Evaluation;

/** {@code manifest.json}: what a page was made from, and when (formats.md §5). */
final class Manifest {
    static final String FILE = "manifest.json";

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

    /** Whether the folder has a report of data of a later day; a folder without a readable manifest has none. */
    static boolean isNewer(Path folder, LocalDate asOf) {
        try {
            String date = JsonMapper.shared()
                    .readTree(Files.readString(folder.resolve(FILE)))
                    .path("data_date")
                    .asString("");
            return LocalDate.parse(date).isAfter(asOf);
        } catch (IOException | JacksonException | DateTimeParseException e) {
            return false;
        }
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
