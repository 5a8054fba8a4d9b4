package vn.loa.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was really done, before anybody writes it into a sheet; codes are the plan's, null is not known.
 *
 * @param days sorted; of a range only the first
 * @param form code of plan.yaml, or words where the plan has none
 * @param state whether the state's budget paid; null where nobody said
 */
record YearActivity(
        String unit,
        String id,
        List<LocalDate> days,
        LocalDate end,
        LocalDate planned,
        String title,
        List<String> topics,
        String channel,
        String form,
        List<String> audiences,
        String area,
        Integer quantity,
        String quantityUnit,
        YearFigures figures,
        Long cost,
        Boolean state,
        String evidence,
        String note) {

    /** What was counted. */
    record YearFigures(
            BigDecimal minutes,
            Integer reach,
            Integer interactions,
            Integer participants,
            Integer female,
            Integer guided,
            Integer succeeded) {
        static final YearFigures NONE = new YearFigures(null, null, null, null, null, null, null);
    }

    LocalDate date() {
        return days.get(0);
    }

    YearActivity withId(String other) {
        return copy(other, title, figures);
    }

    YearActivity withTitle(String other) {
        return copy(id, other, figures);
    }

    YearActivity withFigures(YearFigures other) {
        return copy(id, title, other);
    }

    /** The same, done by another unit, which has no number of its own for it. */
    YearActivity of(YearUnit other) {
        return new YearActivity(
                other.code(),
                id + "a",
                days,
                end,
                planned,
                title,
                topics,
                channel,
                form,
                audiences,
                area,
                quantity,
                quantityUnit,
                figures,
                cost,
                state,
                evidence,
                note);
    }

    private YearActivity copy(String otherId, String otherTitle, YearFigures otherFigures) {
        return new YearActivity(
                unit,
                otherId,
                days,
                end,
                planned,
                otherTitle,
                topics,
                channel,
                form,
                audiences,
                area,
                quantity,
                quantityUnit,
                otherFigures,
                cost,
                state,
                evidence,
                note);
    }
}
