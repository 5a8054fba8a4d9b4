package vn.loa.core.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty that somebody brought up with a unit, and its answer (formats.md §1.3; plan-79, closing clause).
 *
 * @param line first physical line in its file, from 1
 * @param unit code of the unit
 * @param id the unit's own, unique within it
 * @param received day on which it was brought up
 * @param content personal data masked; empty: the row withdraws what was sent before
 * @param answered not before {@code received}; null: not answered
 */
public record Difficulty(
        int line,
        String unit,
        String id,
        LocalDate received,
        String content,
        @Nullable LocalDate answered,
        @Nullable String answer) {
    /** Of rows with one subject the newest received is valid. */
    public Subject subject() {
        return Subject.difficulty(unit, id);
    }

    /** Whether it was answered by the end of the day; an answer of a later day has not been given yet. */
    public boolean answeredBy(LocalDate day) {
        return answered != null && !answered.isAfter(day);
    }

    /** Whether it takes back the difficulty that was sent before. */
    public boolean withdraws() {
        return content.isEmpty();
    }
}
