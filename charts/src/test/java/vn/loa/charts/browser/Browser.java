package vn.loa.charts.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One Chromium, spoken to in its DevTools protocol. The pipe and not a port carries it: nobody else can listen, and the browser ends
 * by itself when the pipe does, even where the tests' JVM is killed. No command is waited for longer than {@link #PATIENCE_SECONDS}.
 */
final class Browser implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder = Files.createTempDirectory("loa-chromium");
    private final Process process;
    private final OutputStream commands;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();

    Browser(Path program) throws IOException {
        // Chromium reads commands from file 3 and answers to file 4, which only a shell can give it.
        process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec \"$@\" 3<&0 4>&1 </dev/null >&2",
                        "sh",
                        program.toString(),
                        "--headless",
                        "--remote-debugging-pipe",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-breakpad",
                        "--hide-scrollbars",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"))
                .redirectError(folder.resolve("chromium.log").toFile())
                .start();
        commands = process.getOutputStream();
        Thread reader = new Thread(this::read, "chromium");
        reader.setDaemon(true);
        reader.start();
    }

    /** Events of a session go to {@code listener}, on a thread that must not wait for the browser. */
    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    /** What the browser answers to a command. */
    JsonNode ask(@Nullable String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        if (session != null) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        send(JSON.writeValueAsBytes(command));
        JsonNode found = within(answer, method);
        if (found.has("error")) {
            throw new AssertionError(method + ": " + found.get("error"));
        }
        return found.get("result");
    }

    <T> T within(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("Chromium did not answer within " + PATIENCE_SECONDS + " s: " + what, e);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("Chromium has gone: " + what + "\n" + log(), e);
        }
    }

    private synchronized void send(byte[] command) {
        try {
            commands.write(command);
            commands.write(0);
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(log(), e);
        }
    }

    private void read() {
        try (InputStream answers = process.getInputStream()) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 16];
            for (int n = answers.read(block); n >= 0; n = answers.read(block)) {
                int from = 0;
                for (int i = 0; i < n; i++) {
                    if (block[i] == 0) {
                        message.write(block, from, i - from);
                        take(JSON.readTree(message.toString(StandardCharsets.UTF_8)));
                        message.reset();
                        from = i + 1;
                    }
                }
                message.write(block, from, n - from);
            }
        } catch (IOException e) {
            // Closed: those who wait are told below.
        }
        awaited.values().forEach(answer -> answer.completeExceptionally(new IOException("The pipe is closed")));
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            awaited.remove(message.get("id").asInt()).complete(message);
        } else if (message.has("sessionId")) {
            listeners
                    .getOrDefault(message.get("sessionId").asString(), event -> {})
                    .accept(message);
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("chromium.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        commands.close();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
