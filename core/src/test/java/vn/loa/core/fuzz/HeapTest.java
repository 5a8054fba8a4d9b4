package vn.loa.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are larger than the heap, or would be once they were kept, end in a verdict in a heap of 256 MB. */
class HeapTest {
    @Test
    void everyHostileFileEndsInAVerdict() throws IOException, InterruptedException {
        everyOneEndsInAVerdict(Arrays.stream(HostileFile.values())
                .filter(file -> !file.isSlow())
                .toList());
    }

    /** All in one virtual machine of their own, so that nothing else is in its heap. */
    static void everyOneEndsInAVerdict(List<HostileFile> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .replace('\n', File.pathSeparatorChar),
                HostileFile.class.getName()));
        files.forEach(file -> command.add(file.name()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(() -> String.join("\n", said)).isZero();
        assertThat(said)
                .containsExactlyElementsOf(files.stream()
                        .map(file -> file.name() + " " + file.verdict())
                        .toList());
    }
}
