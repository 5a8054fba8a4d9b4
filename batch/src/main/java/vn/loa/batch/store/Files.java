package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.FILE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.impl.DSL;
import vn.loa.core.submission.Ledger;

/** Files that one plan's units have sent. */
public final class Files {
    private final Ground ground;
    private final KeptFiles kept;

    Files(Ground ground) {
        this.ground = ground;
        this.kept = new KeptFiles(ground);
    }

    /**
     * Every one of the files with these digests, with first counts and present states; by name in code point order. Which of them a
     * file at hand is, {@link KeptFile#answersTo} tells.
     */
    public List<KeptFile> withDigests(Collection<String> sha256) {
        return kept.where(FILE.SHA256.eq(any(sha256.toArray(String[]::new))));
    }

    /** Files that had been admitted by the end of the day in the ward's zone: the inputs of an evaluation, by name and digest. */
    public List<KeptFile> admittedBy(LocalDate asOf) {
        Instant end = Ledger.endOf(asOf, ground.plan().ward().zone());
        return kept.where(DSL.exists(DSL.selectOne()
                .from(ADMISSION)
                .where(
                        ADMISSION.PLAN_ID.eq(FILE.PLAN_ID),
                        ADMISSION.FILE_ID.eq(FILE.FILE_ID),
                        ADMISSION.ADMITTED.lt(end))));
    }

    /** Begins to load one file, in one transaction on one connection; {@code received} is held to the run's start. */
    public Loading load(Run run, Instant received) {
        return Loading.begin(ground, run, received);
    }
}
