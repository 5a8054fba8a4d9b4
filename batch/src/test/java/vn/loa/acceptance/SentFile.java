package vn.loa.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.batch.store.Archive;
import vn.loa.batch.store.Loading;
import vn.loa.batch.store.Run;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.ZeroReport;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.Delivery.ZeroLine;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;

/** A file as if it had been read, for both ways: of activities, or of outcomes. What becomes of it is for admission to say. */
record SentFile(Delivery delivery, OutcomeFile outcomes) {
    /** Files of a year: one a submission, as each would have been read, without what became of it. */
    static List<SentFile> of(PlainYear year) {
        List<SentFile> files = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Submission submission : PlainTruth.submissions(year)) {
            if (seen.add(submission.receipt().file())) {
                files.add(of(submission));
            }
        }
        PlainTruth.outcomes(year).stream()
                .sorted(Comparator.comparing(OutcomeFile::received).thenComparing(OutcomeFile::file))
                .forEach(file -> files.add(new SentFile(null, admittedWhenReceived(file, files.size() + 1))));
        return files;
    }

    private static SentFile of(Submission submission) {
        Receipt r = submission.receipt();
        Part part = new Part(r.unit(), r.period(), r.kind(), true, r.accepted(), r.zero(), 0);
        List<ZeroLine> zeros = r.zero() == 0 ? List.of() : List.of(new ZeroLine(2, r.unit(), r.period()));
        return new SentFile(new Delivery(r.file(), r.received(), List.of(part), submission.activities(), zeros), null);
    }

    private static OutcomeFile admittedWhenReceived(OutcomeFile f, long order) {
        return new OutcomeFile(f.file(), order, f.received(), f.received(), f.series(), f.difficulties());
    }

    Instant received() {
        return delivery != null ? delivery.received() : outcomes.received();
    }

    void load(Archive archive, Run run) throws IOException {
        try (Loading loading = archive.files().load(run, received())) {
            loading.kept("Một;Hai\r\n" + "a;b\r\n".repeat(60));
            if (delivery != null) {
                for (Activity row : delivery.activities()) {
                    loading.accepted(row);
                }
                for (ZeroLine zero : delivery.zeroLines()) {
                    loading.zero(new ZeroReport(zero.line(), zero.unit(), zero.period()));
                }
                loading.finish(reading(
                        delivery.file(),
                        "activity",
                        delivery.activities().size(),
                        delivery.zeroLines().size(),
                        delivery.parts()));
                return;
            }
            for (SeriesRow row : outcomes.series()) {
                loading.series(row);
            }
            for (Difficulty row : outcomes.difficulties()) {
                loading.difficulty(row);
            }
            int rows = outcomes.series().size() + outcomes.difficulties().size();
            loading.finish(reading(
                    outcomes.file(), outcomes.difficulties().isEmpty() ? "series" : "feedback", rows, 0, List.of()));
        }
    }

    private static Reading reading(String name, String kind, int accepted, int zero, List<Part> parts) {
        return new Reading(
                name,
                digest(name),
                "",
                "utf-8",
                ';',
                "vi",
                kind,
                List.of("Một", "Hai"),
                accepted + zero + 1,
                accepted,
                zero,
                0,
                1,
                null,
                Map.of(),
                Map.of(),
                parts,
                null,
                null,
                Reading.Above.NOTHING);
    }

    private static String digest(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
