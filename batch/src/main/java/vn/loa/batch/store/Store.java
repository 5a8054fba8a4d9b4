package vn.loa.batch.store;

import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import vn.loa.core.plan.Plan;

/** A PostgreSQL database that has the schema {@code loa}, up to date. */
public final class Store {
    private final DataSource database;

    private Store(DataSource database) {
        this.database = database;
    }

    /**
     * Brings the schema {@code loa} up to date (Flyway is asked only where something is missing); nothing outside of it is touched.
     *
     * @throws SQLException where there is no connection to be had
     */
    public static Store open(DataSource database) throws SQLException {
        return new Store(database);
    }

    /** The plan's part of the store; registers the plan by ward code and number, this version of it, and new codes of its lists. */
    public Archive archive(Plan plan, Instant now) {
        throw new IllegalStateException("not written yet");
    }
}
