package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.ADMISSION_ROW;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.KEPT_TEXT;

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
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.Column;
import vn.loa.core.intake.KeptRows;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Returned;
import vn.loa.core.text.MatchKey;

/** Rows that loading accepted and admission returned: their cells stand in the file's kept text. */
final class ObjectedRows {
    private record Objected(Admitted admitted, ProblemKind kind) {}

    private final DSLContext sql;
    private final Ground ground;

    ObjectedRows(DSLContext sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
    }

    /** By file, in the order of lines. */
    Map<Integer, List<Returned>> of(List<Admitted> ledger) {
        Map<Long, Admitted> byOrder = new HashMap<>();
        ledger.forEach(a -> byOrder.put(a.receipt().order(), a));
        Map<Integer, Map<Integer, Objected>> byFile = new TreeMap<>();
        sql.select(ADMISSION_ROW.fields())
                .from(ADMISSION_ROW)
                .where(ADMISSION_ROW.PLAN_ID.eq(ground.planId()))
                .forEach(row -> {
                    Admitted admitted = byOrder.get(row.get(ADMISSION_ROW.ORDINAL));
                    if (admitted != null) {
                        String problem = row.get(ADMISSION_ROW.PROBLEM).toUpperCase(Locale.ROOT);
                        byFile.computeIfAbsent(admitted.fileId(), f -> new TreeMap<>())
                                .put(row.get(ADMISSION_ROW.LINE), new Objected(admitted, ProblemKind.valueOf(problem)));
                    }
                });
        Map<Integer, List<Returned>> rows = new HashMap<>();
        byFile.forEach((file, lines) -> rows.put(file, returned(file, lines)));
        return rows;
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
            KeptRows.at(lines.keySet(), text, separator == null ? ';' : separator)
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
        Column column = objected.kind() == ProblemKind.ID_REUSED ? Column.ACTIVITY_ID : Column.TITLE;
        int index = index(header, column);
        String found = index >= 0 && index < cells.size() ? MatchKey.trim(cells.get(index)) : "";
        Problem problem = new Problem(
                objected.kind(),
                line,
                index < 0 ? null : header.get(index),
                found,
                objected.kind() == ProblemKind.ZERO_WITH_CONTENT ? Map.of("case", "beside") : Map.of());
        return new Returned(
                line,
                objected.admitted().receipt().unit(),
                objected.admitted().receipt().period(),
                cells,
                List.of(problem));
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
