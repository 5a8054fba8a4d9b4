package vn.loa.batch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import vn.loa.batch.Hands;
import vn.loa.batch.TestServer;

/** Types commands against a fresh database and keeps what they say. */
final class Terminal {
    final Hands clock;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path home;
    private final String db = freshUrl();

    Terminal(Path home, String now) {
        this.home = home;
        this.clock = new Hands(now);
    }

    int loa(String... arguments) {
        out.reset();
        err.reset();
        return Loa.run(surroundings(out, err), arguments);
    }

    /** As {@link #loa}, with the plan and the database behind the arguments. */
    int stored(Path plan, String... arguments) {
        return loa(Stream.concat(Arrays.stream(arguments), Stream.of("--plan", plan.toString(), "--db", db))
                .toArray(String[]::new));
    }

    /** Says nothing that is kept; for many at once. */
    int mutter(String... arguments) {
        return Loa.run(surroundings(new ByteArrayOutputStream(), new ByteArrayOutputStream()), arguments);
    }

    private Surroundings surroundings(ByteArrayOutputStream said, ByteArrayOutputStream mistakes) {
        return new Surroundings(
                new PrintStream(said, true, UTF_8),
                new PrintStream(mistakes, true, UTF_8),
                false,
                Map.of(),
                home,
                clock);
    }

    /** A whole command line with the plan and the database behind it; {@code {}} in it is a blank of an argument. */
    int type(String line, Path plan) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("{}", " ");
        }
        return stored(plan, words);
    }

    List<String> out() {
        return out.toString(UTF_8).lines().toList();
    }

    List<String> err() {
        return err.toString(UTF_8).lines().toList();
    }

    private static String freshUrl() {
        PGSimpleDataSource database = (PGSimpleDataSource) TestServer.freshDatabase();
        return "jdbc:postgresql://localhost:" + database.getPortNumbers()[0] + "/" + database.getDatabaseName()
                + "?user=postgres";
    }
}
