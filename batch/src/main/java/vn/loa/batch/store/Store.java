package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.PLAN;
import static vn.loa.batch.store.tables.Tables.PLAN_VERSION;

import java.time.Instant;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanWriter;
import vn.loa.core.plan.VocabularyDigest;

/** A PostgreSQL database that has the schema {@code loa}, up to date. */
public final class Store {
    private final DataSource database;
    private final DSLContext sql;

    private Store(DataSource database) {
        this.database = database;
        this.sql = DSL.using(database, SQLDialect.POSTGRES);
    }

    /**
     * Brings the schema {@code loa} up to date (Flyway is asked only where something is missing); nothing outside of it is touched.
     *
     * @throws StoreUnreachable where there is no connection to be had, or a newer version wrote the store
     */
    public static Store open(DataSource database) {
        Migrations.bringUpToDate(database);
        return new Store(database);
    }

    /** The plan's part of the store; registers the plan by ward code and number, this version of it, and new codes of its lists. */
    public Archive archive(Plan plan, Instant now) {
        String yaml = PlanWriter.yaml(plan);
        String digest = PlanWriter.digest(plan);
        Ground ground = sql.transactionResult(configuration -> {
            DSLContext transaction = DSL.using(configuration);
            int planId = planId(transaction, plan);
            Ground.hold(transaction, Ground.Lock.REGISTER, planId);
            transaction
                    .insertInto(PLAN_VERSION)
                    .set(PLAN_VERSION.PLAN_ID, planId)
                    .set(PLAN_VERSION.DIGEST, digest)
                    .set(PLAN_VERSION.YAML, yaml)
                    .set(PLAN_VERSION.FIRST_USED, now)
                    .onConflictDoNothing()
                    .execute();
            return new Ground(
                    database,
                    sql,
                    planId,
                    plan,
                    digest,
                    VocabularyDigest.of(plan),
                    Terms.register(transaction, planId, plan));
        });
        return new Archive(ground);
    }

    private static int planId(DSLContext transaction, Plan plan) {
        transaction
                .insertInto(PLAN, PLAN.WARD_CODE, PLAN.NUMBER)
                .select(DSL.select(DSL.val(plan.ward().code()), DSL.val(plan.number()))
                        .whereNotExists(DSL.selectOne()
                                .from(PLAN)
                                .where(PLAN.WARD_CODE.eq(plan.ward().code()), PLAN.NUMBER.eq(plan.number()))))
                .onConflictDoNothing()
                .execute();
        return transaction
                .select(PLAN.PLAN_ID)
                .from(PLAN)
                .where(PLAN.WARD_CODE.eq(plan.ward().code()), PLAN.NUMBER.eq(plan.number()))
                .fetchSingle(PLAN.PLAN_ID);
    }
}
