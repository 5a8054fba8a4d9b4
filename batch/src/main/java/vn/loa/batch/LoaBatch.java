package vn.loa.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.evaluate.EvaluateJob;
import vn.loa.batch.ingest.IngestJob;
import vn.loa.batch.ingest.IngestReport;
import vn.loa.batch.publish.PublishJob;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Evaluations.KeptEvaluation;
import vn.loa.batch.store.Run;
import vn.loa.batch.store.RunLock;
import vn.loa.batch.store.Store;
import vn.loa.batch.store.Submissions;
import vn.loa.batch.store.Verdict;
import vn.loa.core.evaluation.Adjustment;
import vn.loa.core.evaluation.Approval;
import vn.loa.core.evaluation.Approving;
import vn.loa.core.evaluation.Pending;
import vn.loa.core.evaluation.Reporting;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.SubmissionKind;

/**
 * The whole of Loa on one PostgreSQL database: reads a folder of files into the archive, evaluates a span, publishes its page.
 * Everything stands in the schema {@code loa}, which the first use makes. Thread-safe; runs on one plan exclude each other.
 *
 * <p>Every method throws {@link FailedRun} where it stops in its middle (the same call again completes the work) and
 * {@link BusyPlan} where another run has the plan.
 */
public final class LoaBatch implements AutoCloseable {
    private final DataSource database;
    private final BatchSettings settings;
    private final Clock clock;
    private final Progress progress;
    private @Nullable Store store;
    private @Nullable JobMachine machine;

    /** On the host's DataSource, by the host's clock. */
    public LoaBatch(DataSource database, BatchSettings settings) {
        this(database, settings, Clock.systemUTC(), Progress.SILENT);
    }

    public LoaBatch(DataSource database, BatchSettings settings, Clock clock, Progress progress) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    /** Reads the new files of a folder and writes every open slip and {@code last-run.json} into {@code out}. */
    public IngestReport ingest(Plan plan, Path inbox, Path out) {
        IngestReport report = new IngestReport();
        exclusively(plan, (archive, run) -> {
            ingest(archive, run, inbox, out, report);
            archive.runs().end(run, clock.instant(), report.readNewFile(), false);
        });
        return report;
    }

    /**
     * Computes and keeps an evaluation.
     *
     * @param asOf what had been admitted by the end of this day; null: today in the ward's zone
     * @return of an approved span: what the evaluation of today says differently; empty where it is not approved, or a day was named
     */
    public Optional<Adjustment> evaluate(Plan plan, Period span, @Nullable LocalDate asOf) {
        Archive used = exclusively(plan, (archive, run) -> {
            evaluate(archive, run, span, asOf);
            archive.runs().end(run, clock.instant(), false, true);
        });
        return asOf == null
                ? used.evaluations().approved(span.code()).map(approved -> adjustment(used, approved))
                : Optional.empty();
    }

    /**
     * Freezes the newest evaluation of a span under a document (formats.md §2.7). From then on the span is published as approved;
     * what later data change is published beside it.
     *
     * @param asOf the as-of date that was given when it was evaluated; null: the newest evaluation made without one
     */
    public Approving approve(Plan plan, Period span, @Nullable LocalDate asOf, Approval document) {
        Archive archive = opened().archive(plan, clock.instant());
        try (RunLock lock = locked(archive)) {
            return archive.evaluations().approve(span.code(), asOf, document, clock.instant());
        }
    }

    /**
     * Writes the page, pictures and tables of a kept evaluation into {@code out}, and the adjustment of an approved one.
     *
     * @param asOf the as-of date that was given; null: the approved evaluation, else the newest one made without a date
     * @return empty where there is no such evaluation
     */
    public Optional<Published> publish(Plan plan, Period span, @Nullable LocalDate asOf, Path out) {
        return publish(opened().archive(plan, clock.instant()), span, asOf, out);
    }

    private Optional<Published> publish(Archive archive, Period span, @Nullable LocalDate asOf, Path out) {
        Optional<KeptEvaluation> approved =
                asOf == null ? archive.evaluations().approved(span.code()) : Optional.empty();
        Optional<KeptEvaluation> kept =
                approved.isPresent() ? approved : archive.evaluations().newest(span.code(), asOf);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Adjustment adjustment = approved.map(a -> adjustment(archive, a)).orElse(null);
        PublishJob job = new PublishJob(archive, kept.get(), asOf != null, adjustment, out, settings.lang());
        // Publishing changes nothing in the archive: it needs no lock and no run of its own, only a number nobody had.
        long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(archive.plan()), number));
        return Optional.of(new Published(job.page(), adjustment, job.adjustmentPage()));
    }

    /**
     * Who has reported about a span, who is late and what is open; changes nothing.
     *
     * @param asOf what had been admitted by the end of this day; null: today in the ward's zone
     */
    public Status status(Plan plan, Period span, @Nullable LocalDate asOf) {
        Instant now = clock.instant();
        Archive archive = opened().archive(plan, now);
        LocalDate day = asOf == null ? LocalDate.ofInstant(now, plan.ward().zone()) : asOf;
        return Status.of(
                archive, Reporting.of(plan, span, day, archive.submissions().ledger()));
    }

    /** How many files an evaluation as of the day leaves out, since they came into the archive only later. */
    public int filesAfter(Plan plan, LocalDate asOf) {
        return opened().archive(plan, clock.instant()).files().admittedAfter(asOf);
    }

    /** How many reports the approved evaluation of a span rests on, of how many; empty where nobody has approved the span. */
    public Optional<Pending> pending(Plan plan, Period span) {
        return opened().archive(plan, clock.instant())
                .evaluations()
                .approved(span.code())
                .map(approved -> approved.evaluation().pending());
    }

    /** {@link #ingest}, {@link #evaluate} and {@link #publish} as one run. */
    public Finished run(Plan plan, Path inbox, Path out, Period span, @Nullable LocalDate asOf) {
        IngestReport report = new IngestReport();
        Archive used = exclusively(plan, (archive, run) -> {
            ingest(archive, run, inbox, out, report);
            evaluate(archive, run, span, asOf);
            archive.runs().end(run, clock.instant(), report.readNewFile(), true);
        });
        return new Finished(
                report,
                publish(used, span, asOf, out)
                        .orElseThrow(() -> new IllegalStateException("No evaluation of " + span)));
    }

    /** What a whole run did, and what it published. */
    public record Finished(IngestReport report, Published published) {
        public Path page() {
            return published.page();
        }
    }

    /** What the newest evaluation says that is not older than the approved one; the approved one itself differs in nothing. */
    private static Adjustment adjustment(Archive archive, KeptEvaluation approved) {
        KeptEvaluation present = archive.evaluations()
                .newest(approved.evaluation().span().code(), null)
                .filter(newest -> newest.id() > approved.id())
                .orElse(approved);
        return Adjustment.of(
                approved.evaluation(), present.evaluation(), archive.files().between(approved, present));
    }

    /**
     * Accepts a submission that is held: it is admitted at this moment, its receipt stays.
     *
     * @param as FULL or SUPPLEMENT; null: as it came, which a held supplement leaves open
     */
    public Verdict accept(Plan plan, String id, @Nullable SubmissionKind as) {
        return decide(
                plan,
                submissions -> submissions.againstAccepting(id, as),
                (submissions, run) -> submissions.accept(run, id, as));
    }

    /** Drops a submission that is held: it stays in the archive and never counts. */
    public Verdict drop(Plan plan, String id) {
        return decide(
                plan, submissions -> submissions.againstDropping(id), (submissions, run) -> submissions.drop(run, id));
    }

    private Verdict decide(
            Plan plan,
            Function<Submissions, Verdict.@Nullable Reason> against,
            BiFunction<Submissions, Run, Verdict> work) {
        Archive archive = opened().archive(plan, clock.instant());
        try (RunLock lock = locked(archive)) {
            Verdict.Reason reason = against.apply(archive.submissions());
            if (reason != null) {
                return new Verdict.Refused(reason);
            }
            Run run = archive.runs().begin(clock.instant());
            Verdict verdict = work.apply(archive.submissions(), run);
            archive.runs().end(run, clock.instant(), false, false);
            return verdict;
        }
    }

    private void ingest(Archive archive, Run run, Path inbox, Path out, IngestReport report) {
        IngestJob job =
                new IngestJob(archive, run, inbox, out, settings.limits().toLimits(), settings.lang(), report);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(archive.plan()), run.id()));
    }

    private void evaluate(Archive archive, Run run, Period span, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null
                ? LocalDate.ofInstant(run.started(), archive.plan().ward().zone())
                : asOf;
        EvaluateJob job = new EvaluateJob(archive, run, span, day, asOf != null);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(archive.plan()), run.id()));
    }

    /** Gives the archive that the work was done on. */
    private Archive exclusively(Plan plan, BiConsumer<Archive, Run> work) {
        Archive archive = opened().archive(plan, clock.instant());
        try (RunLock lock = locked(archive)) {
            machine().recover(IngestJob.NAME, key(plan));
            machine().recover(EvaluateJob.NAME, key(plan));
            work.accept(archive, archive.runs().begin(clock.instant()));
        }
        return archive;
    }

    private static RunLock locked(Archive archive) {
        Plan plan = archive.plan();
        return archive.runs().lock().orElseThrow(() -> new BusyPlan(plan.ward().code(), plan.number()));
    }

    private static String key(Plan plan) {
        return plan.ward().code() + " " + plan.number();
    }

    private synchronized Store opened() {
        if (store == null) {
            JooqPin.check();
            try {
                store = Store.open(database);
            } catch (Exception e) {
                throw new FailedRun("open", e);
            }
        }
        return store;
    }

    private synchronized JobMachine machine() {
        if (machine == null) {
            machine = new JobMachine(database, settings.threads(), progress);
        }
        return machine;
    }

    /** Ends the worker threads; the DataSource stays its owner's. */
    @Override
    public synchronized void close() {
        if (machine != null) {
            machine.close();
        }
    }
}
