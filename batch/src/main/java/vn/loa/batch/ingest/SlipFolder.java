package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Slip;
import vn.loa.core.text.Lang;

/** {@code OUT/returns}: exactly the open slips, one folder a unit, and pages for refused files (formats.md §2.6). */
final class SlipFolder {
    private final Path folder;
    private final Lang lang;
    private final Set<Path> written = new HashSet<>();

    SlipFolder(Path folder, Lang lang) {
        this.folder = folder;
        this.lang = lang;
    }

    /**
     * Writes every open slip anew and takes away those that are settled. What else lies there, whatever its name, is left alone.
     *
     * @param slips open and settled
     */
    void write(List<OpenSlip> slips) throws IOException {
        for (OpenSlip slip : slips) {
            if (slip.isOpen()) {
                write(slip);
            }
        }
        for (OpenSlip slip : slips) {
            Path target = folder(slip).resolve(name(slip));
            remove(target);
            remove(second(target, slip));
        }
    }

    private void write(OpenSlip slip) throws IOException {
        Reading reading = slip.reading();
        String text = reading.refusal() == null
                ? Slip.text(Slip.id(reading, slip.unit()), reading, slip.rows(), lang)
                : RefusalPage.text(reading, lang);
        Path target = folder(slip).resolve(name(slip));
        if (!written.add(target)) {
            target = second(target, slip);
            written.add(target);
        }
        Files.createDirectories(target.getParent());
        // Of a run that was killed the next one takes it.
        Path fresh = target.resolveSibling(".loa-slip");
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void remove(Path old) throws IOException {
        if (!written.contains(old) && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(old);
        }
    }

    private Path folder(OpenSlip slip) {
        return folder.resolve(slip.unit() == null ? Slip.NO_UNIT : slip.unit());
    }

    private static String name(OpenSlip slip) {
        return slip.reading().refusal() == null ? Slip.fileName(slip.reading()) : RefusalPage.fileName(slip.reading());
    }

    /** Where two files have one name: the second slip carries a piece of its digest. */
    private static Path second(Path target, OpenSlip slip) {
        return target.resolveSibling(slip.reading().sha256().substring(0, 8) + "-" + target.getFileName());
    }
}
