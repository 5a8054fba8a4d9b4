package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.PLACE;
import static vn.loa.batch.store.tables.Tables.SLIP;
import static vn.loa.batch.store.tables.Tables.SLIP_ANSWER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.RowKey;
import vn.loa.core.submission.SlipRow;
import vn.loa.core.submission.SlipStanding;
import vn.loa.core.submission.SubmissionKind;

/** Slips and what answers them, as one transaction sees them (formats.md §2.6). */
final class SlipBook {
    /**
     * The file that a slip is about.
     *
     * @param fileId its last reading
     * @param place of its first; null where it has not been admitted yet
     */
    private record About(
            int firstId, int fileId, String name, @Nullable Long place) {}

    private final DSLContext sql;
    private final Ground ground;
    private final Map<String, Optional<About>> files = new HashMap<>();
    private final Map<Integer, Map<Integer, SlipRow>> answers = new HashMap<>();

    SlipBook(DSLContext sql, Ground ground) {
        this.sql = sql;
        this.ground = ground;
    }

    /** What a file's rows of one unit have to do with slips. */
    RowKey.Slips of(int fileId, String unit) {
        String own = sql.select(SLIP.SLIP_)
                .from(SLIP)
                .join(FILE)
                .on(FILE.PLAN_ID.eq(SLIP.PLAN_ID), FILE.FIRST_ID.eq(SLIP.FIRST_ID))
                .where(
                        SLIP.PLAN_ID.eq(ground.planId()),
                        SLIP.UNIT.eq(ground.terms().code(TermList.UNIT, unit)),
                        FILE.FILE_ID.eq(fileId))
                .fetchOne(SLIP.SLIP_);
        Map<Integer, List<SlipRow>> chains = new HashMap<>();
        answersOf(fileId).forEach((line, row) -> chains.put(line, chain(row)));
        return new RowKey.Slips(own, chains);
    }

    /** The row, then what it answers itself, and so on. */
    List<SlipRow> chain(SlipRow row) {
        return SlipRow.chain(
                row,
                answered -> about(answered.slip())
                        .map(file -> answersOf(file.fileId()).get(answered.line()))
                        .orElse(null));
    }

    /** By line: which row of which slip the row of a file answers. */
    Map<Integer, SlipRow> answersOf(int fileId) {
        return answers.computeIfAbsent(
                fileId,
                file -> sql.select(SLIP_ANSWER.LINE, SLIP_ANSWER.SLIP, SLIP_ANSWER.SLIP_LINE)
                        .from(SLIP_ANSWER)
                        .where(SLIP_ANSWER.PLAN_ID.eq(ground.planId()), SLIP_ANSWER.FILE_ID.eq(file))
                        .fetchMap(SLIP_ANSWER.LINE, row -> new SlipRow(row.value2(), row.value3())));
    }

    /** How the slips that a correction answers stand for its unit and period, given the full submission that is effective there. */
    Map<String, SlipStanding> standing(RowKey.Slips answering, Part part, @Nullable Admitted full) {
        Map<String, SlipStanding> standing = new HashMap<>();
        for (List<SlipRow> chain : answering.answers().values()) {
            boolean ofFull = full != null && isAbout(chain, firstId(full.fileId()));
            for (SlipRow row : chain) {
                about(row.slip())
                        .ifPresent(file -> standing.merge(
                                row.slip(),
                                new SlipStanding(isReport(file, part), full != null && !ofFull && isLater(full, file)),
                                (a, b) -> a.replaced() ? b : a));
            }
        }
        return standing;
    }

    /** Whether a correction mends a row of the file, be it by way of another correction. */
    boolean answersAny(int correction, int fileId) {
        int firstId = firstId(fileId);
        return answersOf(correction).values().stream().anyMatch(row -> isAbout(chain(row), firstId));
    }

    private boolean isAbout(List<SlipRow> chain, int firstId) {
        return chain.stream()
                .anyMatch(row -> about(row.slip())
                        .filter(file -> file.firstId() == firstId)
                        .isPresent());
    }

    boolean isKnown(String slip) {
        return about(slip).isPresent();
    }

    /** Where the slip's file stands in the order of receipt. */
    private boolean isLater(Admitted full, About file) {
        return full.receipt().place() > Objects.requireNonNullElse(file.place(), 0L);
    }

    private int firstId(int fileId) {
        return sql.select(FILE.FIRST_ID)
                .from(FILE)
                .where(FILE.PLAN_ID.eq(ground.planId()), FILE.FILE_ID.eq(fileId))
                .fetchSingle(FILE.FIRST_ID);
    }

    /** Whether the file is the full report of the unit and period, or would have been, had any of its rows been good. */
    private boolean isReport(About file, Part part) {
        List<Part> parts =
                List.copyOf(new Readings(ground).parts(sql, file.fileId()).values());
        return parts.isEmpty()
                ? answersOf(file.fileId()).isEmpty() && !SubmissionKind.bringsSupplements(file.name())
                : parts.stream()
                        .anyMatch(p -> p.kind() == SubmissionKind.FULL
                                && p.unit().equals(part.unit())
                                && p.period().equals(part.period()));
    }

    private Optional<About> about(String slip) {
        return files.computeIfAbsent(
                slip,
                s -> sql.select(SLIP.FIRST_ID, FILE.FILE_ID, FILE.NAME, PLACE.PLACE_)
                        .from(SLIP)
                        .join(FILE)
                        .on(FILE.PLAN_ID.eq(SLIP.PLAN_ID), FILE.FIRST_ID.eq(SLIP.FIRST_ID))
                        .leftJoin(PLACE)
                        .on(PLACE.PLAN_ID.eq(SLIP.PLAN_ID), PLACE.FILE_ID.eq(SLIP.FIRST_ID))
                        .where(SLIP.PLAN_ID.eq(ground.planId()), SLIP.SLIP_.eq(s), FileRows.isLastReading())
                        .fetchOptional(row -> new About(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}
