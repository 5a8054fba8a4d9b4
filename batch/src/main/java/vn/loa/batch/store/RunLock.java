package vn.loa.batch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** One run at a time for one plan: an advisory lock on a connection of its own, gone with the process. */
public final class RunLock implements AutoCloseable {
    private final Connection connection;
    private final int planId;

    private RunLock(Connection connection, int planId) {
        this.connection = connection;
        this.planId = planId;
    }

    static Optional<RunLock> take(Ground ground) {
        try {
            Connection connection = ground.database().getConnection();
            connection.setAutoCommit(true);
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", ground.planId())) {
                return Optional.of(new RunLock(connection, ground.planId()));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DataAccessException("The run's lock could not be taken: " + e.getMessage(), e);
        }
    }

    /** Gives the plan back; a connection that is lost has already done so. */
    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, ?)", planId);
        } catch (SQLException e) {
            // The server has let go of the lock together with the connection.
        }
    }

    private static boolean ask(Connection connection, String question, int planId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, Ground.Lock.RUN.key());
            statement.setInt(2, planId);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
