package vn.loa.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** Folders that were named, checked before anything is done. */
final class Folders {
    private Folders() {}

    static Path inbox(String name) throws WrongUsage {
        Path folder = path(name);
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new WrongUsage("no_inbox", Map.of("found", name));
        }
        return folder;
    }

    /** Made where it is missing. */
    static Path out(String name) throws WrongUsage {
        Path folder = path(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongUsage("no_out", Map.of("found", name));
        }
        if (!Files.isWritable(folder)) {
            throw new WrongUsage("no_out", Map.of("found", name));
        }
        return folder;
    }

    static Path path(String name) throws WrongUsage {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsage("bad_path", Map.of("found", name));
        }
    }
}
