package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.DIFFICULTY;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.KEPT_TEXT;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION;
import static vn.loa.batch.store.tables.Tables.OUTCOME_ADMISSION_ROW;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.intake.Column;
import vn.loa.core.intake.KeptRows;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Returned;
import vn.loa.core.submission.SlipRow;
import vn.loa.core.text.MatchKey;

/** Rows that loading accepted and admission returned: their cells stand in the file's kept text. */
final class ObjectedRows {
    private record Objected(
            @Nullable String unit,
            @Nullable String period,
            ProblemKind kind,
            @Nullable Column column,
            Map<String, String> details) {}

    private final DSLContext sql;
    private final Ground ground;
    private final SlipBook slips;
    private final Map<Integer, Map<Integer, Objected>> byFile = new TreeMap<>();

    ObjectedRows(DSLContext sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
        this.slips = new SlipBook(sql, ground);
    }

    /** By file, in the order of lines: what the last decision on each submission returned. */
    Map<Integer, List<Returned>> of(List<Admitted> ledger) {
        activities(ledger);
        outcomes();
        Map<Integer, List<Returned>> rows = new HashMap<>();
        byFile.forEach((file, lines) -> rows.put(file, returned(file, lines)));
        return rows;
    }

    private void activities(List<Admitted> ledger) {
        Map<Long, Admitted> byOrder = new HashMap<>();
        Map<String, Admitted> last = new HashMap<>();
        ledger.forEach(a -> last.put(a.receipt().id(), a));
        last.values().forEach(a -> byOrder.put(a.receipt().order(), a));
        sql.select(ADMISSION_ROW.fields())
                .from(ADMISSION_ROW)
                .where(ADMISSION_ROW.PLAN_ID.eq(ground.planId()))
                .forEach(row -> {
                    Admitted admitted = byOrder.get(row.get(ADMISSION_ROW.ORDINAL));
                    if (admitted != null) {
                        ProblemKind kind = kind(row.get(ADMISSION_ROW.PROBLEM));
                        put(
                                admitted.fileId(),
                                row.get(ADMISSION_ROW.LINE),
                                new Objected(
                                        admitted.receipt().unit(),
                                        admitted.receipt().period(),
                                        kind,
                                        kind == ProblemKind.ID_REUSED ? Column.ACTIVITY_ID : Column.TITLE,
                                        details(admitted.fileId(), row.get(ADMISSION_ROW.LINE), kind)));
                    }
                });
    }

    private Map<String, String> details(int fileId, int line, ProblemKind kind) {
        return switch (kind) {
            case ZERO_WITH_CONTENT -> Map.of("case", "beside");
            case DUPLICATE_ID -> Map.of("case", "report");
            case OLD_SLIP -> {
                SlipRow answers = Objects.requireNonNull(slips.answersOf(fileId).get(line));
                yield Map.of("case", slips.isKnown(answers.slip()) ? "replaced" : "unknown", "slip", answers.slip());
            }
            default -> Map.of();
        };
    }

    /** Withdrawals of what nobody had sent; a figure of a series belongs to no unit. */
    private void outcomes() {
        sql.select(
                        OUTCOME_ADMISSION.FILE_ID,
                        OUTCOME_ADMISSION_ROW.LINE,
                        OUTCOME_ADMISSION_ROW.PROBLEM,
                        DIFFICULTY.UNIT)
                .from(OUTCOME_ADMISSION_ROW)
                .join(OUTCOME_ADMISSION)
                .on(
                        OUTCOME_ADMISSION.PLAN_ID.eq(OUTCOME_ADMISSION_ROW.PLAN_ID),
                        OUTCOME_ADMISSION.ORDINAL.eq(OUTCOME_ADMISSION_ROW.ORDINAL))
                .leftJoin(DIFFICULTY)
                .on(
                        DIFFICULTY.PLAN_ID.eq(OUTCOME_ADMISSION.PLAN_ID),
                        DIFFICULTY.FILE_ID.eq(OUTCOME_ADMISSION.FILE_ID),
                        DIFFICULTY.LINE.eq(OUTCOME_ADMISSION_ROW.LINE))
                .where(OUTCOME_ADMISSION_ROW.PLAN_ID.eq(ground.planId()))
                .forEach(row -> {
                    Short unit = row.value4();
                    put(
                            row.value1(),
                            row.value2(),
                            new Objected(
                                    unit == null ? null : ground.terms().term(TermList.UNIT, unit),
                                    null,
                                    kind(row.value3()),
                                    null,
                                    Map.of("case", unit == null ? "no_figure" : "no_content")));
                });
    }

    private void put(int fileId, int line, Objected objected) {
        byFile.computeIfAbsent(fileId, f -> new TreeMap<>()).put(line, objected);
    }

    private static ProblemKind kind(String code) {
        return ProblemKind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private List<Returned> returned(int fileId, Map<Integer, Objected> lines) {
        Record file = sql.select(FILE.HEADER, FILE.SEPARATOR)
                .from(FILE)
                .where(FILE.PLAN_ID.eq(ground.planId()), FILE.FILE_ID.eq(fileId))
                .fetchSingle();
        Character separator = Readings.separator(file);
        List<String> header = List.of(file.get(FILE.HEADER));
        List<Returned> rows = new ArrayList<>();
        try (Reader text =
                new InputStreamReader(new KeptStream(chunk -> chunk(fileId, chunk)), StandardCharsets.UTF_8)) {
            KeptRows.at(lines.keySet(), text, separator == null ? ';' : separator, header)
                    .forEach((line, cells) -> {
                        Objected objected = lines.get(line);
                        if (objected != null) {
                            rows.add(returned(line, cells, header, objected));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Returned returned(int line, List<String> cells, List<String> header, Objected objected) {
        Column column = objected.column();
        int index = column == null ? -1 : index(header, column);
        String found = index >= 0 && index < cells.size() ? MatchKey.trim(cells.get(index)) : "";
        Problem problem =
                new Problem(objected.kind(), line, index < 0 ? null : header.get(index), found, objected.details());
        return new Returned(line, objected.unit(), objected.period(), cells, List.of(problem));
    }

    private static int index(List<String> header, Column column) {
        List<String> names = column.headers().stream().map(MatchKey::fold).toList();
        for (int i = 0; i < header.size(); i++) {
            String name = MatchKey.fold(header.get(i));
            if (names.contains(name) || name.equals(MatchKey.fold(column.key()))) {
                return i;
            }
        }
        return -1;
    }

    private byte @Nullable [] chunk(int fileId, int chunk) {
        return sql.select(KEPT_TEXT.DEFLATED)
                .from(KEPT_TEXT)
                .where(KEPT_TEXT.PLAN_ID.eq(ground.planId()), KEPT_TEXT.FILE_ID.eq(fileId), KEPT_TEXT.CHUNK.eq(chunk))
                .fetchOne(KEPT_TEXT.DEFLATED);
    }
}
