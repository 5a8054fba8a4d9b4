package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.ACTIVITY;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import vn.loa.core.activity.Activity;

/** Accepted rows of submissions that count, less those that their admission returned and those that one of them overrides. */
final class EffectiveRows implements Iterable<Activity> {
    private record Part(int fileId, short unit, short period) {}

    private final DSLContext sql;
    private final Ground ground;
    private final ActivityRows rows;
    private final Set<Part> parts;
    private final Set<Address> gone;

    EffectiveRows(DSLContext sql, Ground ground, Collection<Admitted> counting) {
        this.sql = sql;
        this.ground = ground;
        this.rows = new ActivityRows(ground);
        this.parts = counting.stream()
                .map(a -> new Part(
                        a.fileId(),
                        ground.terms().code(Terms.TermList.UNIT, a.receipt().unit()),
                        Terms.period(a.receipt().period())))
                .collect(Collectors.toSet());
        this.gone = Address.gone(sql, ground, counting);
    }

    /** Streams from the database, which must be in a transaction; an iterator that is not read to its end stays open until then. */
    @Override
    public Iterator<Activity> iterator() {
        Cursor<Record> cursor = select().fetchSize(2000).fetchLazy();
        return cursor.stream().filter(this::counts).map(rows::read).iterator();
    }

    private SelectConditionStep<Record> select() {
        Integer[] files = parts.stream().map(Part::fileId).distinct().sorted().toArray(Integer[]::new);
        return sql.select(ACTIVITY.fields())
                .from(ACTIVITY)
                .where(ACTIVITY.PLAN_ID.eq(ground.planId()), ACTIVITY.FILE_ID.eq(any(files)));
    }

    private boolean counts(Record row) {
        return parts.contains(new Part(row.get(ACTIVITY.FILE_ID), row.get(ACTIVITY.UNIT), row.get(ACTIVITY.PERIOD)))
                && !gone.contains(new Address(row.get(ACTIVITY.FILE_ID), row.get(ACTIVITY.LINE)));
    }
}
