package vn.loa.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a killed run left behind. Call under the directory's lock: then no living run owns it. */
final class Postmaster {
    private static final long WAIT_SECONDS = 60;

    private Postmaster() {}

    static void stopOrphan(Path cluster) throws WrongDatabase {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> process = lines.isEmpty() ? Optional.empty() : ProcessHandle.of(pid(lines.get(0)));
            if (process.isEmpty()) {
                return;
            }
            if (isPostgres(process.get())) {
                process.get().destroy();
                process.get().onExit().get(WAIT_SECONDS, TimeUnit.SECONDS);
            } else {
                // After a reboot the number is another program's; the server would take it for its own twin and refuse.
                Files.delete(pidFile);
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new WrongDatabase("orphan", Map.of("dir", cluster.toString()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongDatabase("orphan", Map.of("dir", cluster.toString()), e);
        }
    }

    private static long pid(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }
}
