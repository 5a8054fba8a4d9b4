package vn.loa.batch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command finds around it.
 *
 * @param out results, UTF-8
 * @param err progress and mistakes, UTF-8
 * @param terminal whether a person watches {@code err}
 * @param home where {@code .loa} is by default
 */
public record Surroundings(
        PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment, Path home, Clock clock) {
    static Surroundings ofThisProcess() {
        return new Surroundings(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(),
                System.getenv(),
                home(System.getenv("HOME")),
                Clock.systemUTC());
    }

    /** What a shell calls {@code ~}; Java's own answer is the account's, whatever HOME says. */
    private static Path home(@Nullable String named) {
        return Path.of(named == null || named.isBlank() ? System.getProperty("user.home") : named);
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    console.getClass().getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return Runtime.version().feature() < 22;
        }
    }
}
