package vn.loa.walls.planted.core.tally;

import java.time.LocalDate;

/** A planted violation: must be found. */
public final class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
