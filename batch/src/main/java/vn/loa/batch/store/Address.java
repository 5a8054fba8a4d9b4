package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.ADMISSION_OVERRIDE;
import static vn.loa.batch.store.tables.Tables.ADMISSION_ROW;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;

/** Where an accepted row stands. */
record Address(int fileId, int line) {
    /** Rows that do not count among those of these submissions: returned by their admission, or overridden by one of them. */
    static Set<Address> gone(DSLContext sql, Ground ground, Collection<Admitted> submissions) {
        Long[] orders = submissions.stream().map(a -> a.receipt().order()).toArray(Long[]::new);
        Set<Address> gone = new HashSet<>();
        sql.select(ADMISSION.FILE_ID, ADMISSION_ROW.LINE)
                .from(ADMISSION_ROW)
                .join(ADMISSION)
                .on(ADMISSION.PLAN_ID.eq(ADMISSION_ROW.PLAN_ID), ADMISSION.ORDINAL.eq(ADMISSION_ROW.ORDINAL))
                .where(ADMISSION_ROW.PLAN_ID.eq(ground.planId()), ADMISSION_ROW.ORDINAL.eq(any(orders)))
                .union(sql.select(ADMISSION_OVERRIDE.FILE_ID, ADMISSION_OVERRIDE.LINE)
                        .from(ADMISSION_OVERRIDE)
                        .where(
                                ADMISSION_OVERRIDE.PLAN_ID.eq(ground.planId()),
                                ADMISSION_OVERRIDE.ORDINAL.eq(any(orders))))
                .forEach(row -> gone.add(new Address(row.value1(), row.value2())));
        return gone;
    }
}
