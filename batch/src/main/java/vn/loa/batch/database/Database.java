package vn.loa.batch.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An open PostgreSQL with a small pool of connections. Close it after the work: an embedded server stops with it.
 */
public final class Database implements AutoCloseable {
    private static final int SPARE_CONNECTIONS = 4;

    private final HikariDataSource pool;
    private final AutoCloseable server;

    private Database(HikariDataSource pool, AutoCloseable server) {
        this.pool = pool;
        this.server = server;
    }

    /**
     * Starts the embedded server of a data directory, which is made where it is missing and lasts.
     *
     * @throws WrongDatabase where the directory is somebody else's, in use, or of another version
     */
    public static Database embedded(Path data) throws WrongDatabase {
        EmbeddedServer server = EmbeddedServer.start(data);
        return new Database(pool(server.dataSource()), server);
    }

    /**
     * Connects to a server.
     *
     * @param url {@code jdbc:postgresql://host:port/database?user=…}
     * @param environment {@code LOA_DB_PASSWORD} or {@code PGPASSWORD} is the password; without them the driver looks into
     *     {@code ~/.pgpass}
     * @throws WrongDatabase where the URL is wrong or the server refuses
     */
    public static Database at(String url, Map<String, String> environment) throws WrongDatabase {
        JdbcUrl address = JdbcUrl.parse(url);
        PGSimpleDataSource source = address.dataSource(environment);
        try (Connection probe = source.getConnection()) {
            int version = probe.getMetaData().getDatabaseMajorVersion();
            if (version < 15) {
                throw new WrongDatabase("old_server", Map.of("url", address.masked(), "found", "" + version));
            }
        } catch (SQLException e) {
            throw new WrongDatabase("no_connection", Map.of("url", address.masked(), "found", address.reason(e)));
        }
        return new Database(pool(source), () -> {});
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("loa");
        config.setDataSource(source);
        config.setMaximumPoolSize(Runtime.getRuntime().availableProcessors() + SPARE_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Closes the connections, then stops an embedded server. */
    @Override
    public void close() {
        pool.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The embedded server did not stop", e);
        }
    }
}
