package vn.loa.acceptance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A good row of a difficulties file (formats.md §1.3).
 *
 * @param fileReceived when the file came
 * @param received when the difficulty was brought up
 * @param answered null: not answered
 * @param withdraws whether its content is empty: it takes back what was sent before
 */
record PlainDifficulty(
        String file,
        int line,
        Instant fileReceived,
        Instant admitted,
        String unit,
        String id,
        LocalDate received,
        LocalDate answered,
        boolean withdraws) {}
