package vn.loa.batch.store;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loa.batch.TestServer;
import vn.loa.batch.store.Deliveries.Made;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;

/** An archive of a ward of its own, run day by day. */
final class Ward {
    private static Store store;
    private static int wards;

    private final String code;
    Archive archive;

    Ward() {
        synchronized (Ward.class) {
            store = store == null ? Store.open(TestServer.freshDatabase()) : store;
            code = "w" + ++wards;
        }
        archive = store.archive(Deliveries.plan(code), Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** From now on the plan knows more names. */
    void names(String... aliases) {
        archive = store.archive(Deliveries.plan(code, List.of(aliases)), Instant.parse("2026-01-01T00:00:00Z"));
    }

    void run(String day, Made... files) throws IOException {
        Run run = begin(day);
        for (Made file : files) {
            file.load(archive, run, run.started());
        }
        end(run);
    }

    /** A run that reads files again that it knows. */
    void runAgain(String day, Made... files) throws IOException {
        Run run = begin(day);
        for (Made file : files) {
            file.loadAgain(archive, run);
        }
        end(run);
    }

    Run begin(String day) {
        return archive.runs().begin(Instant.parse(day + "T00:00:00Z"));
    }

    void end(Run run) {
        archive.submissions().admitPending(run);
        archive.runs().end(run, run.started().plusSeconds(300), true, true);
    }

    /** Titles and reach of the rows that count as of the day. */
    List<String> rows(String day) {
        return archive.submissions().asOf(LocalDate.parse(day), asOf -> {
            List<String> all = new ArrayList<>();
            asOf.rows().forEach(a -> all.add(a.title() + " " + a.figures().reach()));
            all.sort(null);
            return all;
        });
    }

    LedgerView view(String day) {
        return Ledger.of(archive.submissions().ledger()).asOf(LocalDate.parse(day), Deliveries.ZONE);
    }

    /** Of the file of this name, its first submission as it stands. */
    KeptFile.Entry entry(String name) {
        return file(name).submissions().get(0);
    }

    KeptFile file(String name) {
        return archive.files().withDigests(List.of(Deliveries.sha256(name))).get(0);
    }

    List<Receipt> ledger() {
        return archive.submissions().ledger();
    }

    List<String> openSlips() {
        return archive.slips().all().stream()
                .map(slip -> slip.reading().name() + " " + slip.unit() + " "
                        + slip.rows().stream().map(r -> r.line()).toList())
                .toList();
    }
}
