package vn.loa.walls;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the project's files are, seen from a test of a module. */
final class Sources {
    static final List<String> MODULES = List.of("core", "charts", "batch");

    private Sources() {}

    /** The project's root. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    }

    /** Types that somebody wrote: those made in the build, and the tables that jOOQ writes, are aside. */
    static DescribedPredicate<JavaClass> written() {
        return DescribedPredicate.describe("are written by hand", Sources::isWritten);
    }

    private static boolean isWritten(JavaClass type) {
        JavaClass top = topLevel(type);
        String room = top.getPackageName().replace('.', '/');
        String file = top.getSource().flatMap(source -> source.getFileName()).orElse(top.getSimpleName() + ".java");
        return !top.getPackageName().startsWith("vn.loa.batch.store.tables")
                && MODULES.stream()
                        .flatMap(module -> Stream.of(module + "/src/main/java", module + "/src/test/java"))
                        .anyMatch(folder -> Files.exists(
                                root().resolve(folder).resolve(room).resolve(file)));
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }
}
