package vn.loa.batch.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.loa.batch.BatchSettings;
import vn.loa.batch.database.Database;
import vn.loa.batch.database.WrongDatabase;
import vn.loa.core.intake.Limits;

/** {@code --db} or {@code --data}. */
final class DatabaseOptions {
    @Option(names = "--db", paramLabel = "JDBC-URL")
    private @Nullable String db;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable String data;

    /** Opens the archive; everything else has to be right before. */
    OpenLoa open(LoaCommand command, Limits limits) throws WrongUsage, WrongDatabase {
        if (db != null && data != null) {
            throw new WrongUsage("db_and_data", Map.of());
        }
        Surroundings around = command.around();
        Path folder = data == null ? around.home().resolve(".loa") : Folders.path(data);
        Steps steps = new Steps(command.speech(), around.err(), around.terminal() && !command.quiet());
        steps.opening();
        Database database = db == null ? Database.embedded(folder) : Database.at(db, around.environment());
        BatchSettings settings = new BatchSettings(0, command.speech().lang(), BatchSettings.LimitSettings.of(limits));
        return new OpenLoa(database, settings, around.clock(), steps);
    }
}
