package vn.loa.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder with its bytes (as ISO 8859-1, so that a difference can be read). */
public final class Tree {
    private Tree() {}

    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), bytes(file)));
        }
        return files;
    }

    /** The same without the run instant, which alone may differ between two reports of the same inputs. */
    public static Map<String, String> withoutRunInstant(Path folder) throws IOException {
        Map<String, String> files = of(folder);
        files.computeIfPresent("manifest.json", (name, text) -> text.replaceAll("\"run_instant\" : \"[^\"]+\"", ""));
        return files;
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
