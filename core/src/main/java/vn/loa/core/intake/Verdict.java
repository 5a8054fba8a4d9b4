package vn.loa.core.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a file so far, up to its {@link Reading}. */
record Verdict(
        String name,
        String sha256,
        @Nullable String encoding,
        @Nullable Character separator,
        List<String> header) {
    private static final String ACTIVITY = "activity";

    Verdict(String name, String sha256) {
        this(name, sha256, null, null, List.of());
    }

    Verdict decoded(@Nullable String encoding, Layout layout) {
        Header found = layout.header();
        return found == null || !found.missing().isEmpty()
                ? new Verdict(name, sha256, encoding, null, List.of())
                : new Verdict(name, sha256, encoding, layout.separator(), found.cells());
    }

    Reading refused(Refusal refusal, RefusedRecords records) {
        return new Reading(
                name,
                sha256,
                "",
                encoding,
                separator,
                NumberStyle.VI.code(),
                header.isEmpty() ? null : ACTIVITY,
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
                null);
    }

    Reading read(Pass pass, Facts facts, @Nullable String nameUnit) {
        Counts counts = pass.counts();
        String onlyUnit = pass.evidence().onlyUnit();
        String onlyPeriod = pass.evidence().onlyPeriod();
        return new Reading(
                name,
                sha256,
                nameUnit == null ? "" : nameUnit,
                encoding,
                separator,
                facts.style().code(),
                ACTIVITY,
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
                onlyPeriod);
    }
}
