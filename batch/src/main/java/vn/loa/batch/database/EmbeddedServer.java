package vn.loa.batch.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * PostgreSQL 18 beside the program, in a data directory that lasts. The library is made for tests; what an archive needs is set
 * here: fsync, a password from the first moment, no unix socket, no shutdown hook that stops the server under running work.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String WORKING_DIRECTORY = "ot.epg.working-dir";

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private EmbeddedServer(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    static EmbeddedServer start(Path data) throws WrongDatabase {
        DataDirectory directory = DataDirectory.open(data);
        boolean started = false;
        try {
            Postmaster.stopOrphan(directory.cluster());
            boolean fresh = directory.isNew();
            if (fresh) {
                directory.beginInitialising();
            }
            EmbeddedPostgres server = builder(directory).start();
            directory.closeBinaries();
            if (fresh) {
                directory.initialised();
            }
            started = true;
            return new EmbeddedServer(directory, server);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new WrongDatabase("no_start", Map.of("dir", data.toString()), e);
        } finally {
            if (!started) {
                directory.close();
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory) throws IOException {
        File log = directory.serverLog();
        return builderWithin(directory.binaries())
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectory(directory.cluster().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setConnectConfig("password", directory.password())
                // These become options of initdb, behind its "-A trust", and win: the cluster never trusts anybody.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("jit", "off")
                .setServerConfig("unix_socket_directories", "")
                // Starts and stops only: the text of a failed statement may hold personal data.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_error_verbosity", "terse")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log));
    }

    /** A new builder; it looks through the shared /tmp/embedded-pg for old data unless it is told another place. */
    private static EmbeddedPostgres.Builder builderWithin(Path binaries) {
        String before = System.getProperty(WORKING_DIRECTORY);
        System.setProperty(WORKING_DIRECTORY, binaries.toString());
        try {
            return EmbeddedPostgres.builder();
        } finally {
            if (before == null) {
                System.clearProperty(WORKING_DIRECTORY);
            } else {
                System.setProperty(WORKING_DIRECTORY, before);
            }
        }
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            directory.close();
        }
    }
}
