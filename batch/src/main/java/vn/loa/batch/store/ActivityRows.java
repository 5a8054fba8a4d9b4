package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ACTIVITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;

/** An activity as a row of {@code loa.activity}: written by COPY in the order of the columns, read by jOOQ. */
final class ActivityRows {
    private static final int COLUMNS = 31;

    private final int planId;
    private final Terms terms;

    ActivityRows(Ground ground) {
        this.planId = ground.planId();
        this.terms = ground.terms();
    }

    void write(BinaryRows rows, int fileId, Activity a) {
        Days days = a.days();
        Figures figures = a.figures();
        Quantity quantity = a.quantity();
        Cost cost = a.cost();
        Cost.Funding funding = cost == null ? null : cost.funding();
        rows.row(COLUMNS)
                .int4(planId)
                .int4(fileId)
                .int4(a.line())
                .int2(terms.code(TermList.UNIT, a.unit()))
                .int2(Terms.period(a.period()))
                .date(a.date())
                .date(days.end())
                .dates(days.dates().size() == 1 ? null : days.dates())
                .date(a.plannedDate())
                .text(a.rowNo())
                .text(a.activityId())
                .text(a.title())
                .int2s(terms.codes(TermList.TOPIC, a.topics()))
                .int2(terms.code(TermList.CHANNEL, a.channel()))
                .text(a.form())
                .int2s(terms.codes(TermList.AUDIENCE, a.audiences()))
                .int2(a.area() == null ? null : terms.code(TermList.AREA, a.area()))
                .numeric(quantity == null ? null : quantity.amount())
                .text(quantity == null ? null : quantity.unit())
                .numeric(figures.minutes())
                .int8(figures.reach())
                .int8(figures.interactions())
                .int8(figures.participants())
                .int8(figures.female())
                .int8(figures.guided())
                .int8(figures.succeeded())
                .int8(cost == null ? null : cost.vnd())
                .text(funding == null ? null : funding.name().toLowerCase(Locale.ROOT))
                .text(a.evidence())
                .text(a.note())
                .jsonb(a.extra().isEmpty() ? null : Json.object(a.extra()));
    }

    Activity read(Record row) {
        return new Activity(
                row.get(ACTIVITY.LINE),
                row.get(ACTIVITY.ROW_NO),
                row.get(ACTIVITY.ACTIVITY_ID),
                terms.term(TermList.UNIT, row.get(ACTIVITY.UNIT)),
                Terms.period(row.get(ACTIVITY.PERIOD)),
                days(row.get(ACTIVITY.DAY), row.get(ACTIVITY.DAYS), row.get(ACTIVITY.END_DAY)),
                row.get(ACTIVITY.PLANNED_DAY),
                row.get(ACTIVITY.TITLE),
                terms(TermList.TOPIC, row.get(ACTIVITY.TOPICS)),
                terms.term(TermList.CHANNEL, row.get(ACTIVITY.CHANNEL)),
                row.get(ACTIVITY.FORM),
                terms(TermList.AUDIENCE, row.get(ACTIVITY.AUDIENCES)),
                area(row.get(ACTIVITY.AREA)),
                row.get(ACTIVITY.QUANTITY) == null
                        ? null
                        : new Quantity(row.get(ACTIVITY.QUANTITY), row.get(ACTIVITY.QUANTITY_UNIT)),
                figures(row),
                cost(row.get(ACTIVITY.COST_VND), row.get(ACTIVITY.FUNDING)),
                row.get(ACTIVITY.EVIDENCE),
                row.get(ACTIVITY.NOTE),
                Json.texts(row.get(ACTIVITY.EXTRA)));
    }

    private static Days days(LocalDate day, LocalDate @Nullable [] several, @Nullable LocalDate end) {
        return new Days(several == null ? List.of(day) : Arrays.asList(several), end);
    }

    private static Figures figures(Record row) {
        return new Figures(
                row.get(ACTIVITY.MINUTES),
                row.get(ACTIVITY.REACH),
                row.get(ACTIVITY.INTERACTIONS),
                row.get(ACTIVITY.PARTICIPANTS),
                row.get(ACTIVITY.FEMALE),
                row.get(ACTIVITY.GUIDED),
                row.get(ACTIVITY.SUCCEEDED));
    }

    private static @Nullable Cost cost(@Nullable Long vnd, @Nullable String funding) {
        return vnd == null
                ? null
                : new Cost(vnd, funding == null ? null : Cost.Funding.valueOf(funding.toUpperCase(Locale.ROOT)));
    }

    private @Nullable String area(@Nullable Short code) {
        return code == null ? null : terms.term(TermList.AREA, code);
    }

    private List<String> terms(TermList list, Short[] codes) {
        return Arrays.stream(codes).map(code -> terms.term(list, code)).toList();
    }
}
