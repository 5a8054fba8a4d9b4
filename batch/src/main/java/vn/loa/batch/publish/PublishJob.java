package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import vn.loa.batch.Workshop;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.charts.report.AdjustmentReport;
import vn.loa.charts.report.EvaluationReport;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.text.Lang;

/**
 * Publishes a kept evaluation.
 *
 * @param asOfGiven whether the report is asked for as of a named date
 * @param adjustment what differs from an approved evaluation by now; null: this is none, or is asked for as of a date
 * @param out gets a folder {@code <period>}, or {@code <period>@<date>} where the as-of date is named, and beside it
 *     {@code <period>-dieu-chinh} where the adjustment has differences; one of an earlier run is taken away where it has none
 */
public record PublishJob(
        Archive archive,
        KeptEvaluation kept,
        boolean asOfGiven,
        @Nullable Adjustment adjustment,
        Path out,
        Lang lang) {
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

    /** Where the page of the adjustment is, or will be; null where nothing is to be adjusted. */
    public @Nullable Path adjustmentPage() {
        return adjustment == null || adjustment.isEmpty()
                ? null
                : adjustmentFolder().resolve("index.html");
    }

    private String span() {
        return kept.evaluation().span().code();
    }

    private Path folder() {
        return out.resolve(asOfGiven ? span() + "@" + kept.evaluation().asOf() : span());
    }

    private Path adjustmentFolder() {
        return out.resolve(span() + "-dieu-chinh");
    }

    private void publish() throws IOException {
        WholeFolder.write(folder(), fresh -> {
            new EvaluationReport(lang).write(kept.evaluation(), fresh);
            Manifest.write(archive, kept, fresh.resolve("manifest.json"));
        });
        if (adjustment != null) {
            adjust(adjustment);
        }
    }

    private void adjust(Adjustment differing) throws IOException {
        if (differing.isEmpty()) {
            WholeFolder.remove(adjustmentFolder(), AdjustmentReport.FILES);
        } else {
            WholeFolder.write(adjustmentFolder(), fresh -> new AdjustmentReport(lang).write(differing, fresh));
        }
    }
}
