package vn.loa.batch.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One stream of binary COPY into one table. Nothing else may use the connection until it has ended: a second COPY would hang. */
final class Copy {
    private final CopyIn stream;

    private Copy(CopyIn stream) {
        this.stream = stream;
    }

    static Copy into(Connection connection, Table<?> table) {
        try {
            Copy copy = new Copy(connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy loa." + table.getName() + " from stdin (format binary)"));
            BinaryRows header = new BinaryRows().header();
            copy.write(header.bytes(), header.length());
            return copy;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    void write(byte[] bytes, int length) {
        try {
            stream.writeToCopy(bytes, 0, length);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    void end() {
        try {
            BinaryRows trailer = new BinaryRows().trailer();
            stream.writeToCopy(trailer.bytes(), 0, trailer.length());
            stream.endCopy();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    /** The transaction is dead afterwards and can only be rolled back. */
    void cancel() throws SQLException {
        if (stream.isActive()) {
            stream.cancelCopy();
        }
    }

    private static DataAccessException lost(SQLException e) {
        return new DataAccessException("Rows could not be written: " + e.getMessage(), e);
    }
}
