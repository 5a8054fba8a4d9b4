package vn.loa.batch.store;

import static vn.loa.batch.store.tables.Tables.FILE;
import static vn.loa.batch.store.tables.Tables.SUBMISSION;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import vn.loa.batch.store.Terms.TermList;
import vn.loa.core.intake.FindingKind;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalKind;
import vn.loa.core.submission.Part;

/** The verdict of loading, as it was when the file was first read. */
final class Readings {
    private final Ground ground;

    Readings(Ground ground) {
        this.ground = ground;
    }

    Reading read(DSLContext sql, Record file) {
        Map<ProblemKind, Integer> problems = new EnumMap<>(ProblemKind.class);
        Json.counts(file.get(FILE.PROBLEMS))
                .forEach((code, rows) -> problems.put(ProblemKind.valueOf(code.toUpperCase(Locale.ROOT)), rows));
        Map<FindingKind, Integer> findings = new EnumMap<>(FindingKind.class);
        Json.counts(file.get(FILE.FINDINGS))
                .forEach((code, rows) -> findings.put(FindingKind.valueOf(code.toUpperCase(Locale.ROOT)), rows));
        return new Reading(
                file.get(FILE.NAME),
                file.get(FILE.SHA256),
                file.get(FILE.NAME_UNIT),
                file.get(FILE.ENCODING),
                separator(file),
                file.get(FILE.NUMBER_STYLE),
                file.get(FILE.KIND),
                List.of(file.get(FILE.HEADER)),
                file.get(FILE.RECORDS),
                file.get(FILE.ACCEPTED),
                file.get(FILE.ZERO),
                file.get(FILE.RETURNED),
                file.get(FILE.LEFT_OUT),
                refusal(file),
                problems,
                findings,
                List.copyOf(parts(sql, file.get(FILE.FILE_ID)).values()),
                unit(file.get(FILE.ONLY_UNIT)),
                period(file.get(FILE.ONLY_PERIOD)),
                new Reading.Above(period(file.get(FILE.ABOVE_PERIOD)), file.get(FILE.ABOVE_MONEY)));
    }

    /** Parts of a file by their numbers, in order. */
    Map<Integer, Part> parts(DSLContext sql, int fileId) {
        Map<Integer, Part> parts = new LinkedHashMap<>();
        sql.select(SUBMISSION.fields())
                .from(SUBMISSION)
                .where(SUBMISSION.PLAN_ID.eq(ground.planId()), SUBMISSION.FILE_ID.eq(fileId))
                .orderBy(SUBMISSION.PART)
                .forEach(row -> parts.put(row.get(SUBMISSION.PART), part(row)));
        return parts;
    }

    /** What the file said before anything was decided about it. */
    Part part(DSLContext sql, Admitted admitted) {
        return Objects.requireNonNull(parts(sql, admitted.fileId()).get(admitted.part()));
    }

    /** From a row that has the columns of {@code loa.submission}. */
    Part part(Record row) {
        return new Part(
                ground.terms().term(TermList.UNIT, row.get(SUBMISSION.UNIT)),
                Terms.period(row.get(SUBMISSION.PERIOD)),
                Receipts.kind(row.get(SUBMISSION.KIND)),
                row.get(SUBMISSION.MAIN_PERIOD),
                row.get(SUBMISSION.ACCEPTED),
                row.get(SUBMISSION.ZERO),
                row.get(SUBMISSION.RETURNED),
                row.get(SUBMISSION.ANSWERED));
    }

    static @Nullable Refusal refusal(Record file) {
        String kind = file.get(FILE.REFUSAL);
        return kind == null
                ? null
                : new Refusal(
                        RefusalKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        Objects.requireNonNull(file.get(FILE.REFUSAL_REASON)),
                        Json.texts(file.get(FILE.REFUSAL_DETAILS)));
    }

    static @Nullable Character separator(Record file) {
        String cell = file.get(FILE.SEPARATOR);
        return cell == null ? null : cell.charAt(0);
    }

    @Nullable
    String unit(@Nullable Short code) {
        return code == null ? null : ground.terms().term(TermList.UNIT, code);
    }

    @Nullable
    String period(@Nullable Short code) {
        return code == null ? null : Terms.period(code);
    }
}
