package vn.loa.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file for programs: UTF-8, two spaces, the same line ends on every machine, complete or not there. */
public final class JsonFile {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonFile() {}

    /** Writes maps, lists, strings, numbers, booleans and nulls, in their order. */
    public static void write(Path target, Object json) throws IOException {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        String text = JsonMapper.shared().writer().with(printer).writeValueAsString(json) + "\n";
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path fresh = target.resolveSibling("." + target.getFileName() + ".loa");
        Files.writeString(fresh, text);
        Files.move(fresh, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
