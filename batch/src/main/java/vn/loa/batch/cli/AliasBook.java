package vn.loa.batch.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import vn.loa.core.plan.Alias;
import vn.loa.core.plan.AliasFile;
import vn.loa.core.plan.WrongPlan;

/** The file of aliases beside a plan file: lines are appended, by one writer at a time, and a reader sees all of a line or none. */
final class AliasBook {
    /** Asked while nobody else can write: whether the plan has still to learn the name. */
    interface Question {
        boolean isNew() throws WrongPlan, WrongUsage;
    }

    private final Path file;

    private AliasBook(Path file) {
        this.file = file;
    }

    static AliasBook beside(Path plan) {
        return new AliasBook(AliasFile.beside(plan));
    }

    /** Appends the name unless it is known; whether it was. */
    boolean add(Alias alias, Question question) throws WrongPlan, WrongUsage {
        // Asked before anything is touched: wrong usage leaves no trace.
        if (!question.isNew()) {
            return false;
        }
        synchronized (AliasBook.class) {
            try {
                while (true) {
                    try (FileChannel channel =
                                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                            FileLock lock = channel.lock()) {
                        byte[] before = Files.readAllBytes(file);
                        if (lock.isValid() && before.length == channel.size()) {
                            return question.isNew() && append(before, alias);
                        }
                        // Somebody has put a new file in its place while this one waited for the old.
                    }
                }
            } catch (IOException e) {
                throw new WrongUsage("no_alias_file", Map.of("found", file.toString()));
            }
        }
    }

    private boolean append(byte[] before, Alias alias) throws IOException {
        String text = new String(before, StandardCharsets.UTF_8);
        String start = text.isBlank() ? AliasFile.HEAD + "\n" : text.endsWith("\n") ? text : text + "\n";
        byte[] all = (start + alias.line() + "\n").getBytes(StandardCharsets.UTF_8);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".loa-alias", null);
        try {
            Files.write(fresh, all);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return true;
    }
}
