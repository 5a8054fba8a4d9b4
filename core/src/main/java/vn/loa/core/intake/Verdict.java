package vn.loa.core.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a file so far, up to its {@link Reading}. */
record Verdict(
        String name,
        String sha256,
        String nameUnit,
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable FileKind kind,
        List<String> header) {

    /** {@code nameUnit}: the unit in the file's name, empty where it names none; all that is known of a refused file's unit. */
    Verdict(String name, String sha256, String nameUnit) {
        this(name, sha256, nameUnit, null, null, null, List.of());
    }

    Verdict decoded(@Nullable String encoding, Layout layout) {
        Header found = layout.header();
        return found == null || !found.missing().isEmpty()
                ? new Verdict(name, sha256, nameUnit, encoding, null, null, List.of())
                : new Verdict(name, sha256, nameUnit, encoding, layout.separator(), found.kind(), found.cells());
    }

    Reading refused(Refusal refusal, RefusedRecords records) {
        return new Reading(
                name,
                sha256,
                nameUnit,
                encoding,
                separator,
                NumberStyle.VI.code(),
                code(),
                header,
                records.records(),
                0,
                0,
                records.returned(),
                records.records() - records.returned(),
                refusal,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                Reading.Above.NOTHING);
    }

    Reading read(Pass pass, Facts facts, @Nullable String usedNameUnit, Reading.Above above) {
        Counts counts = pass.counts();
        String onlyUnit = pass.evidence().onlyUnit();
        String onlyPeriod = pass.evidence().onlyPeriod();
        return new Reading(
                name,
                sha256,
                usedNameUnit == null ? "" : usedNameUnit,
                encoding,
                separator,
                facts.style().code(),
                code(),
                header,
                counts.records(),
                counts.acceptedRows(),
                counts.zeroReports(),
                counts.returnedRows(),
                counts.leftOutRows(),
                null,
                counts.problems(),
                counts.findings(),
                pass.parts().parts(onlyUnit, onlyPeriod),
                onlyUnit,
                onlyPeriod,
                above);
    }

    private @Nullable String code() {
        return kind == null ? null : kind.code();
    }
}
