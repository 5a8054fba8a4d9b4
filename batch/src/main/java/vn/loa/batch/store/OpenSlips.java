package vn.loa.batch.store;

import static org.jooq.impl.DSL.noCondition;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.RETURNED_ROW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalKind;
import vn.loa.core.intake.Returned;

/** What units have been asked to mend and have not replaced yet (formats.md §2.6). */
public final class OpenSlips {
    private final Ground ground;

    OpenSlips(Ground ground) {
        this.ground = ground;
    }

    /** Every open slip, by file name, digest and unit; the one without a unit last. */
    public List<OpenSlip> all() {
        return ground.sql().transactionResult(transaction -> all(transaction.dsl()));
    }

    /**
     * Returned rows of one file and unit, or a refused file.
     *
     * @param file its name, personal data masked
     * @param unit code; null: rows that belong to no unit, or a refused file
     * @param separator null where it could not be read
     * @param header cells as written; empty where none was found
     * @param rows those still open, in the order of their lines
     * @param refusal why the file was not read; then there are no rows here
     */
    public record OpenSlip(
            String file,
            String sha256,
            @Nullable String unit,
            @Nullable Character separator,
            List<String> header,
            List<Returned> rows,
            @Nullable Refusal refusal) {}

    private List<OpenSlip> all(DSLContext sql) {
        Superseded superseded = new Superseded(new Receipts(ground).all(sql, noCondition()));
        Map<Integer, List<Returned>> rows = rows(sql);
        List<OpenSlip> slips = new ArrayList<>();
        for (Record file : sql.select(FILE.fields())
                .from(FILE)
                .where(
                        FILE.PLAN_ID.eq(ground.planId()),
                        FILE.REFUSAL.isNotNull().or(FILE.RETURNED.gt(0)).or(FILE.FILE_ID.in(rows.keySet())))
                .orderBy(FILE.NAME, FILE.SHA256, FILE.NAME_UNIT)
                .fetch()) {
            Refusal refusal = refusal(file);
            if (refusal != null) {
                slips.add(slip(file, null, List.of(), refusal));
                continue;
            }
            Map<String, List<Returned>> byUnit = new HashMap<>();
            rows.getOrDefault(file.get(FILE.FILE_ID), List.of()).stream()
                    .filter(row -> !superseded.covers(file.get(FILE.FILE_ID), file.get(FILE.RECEIVED), row))
                    .forEach(row -> byUnit.computeIfAbsent(
                                    Objects.requireNonNullElse(row.unit(), ""), u -> new ArrayList<>())
                            .add(row));
            byUnit.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, List<Returned>> e) ->
                                    e.getKey().isEmpty())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(e -> slips.add(slip(file, e.getKey().isEmpty() ? null : e.getKey(), e.getValue(), null)));
        }
        return List.copyOf(slips);
    }

    private static OpenSlip slip(Record file, @Nullable String unit, List<Returned> rows, @Nullable Refusal refusal) {
        return new OpenSlip(
                file.get(FILE.NAME),
                file.get(FILE.SHA256),
                unit,
                KeptFiles.separator(file.get(FILE.SEPARATOR)),
                List.of(file.get(FILE.HEADER)),
                rows,
                refusal);
    }

    private static @Nullable Refusal refusal(Record file) {
        String kind = file.get(FILE.REFUSAL);
        JSONB details = file.get(FILE.REFUSAL_DETAILS);
        return kind == null
                ? null
                : new Refusal(
                        RefusalKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        file.get(FILE.REFUSAL_REASON),
                        Json.texts(details));
    }

    /** By file, in the order of lines: rows that loading returned, with the file's only unit and period where they are silent. */
    private Map<Integer, List<Returned>> rows(DSLContext sql) {
        Map<Integer, List<Returned>> rows = new HashMap<>();
        sql.select(
                        RETURNED_ROW.FILE_ID,
                        RETURNED_ROW.LINE,
                        RETURNED_ROW.UNIT,
                        FILE.ONLY_UNIT,
                        RETURNED_ROW.PERIOD,
                        FILE.ONLY_PERIOD,
                        RETURNED_ROW.CELLS,
                        RETURNED_ROW.PROBLEMS)
                .from(RETURNED_ROW)
                .join(FILE)
                .on(FILE.PLAN_ID.eq(RETURNED_ROW.PLAN_ID), FILE.FILE_ID.eq(RETURNED_ROW.FILE_ID))
                .where(RETURNED_ROW.PLAN_ID.eq(ground.planId()), FILE.REFUSAL.isNull())
                .orderBy(RETURNED_ROW.FILE_ID, RETURNED_ROW.LINE)
                .forEach(row -> rows.computeIfAbsent(row.value1(), f -> new ArrayList<>())
                        .add(new Returned(
                                row.value2(),
                                unit(row.value3() == null ? row.value4() : row.value3()),
                                period(row.value5() == null ? row.value6() : row.value5()),
                                Arrays.asList(row.value7()),
                                Json.problems(row.value8(), row.value2()))));
        return rows;
    }

    private @Nullable String unit(@Nullable Short code) {
        return code == null ? null : ground.terms().term(TermList.UNIT, code);
    }

    private static @Nullable String period(@Nullable Short code) {
        return code == null ? null : Terms.period(code);
    }
}
