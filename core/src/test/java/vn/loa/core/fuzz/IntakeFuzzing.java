package vn.loa.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lets Jazzer grow the corpus by the coverage of the reader's classes; no part of a build. Run with the profile {@code fuzz}, which
 * brings Jazzer (see {@link IntakeFuzz}). New inputs are written to {@code target/fuzz}; a last step keeps of them and the corpus few
 * that reach as much of the code, how often aside, so that they stay small enough for the resources.
 */
class IntakeFuzzing {
    private static final Path TARGET = Path.of("target", "fuzz");

    @Test
    void anyBytesEndInAVerdict() throws IOException, InterruptedException {
        Path found = Files.createDirectories(TARGET.resolve("found"));
        String seconds = System.getProperty("fuzz.seconds", "60");
        assertThat(jazzer("-max_total_time=" + seconds, found.toString(), IntakeCorpusTest.CORPUS.toString()))
                .as("what failed lies in " + TARGET.toAbsolutePath())
                .isZero();
        Path least = Files.createDirectories(TARGET.resolve("corpus"));
        assertThat(jazzer(
                        "-merge=1",
                        "-use_counters=0",
                        least.toString(),
                        IntakeCorpusTest.CORPUS.toString(),
                        found.toString()))
                .isZero();
    }

    private static int jazzer(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss2m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + IntakeFuzz.class.getName(),
                "--instrumentation_includes=vn.loa.core.intake.**:vn.loa.core.text.**:vn.loa.core.plan.Names*",
                "--custom_hook_includes=vn.loa.none.**",
                "--reproducer_path=" + TARGET,
                "-artifact_prefix=" + TARGET + "/",
                "-max_len=4096",
                "-timeout=20",
                "-rss_limit_mb=1500"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
