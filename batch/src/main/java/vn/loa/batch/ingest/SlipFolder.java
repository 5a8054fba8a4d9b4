package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Slip;
import vn.loa.core.text.Lang;

/** {@code OUT/returns}: exactly the open slips, one folder a unit, and pages for refused files (formats.md §2.6). */
final class SlipFolder {
    private static final List<String> ENDINGS = List.of(".de-nghi-chinh-sua.csv", ".khong-doc-duoc.txt");

    private final Path folder;
    private final Lang lang;
    private final Set<Path> written = new HashSet<>();

    SlipFolder(Path folder, Lang lang) {
        this.folder = folder;
        this.lang = lang;
    }

    /** Writes every slip anew and takes away those that are no longer open; other files there are left alone. */
    void write(List<OpenSlip> slips) throws IOException {
        for (OpenSlip slip : slips) {
            Reading reading = slip.reading();
            Path unit = folder.resolve(slip.unit() == null ? Slip.NO_UNIT : slip.unit());
            if (reading.refusal() == null) {
                String text = Slip.text(Slip.id(reading, slip.unit()), reading, slip.rows(), lang);
                write(unit, Slip.fileName(reading), reading.sha256(), text);
            } else {
                write(unit, RefusalPage.fileName(reading), reading.sha256(), RefusalPage.text(reading, lang));
            }
        }
        removeClosed();
    }

    private void write(Path unit, String name, String sha256, String text) throws IOException {
        Files.createDirectories(unit);
        Path target = unit.resolve(name);
        if (!written.add(target)) {
            // Two files of one name: the second slip carries a piece of its digest.
            target = unit.resolve(sha256.substring(0, 8) + "-" + name);
            written.add(target);
        }
        Path fresh = Files.createTempFile(unit, ".loa-", null);
        Files.deleteIfExists(fresh);
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeClosed() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path old : all.filter(this::isClosed).toList()) {
                Files.delete(old);
            }
        }
    }

    private boolean isClosed(Path path) {
        return ENDINGS.stream().anyMatch(path.getFileName().toString()::endsWith) && !written.contains(path);
    }
}
