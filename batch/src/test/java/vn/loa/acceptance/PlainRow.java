package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One accepted activity as its file tells it; codes are the plan's, null is an empty cell. Nothing of it is worked out.
 *
 * @param line first physical line in the file, from 1
 * @param id the unit's own; null: none given
 * @param days the days written in the cell, sorted, each once; of a range only the first
 * @param end last day of a range; null where the days are single ones
 * @param form, quantityUnit, title, evidence as written
 */
record PlainRow(
        int line,
        String id,
        List<LocalDate> days,
        LocalDate end,
        LocalDate planned,
        String title,
        Set<String> topics,
        String channel,
        String form,
        Set<String> audiences,
        String area,
        BigDecimal quantity,
        String quantityUnit,
        BigDecimal minutes,
        Long reach,
        Long interactions,
        Long participants,
        Long female,
        Long guided,
        Long succeeded,
        Long cost,
        boolean evidence) {
    PlainRow {
        days = List.copyOf(new TreeSet<>(days));
        topics = Set.copyOf(topics);
        audiences = Set.copyOf(audiences);
    }

    /** The day that decides where the activity counts: the earliest. */
    LocalDate date() {
        return days.get(0);
    }

    /** Every day on which it was there. */
    List<LocalDate> allDays() {
        return end == null ? days : date().datesUntil(end.plusDays(1)).toList();
    }
}
