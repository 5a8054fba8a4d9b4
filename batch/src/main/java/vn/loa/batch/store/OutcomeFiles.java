package vn.loa.batch.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static vn.loa.batch.store.tables.Tables.DIFFICULTY;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.PLACE;
import static vn.loa.batch.store.tables.Tables.SERIES_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.Outcomes;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.Ledger;

/** Figures of others, and difficulties, by the files that brought them. */
public final class OutcomeFiles {
    private final Ground ground;

    OutcomeFiles(Ground ground) {
        this.ground = ground;
    }

    /** Every admitted file with the rows that its admission left it, in the order of admission. */
    public List<OutcomeFile> admitted() {
        return ground.sql().transactionResult(transaction -> admitted(transaction.dsl()));
    }

    /** The rows that are valid at the end of the day in the ward's zone. */
    public Outcomes asOf(LocalDate day) {
        return ground.sql().transactionResult(transaction -> asOf(transaction.dsl(), day));
    }

    /** As {@link #asOf(LocalDate)}, of the transaction's snapshot. */
    Outcomes asOf(DSLContext sql, LocalDate day) {
        return Outcomes.before(Ledger.endOf(day, ground.plan().ward().zone()), admitted(sql));
    }

    /** As {@link #admitted()}, of the transaction's snapshot. */
    List<OutcomeFile> admitted(DSLContext sql) {
        return List.copyOf(byFile(sql).values());
    }

    /** As {@link #admitted()}, by number of the file. */
    Map<Integer, OutcomeFile> byFile(DSLContext sql) {
        Map<Integer, OutcomeFile> files = new LinkedHashMap<>();
        Map<Integer, List<SeriesRow>> series =
                series(sql, isKept(SERIES_ROW.PLAN_ID, SERIES_ROW.FILE_ID, SERIES_ROW.LINE));
        Map<Integer, List<Difficulty>> difficulties =
                difficulties(sql, isKept(DIFFICULTY.PLAN_ID, DIFFICULTY.FILE_ID, DIFFICULTY.LINE));
        sql.select(
                        FILE.NAME,
                        OUTCOME_ADMISSION.ORDINAL,
                        PLACE.PLACE_,
                        FILE.RECEIVED,
                        OUTCOME_ADMISSION.ADMITTED,
                        OUTCOME_ADMISSION.FILE_ID)
                .from(OUTCOME_ADMISSION)
                .join(FILE)
                .on(FILE.PLAN_ID.eq(OUTCOME_ADMISSION.PLAN_ID), FILE.FILE_ID.eq(OUTCOME_ADMISSION.FILE_ID))
                .join(PLACE)
                .on(PLACE.PLAN_ID.eq(OUTCOME_ADMISSION.PLAN_ID), PLACE.FILE_ID.eq(OUTCOME_ADMISSION.FILE_ID))
                .where(OUTCOME_ADMISSION.PLAN_ID.eq(ground.planId()))
                .orderBy(OUTCOME_ADMISSION.ORDINAL)
                .forEach(row -> files.put(
                        row.value6(),
                        new OutcomeFile(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                series.getOrDefault(row.value6(), List.of()),
                                difficulties.getOrDefault(row.value6(), List.of()))));
        return files;
    }

    /** Rows by file, in the order of their lines. */
    Map<Integer, List<SeriesRow>> series(DSLContext sql, Condition which) {
        SeriesRows rows = new SeriesRows(ground);
        Map<Integer, List<SeriesRow>> byFile = new HashMap<>();
        sql.select(SERIES_ROW.fields())
                .from(SERIES_ROW)
                .where(SERIES_ROW.PLAN_ID.eq(ground.planId()), which)
                .orderBy(SERIES_ROW.FILE_ID, SERIES_ROW.LINE)
                .forEach(row -> byFile.computeIfAbsent(row.get(SERIES_ROW.FILE_ID), f -> new ArrayList<>())
                        .add(rows.read(row)));
        return byFile;
    }

    /** Rows by file, in the order of their lines. */
    Map<Integer, List<Difficulty>> difficulties(DSLContext sql, Condition which) {
        DifficultyRows rows = new DifficultyRows(ground);
        Map<Integer, List<Difficulty>> byFile = new HashMap<>();
        sql.select(DIFFICULTY.fields())
                .from(DIFFICULTY)
                .where(DIFFICULTY.PLAN_ID.eq(ground.planId()), which)
                .orderBy(DIFFICULTY.FILE_ID, DIFFICULTY.LINE)
                .forEach(row -> byFile.computeIfAbsent(row.get(DIFFICULTY.FILE_ID), f -> new ArrayList<>())
                        .add(rows.read(row)));
        return byFile;
    }

    private static Condition isKept(Field<Integer> planId, Field<Integer> fileId, Field<Integer> line) {
        return notExists(selectOne()
                .from(OUTCOME_ADMISSION_ROW)
                .join(OUTCOME_ADMISSION)
                .on(
                        OUTCOME_ADMISSION.PLAN_ID.eq(OUTCOME_ADMISSION_ROW.PLAN_ID),
                        OUTCOME_ADMISSION.ORDINAL.eq(OUTCOME_ADMISSION_ROW.ORDINAL))
                .where(
                        OUTCOME_ADMISSION.PLAN_ID.eq(planId),
                        OUTCOME_ADMISSION.FILE_ID.eq(fileId),
                        OUTCOME_ADMISSION_ROW.LINE.eq(line)));
    }
}
