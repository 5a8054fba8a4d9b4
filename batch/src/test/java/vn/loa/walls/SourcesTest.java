package vn.loa.walls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the files of the project, each rule with a planted file that breaks it. */
class SourcesTest {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_SIGN = 15;
    private static final Pattern WRITTEN =
            Pattern.compile(".*\\.(java|xml|properties|sql|md|yaml|yml|css|html|js|mustache|sh)");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled|UnsupportedOperation" + "Exception");

    @Test
    void keepsEveryFileShort() {
        assertThat(longFiles(Sources.root())).isEmpty();
    }

    @Test
    void findsALongFile(@TempDir Path root) throws IOException {
        write(root.resolve("core/src/main/java/vn/loa/core/Long.java"), "//\n".repeat(MOST_LINES + 1));
        write(root.resolve("core/src/main/java/vn/loa/core/Short.java"), "//\n".repeat(MOST_LINES));
        write(root.resolve("batch/src/main/java/vn/loa/batch/store/tables/Made.java"), "//\n".repeat(MOST_LINES + 1));
        assertThat(longFiles(root)).containsExactly("core/src/main/java/vn/loa/core/Long.java");
    }

    @Test
    void leavesNothingUnfinished() {
        assertThat(unfinished(Sources.root())).isEmpty();
    }

    @Test
    void findsWhatIsUnfinished(@TempDir Path root) throws IOException {
        write(root.resolve("core/src/test/java/vn/loa/core/LaterTest.java"), "@Dis" + "abled class LaterTest {}\n");
        write(root.resolve("core/src/main/java/vn/loa/core/Later.java"), "// TO" + "DO later\n");
        write(root.resolve("core/src/main/java/vn/loa/core/Now.java"), "// what is to do is done\n");
        assertThat(unfinished(root))
                .containsExactlyInAnyOrder(
                        "core/src/main/java/vn/loa/core/Later.java", "core/src/test/java/vn/loa/core/LaterTest.java");
    }

    @Test
    void hasASignOnEveryDoor() {
        assertThat(roomsWithoutSign(Sources.root())).isEmpty();
    }

    @Test
    void findsARoomWithoutSign(@TempDir Path root) throws IOException {
        write(root.resolve("core/src/main/java/vn/loa/core/a/A.java"), "package vn.loa.core.a;\n");
        write(
                root.resolve("core/src/main/java/vn/loa/core/b/package-info.java"),
                "@NullMarked\npackage vn.loa.core.b;\n");
        write(
                root.resolve("core/src/main/java/vn/loa/core/c/package-info.java"),
                "/**\n" + " * word\n".repeat(LONGEST_SIGN) + " */\npackage vn.loa.core.c;\n");
        write(
                root.resolve("core/src/main/java/vn/loa/core/d/package-info.java"),
                "/** Sign. */\npackage vn.loa.core.d;\n");
        assertThat(roomsWithoutSign(root))
                .containsExactlyInAnyOrder(
                        "core/src/main/java/vn/loa/core/a",
                        "core/src/main/java/vn/loa/core/b",
                        "core/src/main/java/vn/loa/core/c");
    }

    @Test
    void hasNothingElseAtItsRoot() {
        assertThat(visibleAtRoot(Sources.root()))
                .containsExactlyInAnyOrder(
                        "core", "batch", "charts", "pom.xml", "README.md", "LICENSE", "mvnw", "mvnw.cmd");
    }

    private static List<String> longFiles(Path root) {
        return files(root)
                .filter(file -> !relative(root, file).contains("/vn/loa/batch/store/tables/"))
                .filter(file -> text(file).lines().count() > MOST_LINES)
                .map(file -> relative(root, file))
                .toList();
    }

    private static List<String> unfinished(Path root) {
        return files(root)
                .filter(file -> UNFINISHED.matcher(text(file)).find())
                .map(file -> relative(root, file))
                .toList();
    }

    private static List<String> roomsWithoutSign(Path root) {
        return files(root)
                .filter(file -> relative(root, file).matches("[a-z]+/src/main/java/.*\\.java"))
                .map(Path::getParent)
                .distinct()
                .filter(room -> !relative(root, room).contains("/vn/loa/batch/store/tables"))
                .filter(room -> !hasSign(room.resolve("package-info.java")))
                .map(room -> relative(root, room))
                .toList();
    }

    private static boolean hasSign(Path sign) {
        if (!Files.exists(sign)) {
            return false;
        }
        String text = text(sign);
        int end = text.indexOf("*/");
        return text.startsWith("/**") && text.substring(0, end).lines().count() <= LONGEST_SIGN;
    }

    /** Hidden files aside, and the folder that the build makes. */
    private static Set<String> visibleAtRoot(Path root) {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .collect(java.util.stream.Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path root) {
        return Sources.MODULES.stream()
                .map(root::resolve)
                .filter(Files::exists)
                .flatMap(SourcesTest::under)
                .filter(file -> WRITTEN.matcher(file.getFileName().toString()).matches());
    }

    private static Stream<Path> under(Path module) {
        try (Stream<Path> all = Files.walk(module)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !module.relativize(file).startsWith("target"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }
}
