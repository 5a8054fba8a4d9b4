package vn.loa.acceptance;

import java.time.Instant;
import java.util.List;

/**
 * What one file says about one unit and period, and what became of it when it was admitted (formats.md §2).
 *
 * @param period code, {@code 2026-01}
 * @param kind as admitted: a stray full one is a supplement
 * @param rows accepted ones, less those that admission returned
 * @param zero whether it brings a zero report that was not returned
 * @param returned rows that went back, when read or when admitted
 * @param fate when it was admitted: held ones do not count, empty ones never will
 * @param replaced effective rows whose place its rows take (same id, date and folded title)
 * @param accepted when and as what somebody accepted it while it was held; null: nobody did
 */
record PlainSubmission(
        String file,
        Instant received,
        Instant admitted,
        String unit,
        String period,
        Kind kind,
        List<PlainRow> rows,
        boolean zero,
        int returned,
        Fate fate,
        List<Address> replaced,
        Acceptance accepted) {
    enum Kind {
        FULL,
        SUPPLEMENT
    }

    enum Fate {
        EFFECTIVE,
        HELD,
        EMPTY
    }

    /** Where a row stands. */
    record Address(String file, int line) {}

    /** A person's word on a held one: then it is admitted at that moment, its receipt stays. */
    record Acceptance(Instant at, Kind as) {}

    PlainSubmission {
        rows = List.copyOf(rows);
        replaced = List.copyOf(replaced);
    }

    /** Whether it says anything: an accepted row or a zero report. */
    boolean counts() {
        return zero || !rows.isEmpty();
    }
}
