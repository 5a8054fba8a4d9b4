package vn.loa.batch.database;

import java.nio.file.Path;

/** A process that opens an embedded archive, writes a row, and dies without closing anything. */
public final class LeftBehind {
    private LeftBehind() {}

    public static void main(String[] arguments) throws Exception {
        Database database = Database.embedded(Path.of(arguments[0]));
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table left_behind as select 57 as resolution");
        }
        Runtime.getRuntime().halt(9);
    }
}
