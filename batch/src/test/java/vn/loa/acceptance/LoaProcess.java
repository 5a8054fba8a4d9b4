package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as a clerk starts it. */
record LoaProcess(int exit, String out, String err) {
    private static final String MAIN = "vn.loa.batch.cli.Loa";

    static LoaProcess run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("loa", ".out");
        Path err = Files.createTempFile("loa", ".err");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        LoaProcess result = new LoaProcess(
                ended ? process.exitValue() : -1, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        process.destroyForcibly();
        Files.delete(out);
        Files.delete(err);
        assertThat(ended).as("ended in ten minutes: " + result).isTrue();
        return result;
    }

    String lastLine() {
        List<String> lines = out.lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
