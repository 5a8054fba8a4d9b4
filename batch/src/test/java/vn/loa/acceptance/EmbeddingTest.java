package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project outside ours, with core alone on its class path, compiles and runs the README's lines. */
class EmbeddingTest {
    private static final String FILE = """
            Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng
            05/01/2026;Bản tin tuần;II.1.2;Phát thanh cơ sở;Người dân
            06/01/2026;Bài viết;II.1.5;Facebook;Người dân
            31/02/2026;Bài viết;II.1.5;Facebook;Người dân
            """;

    @Test
    void runsTheLinesOfTheReadmeWithCoreAlone(@TempDir Path project) throws Exception {
        String lines = ReadmeTest.block("java: embed", "java");
        assertThat(lines.lines()).hasSize(6);
        Path source = project.resolve("Embedder.java");
        Files.writeString(source, program(lines), UTF_8);
        Files.writeString(project.resolve("file.csv"), FILE, UTF_8);

        assertThat(compile(source, project)).isEmpty();
        assertThat(run(project)).containsExactly("4 Ngày thực hiện bad_date", "1.0 / 2.0");
    }

    private static String program(String lines) {
        String imports = Stream.of("plan", "intake", "submission", "evaluation")
                .map(room -> "import vn.loa.core." + room + ".*;\n")
                .collect(Collectors.joining());
        return imports + """
                import java.nio.file.*;
                import java.time.*;
                import java.util.List;

                public class Embedder {
                    public static void main(String[] args) throws Exception {
                        System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
                        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
                        Instant received = Instant.parse("2026-02-03T02:00:00Z");
                        LocalDate asOf = LocalDate.of(2026, 2, 28);
                """ + lines + "\n    }\n}\n";
    }

    /** What the compiler complains about. */
    private static String compile(Path source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        compiler.getTask(
                        complaints,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", coreAlone()),
                        null,
                        compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(source))
                .call();
        return complaints.toString();
    }

    private static List<String> run(Path project) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        project + File.pathSeparator + coreAlone(),
                        "Embedder",
                        project.resolve("file.csv").toString())
                .redirectErrorStream(true)
                .start();
        List<String> out =
                new String(java.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return out;
    }

    private static String coreAlone() throws IOException {
        Path core = ReadmeTest.ROOT.resolve("core/target");
        return core.resolve("classes").toAbsolutePath()
                + File.pathSeparator
                + Files.readString(core.resolve("runtime-classpath.txt")).strip();
    }
}
