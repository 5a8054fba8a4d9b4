package vn.loa.charts.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a driver: one process a look, with an empty profile. */
final class Chromium {
    private final Path program;
    private final Path profile;

    private Chromium(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    /** Skips the test aloud where there is none, unless {@code -Dloa.require.chromium=true}. */
    static Chromium required(Path profile) {
        Path found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null && Boolean.getBoolean("loa.require.chromium")) {
            throw new AssertionError("Chromium is required (-Dloa.require.chromium=true) and is not installed");
        }
        if (found == null) {
            System.out.println("SKIPPED: the page was not looked at in a browser, since no Chromium is installed");
        }
        assumeTrue(found != null, "No Chromium is installed");
        return new Chromium(found, profile);
    }

    /** What the browser writes to its output; its log lies in the profile. */
    String run(Path page, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=5000",
                "--enable-logging",
                "--v=0"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Path output = Files.createTempFile(profile.getParent(), "out", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(log().toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not answer within 120 seconds");
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Lines of the console of the page, errors and refusals of the policy among them. */
    List<String> console() throws Exception {
        Path inside = profile.resolve("chrome_debug.log");
        List<String> lines = new ArrayList<>(Files.readAllLines(log(), StandardCharsets.UTF_8));
        if (Files.exists(inside)) {
            lines.addAll(Files.readAllLines(inside, StandardCharsets.UTF_8));
        }
        return lines.stream().filter(line -> line.contains("CONSOLE")).toList();
    }

    private Path log() {
        return profile.resolveSibling("chromium.log");
    }
}
