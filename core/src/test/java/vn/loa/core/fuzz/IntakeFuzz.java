package vn.loa.core.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.KeptRows;
import vn.loa.core.intake.Limits;
import vn.loa.core.intake.ProblemSentences;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalKind;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.Slip;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.text.Lang;

/**
 * Any bytes at all as a unit's file: a verdict, never an exception, in which every record is accounted for, the slip or the page of the
 * refusal can be written, and every returned row is found again in the kept text. {@link #fuzzerTestOneInput} is what Jazzer calls; the
 * corpus that it grew lies in the resources and is replayed by {@code IntakeCorpusTest}. To let it grow on:
 *
 * <pre>
 * ./mvnw -Pfuzz -pl core test -Dtest=IntakeFuzzing -Dfuzz.seconds=3600
 * </pre>
 */
public final class IntakeFuzz {
    private static final String[] NAMES = {
        "x.csv", "khoi-pho-1__thang-01.csv", "Bổ sung.txt", "x.xlsx", "0912345678.tsv"
    };
    private static final Limits SMALL = new Limits(1 << 16, 2_000, 500, 64, 300);
    private static final Instant RECEIVED = Instant.parse("2026-02-03T02:00:00Z");
    static final Plan PLAN = plan();

    private IntakeFuzz() {}

    /** The first byte chooses the file's name, and whether the limits are small; the others are the file. */
    public static void fuzzerTestOneInput(byte[] input) {
        int choice = input.length == 0 ? 0 : input[0] & 0xFF;
        byte[] bytes = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        Intake intake = new Intake(PLAN, (choice & 0x80) == 0 ? Limits.DEFAULT : SMALL);
        try {
            check(intake.check(CsvFile.of(NAMES[(choice & 0x7F) % NAMES.length], bytes), RECEIVED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Checked checked) throws IOException {
        Reading r = checked.reading();
        int given = checked.activities().size()
                + checked.series().size()
                + checked.difficulties().size();
        require(r.records() == r.accepted() + r.zero() + r.returned() + r.leftOut(), "lost a record", r);
        require(given == r.accepted() && checked.zeroReports().size() == r.zero(), "counted wrong", r);
        for (Lang lang : Lang.values()) {
            ProblemSentences sentences = new ProblemSentences(lang);
            checked.findings().forEach(sentences::sentence);
            if (r.refusal() != null) {
                require(!RefusalPage.text(r, lang).isEmpty(), "no page", r);
            } else {
                require(!Slip.text("P-1", r, checked.returned(), PLAN, lang).isEmpty(), "no slip", r);
            }
        }
        if (!checked.returned().isEmpty()) {
            sendBack(checked);
        }
        if (r.refusal() == null && r.separator() != null) {
            require(checked.returned().size() == r.returned(), "returned wrong", r);
            Map<Integer, Returned> byLine =
                    checked.returned().stream().collect(Collectors.toMap(Returned::line, row -> row));
            var kept = KeptRows.at(byLine.keySet(), new StringReader(checked.keptText()), r.separator(), r.header());
            require(kept.keySet().equals(byLine.keySet()), "kept text has other lines", r);
        }
    }

    /** A slip that nobody mended is read, but for letters that are lost, and answers its own rows. */
    private static void sendBack(Checked checked) throws IOException {
        Reading r = checked.reading();
        String slip = Slip.text(Slip.id(r, null), r, checked.returned(), PLAN, Lang.VI);
        Checked again =
                new Intake(PLAN).check(CsvFile.of("phieu.csv", slip.getBytes(StandardCharsets.UTF_8)), RECEIVED);
        Refusal refusal = again.reading().refusal();
        require(refusal == null || refusal.kind() == RefusalKind.LOST_DIACRITICS, "slip refused", again.reading());
        Set<Integer> lines = checked.returned().stream().map(Returned::line).collect(Collectors.toSet());
        again.answers()
                .values()
                .forEach(row -> require(lines.contains(row.line()), "answers nothing", again.reading()));
    }

    private static void require(boolean holds, String what, Reading reading) {
        if (!holds) {
            throw new IllegalStateException(what + ": " + reading);
        }
    }

    private static Plan plan() {
        try {
            return PlanReader.parse("plan.yaml", """
                    extends: ky-lua-79
                    ward: {code: "99999", name: Phường Thử, province: Tỉnh Thử, zone: Asia/Ho_Chi_Minh}
                    units:
                      - {code: khoi-pho-1, name: Khối phố 1, reports: true, aliases: [KP1]}
                      - {code: khoi-pho-2, name: Khối phố 2, reports: true, from: 2026-01-15}
                    areas:
                      - {code: a1, name: Khối phố 1}
                    series:
                      - {code: dvc, name: Dịch vụ công trực tuyến, higher_is_better: true}
                    """);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
