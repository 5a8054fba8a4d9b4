package vn.loa.core.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Published CSV files with known answers, which lie beside the project's folder; without them a test is skipped, aloud. */
final class SharedCsv {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples", "csv");

    private SharedCsv() {}

    static String text(String file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        Path path = SAMPLES.resolve(file);
        assumeTrue(Files.exists(path), () -> "Skipped: there is no " + path);
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of JSON, which is YAML too: lists, maps, texts, numbers. */
    static Object json(String file) {
        return new Load(LoadSettings.builder().setCodePointLimit(1 << 24).build()).loadFromString(text(file));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Object json) {
        return (List<Map<String, Object>>) json;
    }

    /** Every row of a text in the structural reader. */
    static List<Row> rows(String text, Dialect dialect) {
        return rows(text, dialect, Limits.DEFAULT);
    }

    static List<Row> rows(String text, Dialect dialect, Limits limits) {
        try {
            RowSource source = new RowSource(new StringReader(text), dialect, 1, limits);
            List<Row> rows = new ArrayList<>();
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
