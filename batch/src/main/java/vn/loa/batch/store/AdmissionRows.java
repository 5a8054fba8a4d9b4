package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ACTIVITY;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.ADMISSION_OVERRIDE;
import static vn.loa.batch.store.tables.Tables.ADMISSION_ROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Decision;
import vn.loa.core.submission.Difference;
import vn.loa.core.submission.Overridden;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.RowKey;

/** What admission reads and writes. */
final class AdmissionRows {
    private final DSLContext sql;
    private final Ground ground;
    private final Run run;
    private final ActivityRows activities;

    AdmissionRows(DSLContext sql, Ground ground, Run run) {
        this.sql = sql;
        this.ground = ground;
        this.run = run;
        this.activities = new ActivityRows(ground);
    }

    /** Accepted rows of one part, in the order of their lines. */
    List<Activity> of(int fileId, Part part) {
        return of(fileId, part.unit(), part.period());
    }

    private List<Activity> of(int fileId, String unit, String period) {
        return sql.select(ACTIVITY.fields())
                .from(ACTIVITY)
                .where(
                        ACTIVITY.PLAN_ID.eq(ground.planId()),
                        ACTIVITY.FILE_ID.eq(fileId),
                        ACTIVITY.UNIT.eq(ground.terms().code(TermList.UNIT, unit)),
                        ACTIVITY.PERIOD.eq(Terms.period(period)))
                .orderBy(ACTIVITY.LINE)
                .fetch(activities::read);
    }

    /** Keys of the rows that count, of submissions that stand together. */
    List<RowKey> standing(List<Admitted> submissions, Function<Admitted, RowKey.Slips> slips) {
        Set<Address> gone = Address.gone(sql, ground, submissions);
        List<RowKey> keys = new ArrayList<>();
        for (Admitted submission : submissions) {
            Receipt receipt = submission.receipt();
            RowKey.all(receipt.id(), of(submission.fileId(), receipt.unit(), receipt.period()), slips.apply(submission))
                    .stream()
                    .filter(key -> !gone.contains(new Address(submission.fileId(), key.line())))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Rows that count, of submissions that stand together, each with the name of its file. */
    List<Difference.Line> lines(List<Admitted> submissions) {
        Set<Address> gone = Address.gone(sql, ground, submissions);
        List<Difference.Line> lines = new ArrayList<>();
        for (Admitted submission : submissions) {
            Receipt receipt = submission.receipt();
            of(submission.fileId(), receipt.unit(), receipt.period()).stream()
                    .filter(row -> !gone.contains(new Address(submission.fileId(), row.line())))
                    .forEach(row -> lines.add(new Difference.Line(receipt.file(), row)));
        }
        return lines;
    }

    /** Whether a decision taken anew on what stands already returns and overrides the same rows as the last one, and counts the same. */
    boolean saysTheSame(Admitted old, Decision decision, Map<String, Admitted> standing) {
        Set<Integer> returned = sql.select(ADMISSION_ROW.LINE)
                .from(ADMISSION_ROW)
                .where(
                        ADMISSION_ROW.PLAN_ID.eq(ground.planId()),
                        ADMISSION_ROW.ORDINAL.eq(old.receipt().order()))
                .fetchSet(ADMISSION_ROW.LINE);
        Set<Address> overridden = sql.select(ADMISSION_OVERRIDE.FILE_ID, ADMISSION_OVERRIDE.LINE)
                .from(ADMISSION_OVERRIDE)
                .where(
                        ADMISSION_OVERRIDE.PLAN_ID.eq(ground.planId()),
                        ADMISSION_OVERRIDE.ORDINAL.eq(old.receipt().order()))
                .fetchSet(row -> new Address(row.value1(), row.value2()));
        return old.receipt().state() == decision.state()
                && old.receipt().report() == decision.report()
                && returned.equals(decision.returned().keySet())
                && overridden.equals(decision.overridden().stream()
                        .map(row -> address(row, standing))
                        .collect(Collectors.toSet()));
    }

    private static Address address(Overridden row, Map<String, Admitted> standing) {
        return new Address(
                Objects.requireNonNull(standing.get(row.submission())).fileId(), row.line());
    }

    void write(Admitted admitted, Decision decision, Map<String, Admitted> standing) {
        Receipt receipt = admitted.receipt();
        sql.insertInto(ADMISSION)
                .set(ADMISSION.PLAN_ID, ground.planId())
                .set(ADMISSION.ORDINAL, receipt.order())
                .set(ADMISSION.PLACE, receipt.place())
                .set(ADMISSION.FILE_ID, admitted.fileId())
                .set(ADMISSION.PART, admitted.part())
                .set(ADMISSION.RUN_ID, run.id())
                .set(ADMISSION.ADMITTED, receipt.admitted())
                .set(ADMISSION.STATE, receipt.state().code())
                .set(ADMISSION.KIND, receipt.kind().code())
                .set(ADMISSION.REPORT, receipt.report())
                .set(ADMISSION.STRAY, admitted.stray())
                .set(ADMISSION.ACCEPTED, receipt.accepted())
                .set(ADMISSION.ZERO, receipt.zero())
                .set(ADMISSION.RETURNED, receipt.returned())
                .set(ADMISSION.ADDED, admitted.added())
                .set(ADMISSION.REMOVED, admitted.removed())
                .set(ADMISSION.CHANGED, admitted.changed())
                .execute();
        decision.returned()
                .forEach((line, objection) -> sql.insertInto(
                                ADMISSION_ROW,
                                ADMISSION_ROW.PLAN_ID,
                                ADMISSION_ROW.ORDINAL,
                                ADMISSION_ROW.LINE,
                                ADMISSION_ROW.PROBLEM)
                        .values(ground.planId(), receipt.order(), line, objection.code())
                        .execute());
        decision.overridden()
                .forEach(row -> sql.insertInto(
                                ADMISSION_OVERRIDE,
                                ADMISSION_OVERRIDE.PLAN_ID,
                                ADMISSION_OVERRIDE.ORDINAL,
                                ADMISSION_OVERRIDE.FILE_ID,
                                ADMISSION_OVERRIDE.LINE)
                        .values(
                                ground.planId(),
                                receipt.order(),
                                address(row, standing).fileId(),
                                row.line())
                        .execute());
    }
}
