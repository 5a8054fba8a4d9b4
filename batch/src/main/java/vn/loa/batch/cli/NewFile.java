package vn.loa.batch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Writes a file that somebody will fill; one that is there, perhaps filled, is left as it is. */
final class NewFile {
    private NewFile() {}

    static Path write(String name, String text) throws WrongUsage {
        Path file = Folders.path(name);
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUsage("file_exists", Map.of("found", name));
        } catch (IOException e) {
            throw new WrongUsage("no_file", Map.of("found", name));
        }
        return file;
    }
}
