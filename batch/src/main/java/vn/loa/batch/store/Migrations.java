package vn.loa.batch.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The shape of schema {@code loa}. Flyway starts slowly, so it is asked only where the newest step is missing. */
final class Migrations {
    /** Number of the newest step in {@code migration/}. */
    static final int NEWEST = 6;

    private static final String HISTORY = "loa.flyway_schema_history";

    private Migrations() {}

    static void bringUpToDate(DataSource database) {
        int version = version(database);
        if (version > NEWEST) {
            throw new StoreUnreachable("The store was written by a newer version of Loa (schema step " + version
                    + ", this one knows " + NEWEST + "); use that version");
        }
        if (version < NEWEST) {
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database)
                        .schemas("loa")
                        .defaultSchema("loa")
                        .createSchemas(true)
                        .locations("classpath:vn/loa/batch/store/migration")
                        .failOnMissingLocations(true)
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                throw new StoreUnreachable("Schema loa cannot be made or brought up to date", e);
            }
        }
    }

    /** Number of the newest step that was taken; 0 where there is none. */
    private static int version(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet there = statement.executeQuery("select to_regclass('" + HISTORY + "') is not null")) {
                there.next();
                if (!there.getBoolean(1)) {
                    return 0;
                }
            }
            try (ResultSet newest = statement.executeQuery("select coalesce(max(version::int), 0) from " + HISTORY
                    + " where success and version is not null")) {
                newest.next();
                return newest.getInt(1);
            }
        } catch (SQLException e) {
            throw new StoreUnreachable("No connection to the database: " + e.getMessage(), e);
        }
    }
}
