package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first page keeps its promises: short, its two commands are those that are checked, its guide and picture are there. */
class ReadmeTest {
    static final Path ROOT = Files.exists(Path.of("mvnw")) ? Path.of("") : Path.of("..");

    @Test
    void isShorterThanSixKilobytes() throws IOException {
        assertThat(Files.size(ROOT.resolve("README.md"))).isLessThan(6_000);
    }

    @Test
    void namesOneCommandThatPassesAllTests() throws IOException {
        assertThat(block("command: tests", "sh")).isEqualTo("./mvnw verify");
    }

    @Test
    void namesOneCommandThatBuildsAndRunsTheSample() throws IOException {
        String command = block("command: sample", "sh");
        assertThat(command.lines()).hasSize(1);
        assertThat(command)
                .startsWith("./mvnw -q -DskipTests package && batch/target/loa/bin/loa run ")
                .contains("--inbox batch/src/sample/inbox ", "--plan batch/src/sample/plan.yaml ");
    }

    /** The script takes both commands out of the README, so that there is no second copy to go stale. */
    @Test
    void isWhatTheCheckRuns() throws IOException {
        String script = Files.readString(ROOT.resolve(".ci/run"), UTF_8);
        assertThat(script)
                .contains("tests=$(command_of_readme 'command: tests')", "eval \"$tests ")
                .contains("sample=$(command_of_readme 'command: sample')", "eval \"$sample\"");
        assertThat(script.indexOf("eval \"$tests ")).isLessThan(script.indexOf("eval \"$sample\""));
        assertThat(Files.isExecutable(ROOT.resolve(".ci/run"))).isTrue();
    }

    @Test
    void showsAPictureThatIsThere() throws IOException {
        Matcher picture = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(readme());
        assertThat(picture.find()).isTrue();
        assertThat(ROOT.resolve(picture.group(1))).isNotEmptyFile();
    }

    /** The fenced block behind a mark, without its fence. */
    static String block(String mark, String language) throws IOException {
        Matcher block = Pattern.compile("<!-- " + mark + " -->\\R```" + language + "\\R(.*?)\\R```", Pattern.DOTALL)
                .matcher(readme());
        assertThat(block.find()).as("block behind " + mark).isTrue();
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"), UTF_8);
    }
}
