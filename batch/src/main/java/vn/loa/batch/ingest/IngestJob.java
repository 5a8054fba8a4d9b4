package vn.loa.batch.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import vn.loa.batch.Workshop;
import vn.loa.batch.ingest.InboxFile.Unread;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.KeptFile;
import vn.loa.batch.store.Run;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Limits;
import vn.loa.core.text.Lang;

/** Reads the new files of a folder into the archive and writes what goes back to the units. */
public record IngestJob(Archive archive, Run run, Path inbox, Path out, Limits limits, Lang lang, IngestReport report) {
    public static final String NAME = "ingest";

    /** Three steps, and the listing that comes before them. */
    public Job job(Workshop workshop) {
        return new JobBuilder(NAME, workshop.repository())
                .start(load(workshop))
                .next(workshop.step("admit", partition -> admit()))
                .next(workshop.step("slips", partition -> writeSlips()))
                .build();
    }

    /** One transaction a file, groups of files on all processors. */
    private Step load(Workshop workshop) {
        FileGroups groups = new FileGroups(workshop.threads());
        LoadFiles files = new LoadFiles(archive, run, limits, report, workshop.progress());
        return new StepBuilder("load", workshop.repository())
                .partitioner("loadFiles", cores -> {
                    List<Unread> unread = unread();
                    report.begin("load");
                    files.expect(unread.size());
                    return partitions(groups.of(unread));
                })
                .step(workshop.quietStep("loadFiles", partition -> files.load(groups.get(partition))))
                .gridSize(workshop.threads())
                .taskExecutor(workshop.workers())
                .build();
    }

    private List<Unread> unread() {
        try {
            report.begin("list");
            Inbox listed = Inbox.list(inbox, run.started(), archive.runs().floor());
            report.listed(listed);
            List<String> digests =
                    listed.files().stream().map(InboxFile::sha256).toList();
            Set<String> untold = archive.files().untold(digests);
            Map<String, List<KeptFile>> known =
                    archive.files().withDigests(digests).stream().collect(Collectors.groupingBy(KeptFile::sha256));
            Intake intake = new Intake(archive.plan(), limits);
            List<Unread> unread = new ArrayList<>();
            for (InboxFile file : listed.files()) {
                KeptFile before = known.getOrDefault(file.sha256(), List.of()).stream()
                        .filter(kept -> kept.answersTo(file.name(), intake.unitInName(file.name())))
                        .findFirst()
                        .orElse(null);
                if (before == null || before.asksToBeReadAgain(limits)) {
                    unread.add(new Unread(file, before));
                } else {
                    report.known(file, before, untold.remove(before.sha256() + before.nameUnit()));
                }
            }
            return unread;
        } catch (IOException e) {
            throw new IllegalStateException("The inbox cannot be listed", e);
        }
    }

    /** The context names the group and nothing else: a file's name may tell more than the job repository should know. */
    private static Map<String, ExecutionContext> partitions(List<String> names) {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (String name : names) {
            ExecutionContext context = new ExecutionContext();
            context.putString(Workshop.PARTITION, name);
            partitions.put(name, context);
        }
        return partitions;
    }

    private void admit() {
        report.begin("admit");
        report.admitted(archive.submissions().admitPending(run));
        report.settle(archive.files().withDigests(report.digests()));
    }

    private void writeSlips() throws IOException {
        report.begin("slips");
        new SlipFolder(out.resolve("returns"), archive.plan(), lang)
                .write(archive.slips().withClosed());
        ChangeSheets changes = new ChangeSheets(archive.plan(), lang);
        archive.submissions().replaced(run, report.admitted(), changes::add);
        changes.write(out.resolve("returns"));
        report.replaced(changes.replaced());
        report.begin("");
        new LastRun(archive.plan(), run, report).write(out.resolve("last-run.json"));
    }
}
