package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Slip;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.Lang;

/**
 * {@code OUT/returns}: exactly the open slips, one folder a unit, and pages for refused files (formats.md §2.6); with those of a unit the
 * text to send.
 */
final class SlipFolder {
    private final Path folder;
    private final Plan plan;
    private final Lang lang;
    private final Set<Path> written = new HashSet<>();

    SlipFolder(Path folder, Plan plan, Lang lang) {
        this.folder = folder;
        this.plan = plan;
        this.lang = lang;
    }

    /**
     * Writes every open slip anew and takes away those that are settled. What else lies there, whatever its name, is left alone.
     *
     * @param slips open and settled
     */
    void write(List<OpenSlip> slips) throws IOException {
        Map<String, Map<OpenSlip, Path>> byUnit = new LinkedHashMap<>();
        for (Map.Entry<OpenSlip, Path> open : SlipPlaces.of(slips).entrySet()) {
            write(open.getKey(), folder.resolve(open.getValue()));
            String unit = open.getKey().unit();
            if (unit != null) {
                byUnit.computeIfAbsent(unit, u -> new LinkedHashMap<>()).put(open.getKey(), open.getValue());
            }
        }
        SlipMessage message = new SlipMessage(plan, lang);
        for (Map.Entry<String, Map<OpenSlip, Path>> unit : byUnit.entrySet()) {
            write(message.text(unit.getKey(), unit.getValue()), message(unit.getKey()));
        }
        for (OpenSlip slip : slips) {
            remove(folder.resolve(SlipPlaces.first(slip)));
            remove(folder.resolve(SlipPlaces.second(slip)));
            if (slip.unit() != null) {
                remove(message(slip.unit()));
            }
        }
    }

    private Path message(String unit) {
        return folder.resolve(unit).resolve(SlipMessage.FILE);
    }

    private void write(OpenSlip slip, Path target) throws IOException {
        Reading reading = slip.reading();
        String text = reading.refusal() == null
                ? Slip.text(Slip.id(reading, slip.unit()), reading, slip.rows(), plan, lang)
                : RefusalPage.text(reading, lang);
        write(text, target);
    }

    private void write(String text, Path target) throws IOException {
        written.add(target);
        put(text, target);
    }

    /** A file that is there whole or not at all. */
    static void put(String text, Path target) throws IOException {
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
}
