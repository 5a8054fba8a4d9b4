package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder whose files appear whole: they are made beside it and moved, the page last. Other files in it stay. */
final class WholeFolder {
    /** Writes files into an empty folder. */
    @FunctionalInterface
    interface Content {
        void write(Path folder) throws IOException;
    }

    private WholeFolder() {}

    static void write(Path folder, Content content) throws IOException {
        Path out = folder.toAbsolutePath().getParent();
        Files.createDirectories(out);
        Path fresh = Files.createTempDirectory(out, ".loa-");
        try {
            content.write(fresh);
            replace(fresh, folder);
        } finally {
            delete(fresh);
        }
    }

    /** Takes away files of these names, and the folder where it is empty then. */
    static void remove(Path folder, List<String> names) throws IOException {
        if (Files.isDirectory(folder)) {
            for (String name : names) {
                Files.deleteIfExists(folder.resolve(name));
            }
            try (Stream<Path> left = Files.list(folder)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    private static void replace(Path fresh, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(fresh)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(p -> p.endsWith("index.html")))
                    .toList();
            for (Path file : files) {
                Path target = folder.resolve(fresh.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
