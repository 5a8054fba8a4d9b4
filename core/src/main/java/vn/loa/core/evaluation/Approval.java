package vn.loa.core.evaluation;

import java.time.LocalDate;

/**
 * The document under which an evaluation was frozen (formats.md §2.7).
 *
 * @param number as the document bears it, {@code 12/BC-UBND}; not blank
 * @param date of the document
 */
public record Approval(String number, LocalDate date) {
    public Approval {
        if (number.isBlank()) {
            throw new IllegalArgumentException("An approval needs the document's number");
        }
    }
}
