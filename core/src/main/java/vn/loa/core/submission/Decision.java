package vn.loa.core.submission;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What admission says about one submission.
 *
 * @param state EFFECTIVE, HELD or EMPTY
 * @param kind as admitted
 * @param report whether it is a report of the unit, so that nothing is missing
 * @param stray whether a full one came as a supplement because its period is not the file's main one (finding {@code stray_period})
 * @param returned rows that admission returns, by line
 * @param overridden effective rows that the new ones take the place of
 * @param added things (date, channel, folded title) that were not there; of a held one, that it would have added; 0 where nothing stood
 * @param removed as added
 * @param changed as added: there before and after, but saying something else
 */
public record Decision(
        SubmissionState state,
        SubmissionKind kind,
        boolean report,
        boolean stray,
        Map<Integer, Objection> returned,
        List<Overridden> overridden,
        int added,
        int removed,
        int changed) {
    public Decision {
        returned = Map.copyOf(returned);
        overridden = List.copyOf(overridden);
    }

    /** Why admission returns a row; the codes are those of problem kinds. */
    public enum Objection {
        /** The id stands for something of another date or title. */
        ID_REUSED,
        /** A zero report in a supplement beside effective rows. */
        ZERO_WITH_CONTENT,
        /** A row of a correction that says again what another row of the unit's report says. */
        DUPLICATE_ID,
        /** The slip was never written, or a later report has replaced the one that it is about. */
        OLD_SLIP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
