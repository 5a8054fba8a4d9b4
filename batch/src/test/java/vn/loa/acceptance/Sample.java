package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of an inbox with an archive and an output folder of its own. */
record Sample(Path inbox, Path plan, Path data, Path out) {
    /** Of a folder that holds an inbox and a plan. */
    static Sample copy(Path source, Path folder) throws IOException {
        Sample sample = new Sample(
                folder.resolve("inbox"), source.resolve("plan.yaml"), folder.resolve("data"), folder.resolve("out"));
        Files.createDirectory(sample.inbox);
        try (Stream<Path> files = Files.list(source.resolve("inbox"))) {
            for (Path file : files.toList()) {
                Files.copy(file, sample.inbox.resolve(file.getFileName().toString()));
            }
        }
        return sample;
    }

    LoaProcess run(String period, String asOf) throws IOException, InterruptedException {
        return loa("run", "--inbox", inbox.toString(), "--out", out.toString(), "--period", period, "--as-of", asOf);
    }

    LoaProcess loa(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--plan", plan.toString(), "--data", data.toString()));
        return LoaProcess.run(all.toArray(String[]::new));
    }

    /** Folder of a report. */
    Path report(String period, String asOf) {
        return out.resolve(period + "@" + asOf);
    }

    JsonNode lastRun() throws IOException {
        return json(out.resolve("last-run.json"));
    }

    static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file, UTF_8));
    }

    /** Every file under a folder, with its bytes. */
    static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
