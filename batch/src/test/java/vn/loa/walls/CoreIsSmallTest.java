package vn.loa.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a project that embeds core must take along. The list is written by core's build. */
class CoreIsSmallTest {
    private static final long SMALL = 700_000;

    static List<Path> dependencies() throws IOException {
        String list = Files.readString(Sources.root().resolve("core/target/runtime-classpath.txt"));
        return Stream.of(list.strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    @Test
    void needsFiveSmallJars() throws IOException {
        assertThat(dependencies())
                .extracting(jar -> jar.getFileName().toString().replaceAll("-\\d.*", ""))
                .containsExactlyInAnyOrder(
                        "jspecify", "commons-csv", "commons-io", "commons-codec", "snakeyaml-engine");
        assertThat(dependencies()).allSatisfy(jar -> assertThat(Files.size(jar)).isLessThan(SMALL));
    }
}
