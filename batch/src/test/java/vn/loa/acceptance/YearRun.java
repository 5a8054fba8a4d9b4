package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample's year, run as the README runs it, once for all tests of this JVM: they look at it and leave it as it is. */
record YearRun(Sample sample, LoaProcess run) {
    static final Path SOURCE = ReadmeTest.ROOT.resolve("batch/src/sample");
    static final String PERIOD = "2025-11-01..2026-10-31";
    static final String AS_OF = "2026-11-20";

    private static final YearSample TRUTH = YearSample.make();
    private static YearRun once;

    /** The inbox made anew, and what must become of it. */
    static YearSample truth() {
        return TRUTH;
    }

    static synchronized YearRun once() throws IOException, InterruptedException {
        if (once == null) {
            Path folder = Files.createTempDirectory("year");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Sample sample = Sample.copy(SOURCE, folder);
            once = new YearRun(sample, sample.run(PERIOD, AS_OF));
            assertThat(once.run.exit()).as(once.run.toString()).isEqualTo(3);
        }
        return once;
    }

    /** An archive of its own, as this run left it, for a test that goes on. */
    Sample goOn(Path folder) throws IOException {
        Path from = sample.inbox().getParent();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path to = folder.resolve(from.relativize(path).toString());
                if (!Files.exists(to)) {
                    Files.copy(path, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Sample(folder.resolve("inbox"), sample.plan(), folder.resolve("data"), folder.resolve("out"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.err.println("Left behind: " + folder);
        }
    }
}
