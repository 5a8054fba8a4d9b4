package vn.loa.batch.cli;

import java.util.Locale;
import java.util.Map;
import vn.loa.batch.store.Verdict;

/** What the archive answers to a decision on a held submission. */
final class Decisions {
    private Decisions() {}

    /** The decision that was taken; one that could not be is wrong usage. */
    static Verdict.Done done(Verdict verdict, String id) throws WrongUsage {
        if (verdict instanceof Verdict.Done done) {
            return done;
        }
        String reason = ((Verdict.Refused) verdict).reason().name().toLowerCase(Locale.ROOT);
        throw new WrongUsage("undecided." + reason, Map.of("id", id));
    }
}
