package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import vn.loa.batch.Workshop;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.charts.report.EvaluationReport;
import vn.loa.core.text.Lang;

/**
 * Publishes a kept evaluation.
 *
 * @param out gets a folder {@code <period>}, or {@code <period>@<date>} where the as-of date had been named
 */
public record PublishJob(Archive archive, KeptEvaluation kept, Path out, Lang lang) {
    public static final String NAME = "publish";

    /** One step. */
    public Job job(Workshop workshop) {
        return new JobBuilder(NAME, workshop.repository())
                .start(workshop.step("publish", partition -> publish()))
                .build();
    }

    /** Where the page is, or will be. */
    public Path page() {
        return folder().resolve("index.html");
    }

    private Path folder() {
        String span = kept.evaluation().span().code();
        return out.resolve(kept.asOfGiven() ? span + "@" + kept.evaluation().asOf() : span);
    }

    private void publish() throws IOException {
        Files.createDirectories(out);
        Path fresh = Files.createTempDirectory(out, ".loa-");
        try {
            new EvaluationReport(lang).write(kept.evaluation(), fresh);
            Manifest.write(archive, kept, fresh.resolve("manifest.json"));
            replace(fresh, folder());
        } finally {
            delete(fresh);
        }
    }

    /** Puts whole files in the place of old ones, the page last: a reader never finds half a page. Other files stay. */
    private static void replace(Path fresh, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(fresh)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(p -> p.endsWith("index.html")))
                    .toList();
            for (Path file : files) {
                Path target = folder.resolve(fresh.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
