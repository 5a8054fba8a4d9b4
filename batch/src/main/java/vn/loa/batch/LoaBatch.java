package vn.loa.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
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
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;

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
     */
    public void evaluate(Plan plan, Period span, @Nullable LocalDate asOf) {
        exclusively(plan, (archive, run) -> {
            evaluate(archive, run, span, asOf);
            archive.runs().end(run, clock.instant(), false, true);
        });
    }

    /**
     * Writes the page, pictures and tables of a kept evaluation into {@code out}.
     *
     * @param asOf the as-of date that was given; null: the newest evaluation made without one
     * @return the page; empty where there is no such evaluation
     */
    public Optional<Path> publish(Plan plan, Period span, @Nullable LocalDate asOf, Path out) {
        Archive archive = opened().archive(plan, clock.instant());
        Optional<KeptEvaluation> kept = archive.evaluations().newest(span.code(), asOf);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        PublishJob job = new PublishJob(archive, kept.get(), out, settings.lang());
        // Publishing changes nothing in the archive: it needs no lock and no run of its own, only a number nobody had.
        long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(plan), number));
        return Optional.of(job.page());
    }

    /** {@link #ingest}, {@link #evaluate} and {@link #publish} as one run. */
    public Finished run(Plan plan, Path inbox, Path out, Period span, @Nullable LocalDate asOf) {
        IngestReport report = new IngestReport();
        exclusively(plan, (archive, run) -> {
            ingest(archive, run, inbox, out, report);
            evaluate(archive, run, span, asOf);
            archive.runs().end(run, clock.instant(), report.readNewFile(), true);
        });
        return new Finished(
                report,
                publish(plan, span, asOf, out)
                        .orElseThrow(() -> new IllegalStateException("No evaluation of " + span)));
    }

    /** What a whole run did, and its page. */
    public record Finished(IngestReport report, Path page) {}

    private void ingest(Archive archive, Run run, Path inbox, Path out, IngestReport report) {
        IngestJob job = new IngestJob(archive, run, inbox, out, settings.lang(), report);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(archive.plan()), run.id()));
    }

    private void evaluate(Archive archive, Run run, Period span, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null
                ? LocalDate.ofInstant(run.started(), archive.plan().ward().zone())
                : asOf;
        EvaluateJob job = new EvaluateJob(archive, run, span, day, asOf != null);
        machine().run(job.job(machine().workshop()), JobMachine.parameters(key(archive.plan()), run.id()));
    }

    private void exclusively(Plan plan, BiConsumer<Archive, Run> work) {
        Instant now = clock.instant();
        Archive archive = opened().archive(plan, now);
        Optional<RunLock> free = archive.runs().lock();
        if (free.isEmpty()) {
            throw new BusyPlan(plan.ward().code(), plan.number());
        }
        try (RunLock lock = free.get()) {
            machine().recover(IngestJob.NAME, key(plan));
            machine().recover(EvaluateJob.NAME, key(plan));
            work.accept(archive, archive.runs().begin(clock.instant()));
        }
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
