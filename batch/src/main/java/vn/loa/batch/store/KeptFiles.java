package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.loa.batch.store.tables.Tables.ADMISSION;
import static vn.loa.batch.store.tables.Tables.ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.RETURNED_ROW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Select;
import vn.loa.core.intake.FileKind;
import vn.loa.core.intake.FindingKind;
import vn.loa.core.intake.Intake;
import vn.loa.core.submission.Ledger;
import vn.loa.core.submission.LedgerView;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.SubmissionState;

/** Files with both verdicts: what loading said and what admission added. */
final class KeptFiles {
    private static final JSONB NO_UNIT =
            JSONB.valueOf("[{\"kind\": \"missing_value\", \"details\": {\"case\": \"unit\"}}]");

    private final Ground ground;

    KeptFiles(Ground ground) {
        this.ground = ground;
    }

    /** As they stand now; by name in code point order, then digest. */
    List<KeptFile> where(Condition which) {
        return ground.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            List<Record> files = files(sql, which.and(FileRows.isLastReading()));
            return files.isEmpty() ? List.of() : kept(sql, files, new Receipts(ground).all(sql), Seen.ALL);
        });
    }

    /** Those of which something had been admitted, as they stood then. */
    List<KeptFile> seen(Seen seen) {
        return ground.sql().transactionResult(transaction -> {
            DSLContext sql = transaction.dsl();
            List<Admitted> ledger = new Receipts(ground).all(sql, seen);
            List<Integer> all = new ArrayList<>(new OutcomeAdmissions(sql, ground).files(seen));
            ledger.forEach(a -> all.add(a.fileId()));
            Integer[] ids = all.stream().distinct().toArray(Integer[]::new);
            List<Record> files = files(sql, FILE.FILE_ID.eq(any(ids)));
            Map<Integer, Integer> last = new HashMap<>();
            files.forEach(file -> last.merge(file.get(FILE.FIRST_ID), file.get(FILE.READING), Math::max));
            files.removeIf(file -> !file.get(FILE.READING).equals(last.get(file.get(FILE.FIRST_ID))));
            return kept(sql, files, ledger, seen);
        });
    }

    private List<Record> files(DSLContext sql, Condition which) {
        return new ArrayList<>(sql.select(FILE.fields())
                .from(FILE)
                .where(FILE.PLAN_ID.eq(ground.planId()), which)
                .orderBy(FILE.NAME, FILE.SHA256, FILE.NAME_UNIT)
                .fetch());
    }

    private List<KeptFile> kept(DSLContext sql, List<Record> files, List<Admitted> ledger, Seen seen) {
        LedgerView view =
                Ledger.of(ledger.stream().map(Admitted::receipt).toList()).present();
        Map<Integer, Map<String, Admitted>> byFile = new HashMap<>();
        ledger.forEach(a -> byFile.computeIfAbsent(a.fileId(), f -> new LinkedHashMap<>())
                .put(a.receipt().id(), a));
        Map<Integer, Map<String, Integer>> objections = objections(
                sql, byFile.values().stream().flatMap(f -> f.values().stream()).toList(), files, seen);
        return files.stream()
                .map(file -> kept(
                        sql,
                        file,
                        List.copyOf(byFile.getOrDefault(file.get(FILE.FILE_ID), Map.of())
                                .values()),
                        objections.getOrDefault(file.get(FILE.FILE_ID), Map.of()),
                        view))
                .toList();
    }

    /** Rows that admission returned by these decisions and of these files, by file and kind of problem. */
    private Map<Integer, Map<String, Integer>> objections(
            DSLContext sql, List<Admitted> decisions, List<Record> files, Seen seen) {
        Long[] orders = decisions.stream().map(a -> a.receipt().order()).toArray(Long[]::new);
        Integer[] ids = files.stream().map(f -> f.get(FILE.FILE_ID)).toArray(Integer[]::new);
        Map<Integer, Map<String, Integer>> objections = new HashMap<>();
        sql.select(ADMISSION.FILE_ID, ADMISSION_ROW.PROBLEM)
                .from(ADMISSION_ROW)
                .join(ADMISSION)
                .on(ADMISSION.PLAN_ID.eq(ADMISSION_ROW.PLAN_ID), ADMISSION.ORDINAL.eq(ADMISSION_ROW.ORDINAL))
                .where(ADMISSION_ROW.PLAN_ID.eq(ground.planId()), ADMISSION_ROW.ORDINAL.eq(any(orders)))
                .unionAll(sql.select(OUTCOME_ADMISSION.FILE_ID, OUTCOME_ADMISSION_ROW.PROBLEM)
                        .from(OUTCOME_ADMISSION_ROW)
                        .join(OUTCOME_ADMISSION)
                        .on(
                                OUTCOME_ADMISSION.PLAN_ID.eq(OUTCOME_ADMISSION_ROW.PLAN_ID),
                                OUTCOME_ADMISSION.ORDINAL.eq(OUTCOME_ADMISSION_ROW.ORDINAL))
                        .where(
                                OUTCOME_ADMISSION_ROW.PLAN_ID.eq(ground.planId()),
                                OUTCOME_ADMISSION.FILE_ID.eq(any(ids)),
                                seen.outcomes()))
                .forEach(row -> objections
                        .computeIfAbsent(row.value1(), f -> new HashMap<>())
                        .merge(row.value2(), 1, Integer::sum));
        return objections;
    }

    private KeptFile kept(
            DSLContext sql, Record file, List<Admitted> submissions, Map<String, Integer> objections, LedgerView view) {
        int zeroBack = submissions.isEmpty()
                ? 0
                : file.get(FILE.ZERO)
                        - submissions.stream().mapToInt(a -> a.receipt().zero()).sum();
        int rowsBack = objections.values().stream().mapToInt(rows -> rows).sum() - zeroBack;
        Map<String, Integer> problems = Json.counts(file.get(FILE.PROBLEMS));
        objections.forEach((kind, rows) -> problems.merge(kind, rows, Integer::sum));
        Map<String, Integer> findings = Json.counts(file.get(FILE.FINDINGS));
        add(
                findings,
                FindingKind.HELD,
                submissions.stream()
                        .filter(a -> a.receipt().state() == SubmissionState.HELD)
                        .count());
        add(
                findings,
                FindingKind.STRAY_PERIOD,
                submissions.stream().filter(Admitted::stray).count());
        return new KeptFile(
                file.get(FILE.READING),
                !file.get(FILE.VOCABULARY).equals(ground.vocabulary())
                        || file.get(FILE.READER_VERSION) < Intake.VERSION,
                file.get(FILE.NAME),
                file.get(FILE.SHA256),
                file.get(FILE.NAME_UNIT),
                isUnitless(sql, file),
                file.get(FILE.RECEIVED),
                file.get(FILE.KIND),
                file.get(FILE.ENCODING),
                Readings.separator(file),
                file.get(FILE.NUMBER_STYLE),
                file.get(FILE.RECORDS),
                file.get(FILE.ACCEPTED) - rowsBack,
                file.get(FILE.ZERO) - zeroBack,
                file.get(FILE.RETURNED) + rowsBack + zeroBack,
                file.get(FILE.LEFT_OUT),
                Readings.refusal(file),
                problems,
                findings,
                submissions.stream().map(a -> entry(a, view)).toList());
    }

    /** As the refusal's reason says; or a row lacks its unit, and no row has one. */
    private boolean isUnitless(DSLContext sql, Record file) {
        if (!FileKind.ACTIVITY.code().equals(file.get(FILE.KIND))
                || !file.get(FILE.NAME_UNIT).isEmpty()) {
            return false;
        }
        if (file.get(FILE.REFUSAL) != null) {
            return file.get(FILE.REFUSAL_REASON).equals("missing_column.unit");
        }
        return file.get(FILE.ACCEPTED) == 0
                && file.get(FILE.ZERO) == 0
                && file.get(FILE.RETURNED) > 0
                && !sql.fetchExists(of(file, RETURNED_ROW.UNIT.isNotNull()))
                && sql.fetchExists(of(file, condition("{0} @> {1}", RETURNED_ROW.PROBLEMS, val(NO_UNIT))));
    }

    private Select<?> of(Record file, Condition rows) {
        return selectOne()
                .from(RETURNED_ROW)
                .where(RETURNED_ROW.PLAN_ID.eq(ground.planId()), RETURNED_ROW.FILE_ID.eq(file.get(FILE.FILE_ID)), rows);
    }

    private static void add(Map<String, Integer> findings, FindingKind kind, long count) {
        if (count > 0) {
            findings.merge(kind.code(), Math.toIntExact(count), Integer::sum);
        }
    }

    private static KeptFile.Entry entry(Admitted admitted, LedgerView view) {
        Receipt receipt = admitted.receipt();
        return new KeptFile.Entry(
                receipt.id(),
                receipt.unit(),
                receipt.period(),
                receipt.kind(),
                view.state(receipt),
                receipt.accepted(),
                receipt.zero(),
                receipt.returned(),
                admitted.added(),
                admitted.removed(),
                admitted.changed());
    }
}
