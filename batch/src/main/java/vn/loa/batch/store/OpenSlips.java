package vn.loa.batch.store;

import static org.jooq.impl.DSL.any;
import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.PLACE;
import static vn.loa.batch.store.tables.Tables.RETURNED_ROW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.core.intake.FileKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.Subjects;

/**
 * What units have been asked to mend and have not replaced yet (formats.md §2.6). A full report settles all that was returned of its
 * unit and period ({@link Superseded}); series and difficulties have none, and are settled row by row ({@link Answered}). A correction
 * settles the rows that it answers ({@link Corrected}).
 */
public final class OpenSlips {
    /** Sorts behind every unit's code. */
    private static final String NO_UNIT = "\uffff";

    private final Ground ground;
    private final Readings readings;

    OpenSlips(Ground ground) {
        this.ground = ground;
        this.readings = new Readings(ground);
    }

    /** Every open slip, by file name, digest and unit; the one without a unit last. */
    public List<OpenSlip> all() {
        return withClosed().stream().filter(OpenSlip::isOpen).toList();
    }

    /** As {@link #all}, with those that are settled: what has ever been written and may lie in a folder still. */
    public List<OpenSlip> withClosed() {
        return ground.sql().transactionResult(transaction -> all(transaction.dsl()));
    }

    /**
     * Returned rows of one file and unit, or a refused file.
     *
     * @param reading of the file
     * @param unit code; null: rows that belong to no unit, or a refused file whose name tells none
     * @param rows those still open, in the order of their lines; none of a refused file
     * @param readAgain whether the file has been read anew since, and that reading says what is to be mended
     */
    public record OpenSlip(Reading reading, @Nullable String unit, List<Returned> rows, boolean readAgain) {
        /** Of the last reading of its file. */
        public OpenSlip(Reading reading, @Nullable String unit, List<Returned> rows) {
            this(reading, unit, rows, false);
        }

        /** Whether there is still something to mend. */
        public boolean isOpen() {
            return !readAgain && (reading.refusal() != null || !rows.isEmpty());
        }
    }

    private List<OpenSlip> all(DSLContext sql) {
        List<Admitted> ledger = new Receipts(ground).all(sql);
        Superseded superseded = new Superseded(ledger);
        Map<Integer, List<Returned>> rows = rows(sql);
        Map<Integer, List<Returned>> objected = new ObjectedRows(sql, ground).of(ledger);
        objected.forEach((file, more) -> rows.merge(file, more, OpenSlips::inOrder));
        Corrected corrected = new Corrected(sql, ground);
        Map<Integer, Long> places = sql.select(PLACE.FILE_ID, PLACE.PLACE_)
                .from(PLACE)
                .where(PLACE.PLAN_ID.eq(ground.planId()))
                .fetchMap(PLACE.FILE_ID, PLACE.PLACE_);
        Answered answered = new Answered(new OutcomeFiles(ground).byFile(sql), rows);
        List<OpenSlip> slips = new ArrayList<>();
        Set<Integer> last = sql.select(FILE.FILE_ID)
                .from(FILE)
                .where(FILE.PLAN_ID.eq(ground.planId()), FileRows.isLastReading())
                .fetchSet(FILE.FILE_ID);
        for (Record file : sql.select(FILE.fields())
                .from(FILE)
                .where(
                        FILE.PLAN_ID.eq(ground.planId()),
                        FILE.REFUSAL
                                .isNotNull()
                                .or(FILE.FILE_ID.eq(any(rows.keySet().toArray(Integer[]::new)))))
                .orderBy(FILE.NAME, FILE.SHA256, FILE.NAME_UNIT)
                .fetch()) {
            Reading reading = readings.read(sql, file);
            boolean readAgain = !last.contains(file.get(FILE.FILE_ID));
            if (reading.refusal() != null) {
                slips.add(new OpenSlip(
                        reading, reading.nameUnit().isEmpty() ? null : reading.nameUnit(), List.of(), readAgain));
            }
            Map<String, List<Returned>> byUnit = new HashMap<>();
            int id = file.get(FILE.FILE_ID);
            Predicate<Returned> settled = FileKind.ACTIVITY.code().equals(reading.kind())
                    ? row -> superseded.covers(id, file.get(FILE.RECEIVED), row)
                    : answered.in(
                            id, new Subjects(ground.plan(), reading.header()), objected.getOrDefault(id, List.of()));
            for (Returned row : rows.getOrDefault(id, List.of())) {
                List<Returned> open =
                        byUnit.computeIfAbsent(Objects.requireNonNullElse(row.unit(), NO_UNIT), u -> new ArrayList<>());
                if (!settled.test(row) && !corrected.covers(id, places.get(id), reading, row)) {
                    open.add(row);
                }
            }
            byUnit.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> slips.add(new OpenSlip(
                            reading, e.getKey().equals(NO_UNIT) ? null : e.getKey(), e.getValue(), readAgain)));
        }
        return List.copyOf(slips);
    }

    private static List<Returned> inOrder(List<Returned> some, List<Returned> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Returned::line))
                .toList();
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
                                readings.unit(row.value3() == null ? row.value4() : row.value3()),
                                readings.period(row.value5() == null ? row.value6() : row.value5()),
                                Arrays.asList(row.value7()),
                                Json.problems(row.value8(), row.value2()))));
        return rows;
    }
}
