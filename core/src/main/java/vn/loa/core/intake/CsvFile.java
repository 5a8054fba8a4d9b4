package vn.loa.core.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A unit's file: a name and a source that can be opened again, since a verdict about the whole file may start it anew. */
public record CsvFile(String name, Source source) {
    /** Opens the bytes from their beginning, each time. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Bytes in memory, for a web form. The array is not copied. */
    public static CsvFile of(String name, byte[] bytes) {
        return new CsvFile(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A file on disk. */
    public static CsvFile of(Path path) {
        return new CsvFile(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** The name as it may be printed and kept: personal data masked. */
    public String shownName() {
        return PersonalData.mask(name, false).text();
    }
}
