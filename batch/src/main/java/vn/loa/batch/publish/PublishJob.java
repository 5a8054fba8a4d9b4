package vn.loa.batch.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import vn.loa.batch.Progress;
import vn.loa.batch.Workshop;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.charts.report.AdjustmentReport;
import vn.loa.charts.report.EvaluationReport;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.plan.Period;
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

    /** The report, then those of the months and quarters that it links. */
    public Job job(Workshop workshop) {
        return new JobBuilder(NAME, workshop.repository())
                .start(workshop.step("publish", partition -> publish()))
                .next(workshop.quietStep("parts", partition -> publishParts(workshop.progress())))
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
        return folder(span());
    }

    private Path folder(String span) {
        return out.resolve(folderName(span));
    }

    private String folderName(String span) {
        return asOfGiven ? span + "@" + kept.evaluation().asOf() : span;
    }

    /** From one report to the page of another beside it. */
    private String link(String span) {
        return "../" + folderName(span) + "/index.html";
    }

    private Path adjustmentFolder() {
        return out.resolve(span() + "-dieu-chinh");
    }

    private void publish() throws IOException {
        publish(kept, folder());
        if (adjustment != null) {
            adjust(adjustment);
        }
    }

    private void publish(KeptEvaluation report, Path folder) throws IOException {
        WholeFolder.write(folder, fresh -> {
            new EvaluationReport(lang).write(report.evaluation(), fresh, part -> Optional.of(link(part)));
            Manifest.write(archive, report, fresh.resolve(Manifest.FILE));
        });
    }

    /** Parts are not kept: they can be computed again as of the same day. A report of newer data is left as it is. */
    private void publishParts(Progress progress) throws IOException {
        List<Period> open = new ArrayList<>();
        for (Period part : kept.evaluation().parts()) {
            Optional<KeptEvaluation> approved =
                    asOfGiven ? Optional.empty() : archive.evaluations().approved(part.code());
            if (approved.isPresent()) {
                publish(approved.get(), folder(part.code()));
            } else if (!Manifest.isNewer(folder(part.code()), kept.evaluation().asOf())) {
                open.add(part);
            }
        }
        for (Evaluation part : evaluated(open)) {
            publish(kept.part(part), folder(part.span().code()));
        }
        int parts = kept.evaluation().parts().size();
        progress.at("parts", parts, parts);
    }

    private List<Evaluation> evaluated(List<Period> parts) {
        LocalDate asOf = kept.evaluation().asOf();
        return parts.isEmpty()
                ? List.of()
                : archive.submissions()
                        .asOf(
                                asOf,
                                known -> Evaluator.evaluate(
                                        kept.evaluation().plan(),
                                        parts,
                                        asOf,
                                        known.ledger(),
                                        known.rows(),
                                        known.outcomes()));
    }

    private void adjust(Adjustment differing) throws IOException {
        if (differing.isEmpty()) {
            WholeFolder.remove(adjustmentFolder(), AdjustmentReport.FILES);
        } else {
            WholeFolder.write(adjustmentFolder(), fresh -> new AdjustmentReport(lang).write(differing, fresh));
        }
    }
}
