package vn.loa.acceptance;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Loading;
import vn.loa.batch.store.Run;
import vn.loa.batch.store.Store;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Evaluator;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.Submission;

/** The same files read, admitted and evaluated as lists in memory, and through PostgreSQL. */
record TwoWays(List<Submission> submissions, List<OutcomeFile> outcomes, Archive archive) {
    /** Later than any file. */
    private static final Instant RUN = Instant.parse("2027-03-01T00:00:00Z");

    static TwoWays read(Plan plan, List<YearFile> files, DataSource database) throws IOException {
        Archive archive = Store.open(database).archive(plan, RUN);
        Run run = archive.runs().begin(RUN);
        Intake intake = new Intake(plan);
        List<Delivery> deliveries = new ArrayList<>();
        List<OutcomeFile> outcomes = new ArrayList<>();
        for (YearFile file : files) {
            CsvFile csv = CsvFile.of(file.name(), file.bytes());
            Checked checked = intake.check(csv, file.received());
            if (checked.reading().kind() != null && checked.reading().refusal() == null) {
                deliveries.add(checked.delivery(file.received()));
                outcomes.add(checked.outcomes(file.received(), outcomes.size() + 1));
            }
            try (Loading loading = archive.files().load(run, file.received())) {
                loading.finish(intake.read(csv, file.received(), loading));
            }
        }
        archive.submissions().admitPending(run);
        archive.runs().end(run, RUN.plusSeconds(60), true, false);
        return new TwoWays(Admission.all(deliveries), outcomes, archive);
    }

    static TwoWays of(Plan plan, List<SentFile> files, DataSource database) throws IOException {
        Archive archive = Store.open(database).archive(plan, RUN);
        Run run = archive.runs().begin(RUN);
        for (SentFile file : files) {
            file.load(archive, run);
        }
        archive.submissions().admitPending(run);
        archive.runs().end(run, RUN.plusSeconds(60), true, false);
        return new TwoWays(
                Admission.all(files.stream()
                        .map(SentFile::delivery)
                        .filter(Objects::nonNull)
                        .toList()),
                files.stream().map(SentFile::outcomes).filter(Objects::nonNull).toList(),
                archive);
    }

    Evaluation inMemory(Plan plan, Period span, LocalDate asOf) {
        return Evaluator.evaluate(plan, span, asOf, submissions, outcomes);
    }

    Evaluation throughPostgres(Plan plan, Period span, LocalDate asOf) {
        return archive.submissions()
                .asOf(
                        asOf,
                        known -> Evaluator.evaluate(plan, span, asOf, known.ledger(), known.rows(), known.outcomes()));
    }
}
