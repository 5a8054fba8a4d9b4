package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.loa.acceptance.PlainSubmission.Fate;
import vn.loa.acceptance.PlainSubmission.Kind;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;

/** A whole year through the command: what becomes of every file and of every report is what was meant. */
@TestInstance(Lifecycle.PER_CLASS)
class YearRunTest {
    private final YearSample truth = YearRun.truth();
    private YearRun year;
    private Map<String, JsonNode> files;

    @BeforeAll
    void runsTheSample() throws Exception {
        year = YearRun.once();
        files = files(year.sample());
    }

    @Test
    void endsWithThePathOfThePage() {
        Path page = Path.of(year.run().lastLine());
        assertThat(page).isAbsolute().isNotEmptyFile().hasFileName("index.html");
        assertThat(page.getParent().getFileName()).hasToString(YearRun.PERIOD + "@" + YearRun.AS_OF);
    }

    @Test
    void countsEveryRecordOfEveryFile() {
        Map<String, Integer> usedIds = usedIds();
        for (YearFile file : truth.files()) {
            JsonNode found = files.get(masked(file.name()));
            int back = usedIds.getOrDefault(file.name(), 0);
            assertThat(counts(found)).as(file.name()).isEqualTo(counts(file, back));
            assertThat(found.get("received").asString())
                    .isEqualTo(file.received().toString());
        }
        assertThat(files).hasSize(truth.files().size() + 2);
    }

    @Test
    void writesEveryValueAsItIsPlainlyWorkedOut() throws Exception {
        Plan plan = PlanReader.read(YearRun.SOURCE.resolve("plan.yaml"));
        LocalDate asOf = LocalDate.parse(YearRun.AS_OF);
        PlainSpan span = new PlainSpan(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
        Map<String, PlainValue> plain = new PlainEvaluation(plan, truth.truth(), span, asOf).values();
        JsonNode written =
                Sample.json(year.sample().report(YearRun.PERIOD, YearRun.AS_OF).resolve("indicators.json"));
        assertThat(written.get("values")).hasSameSizeAs(plain.keySet());
        for (JsonNode value : written.get("values")) {
            JsonNode scope = value.get("scope");
            String key = String.join(
                    " ",
                    value.get("indicator").asString(),
                    scope.get("type").asString(),
                    scope.get("id").asString());
            PlainFigure figure = plain.get(key).figure();
            close(key, value.get("numerator"), figure.numerator());
            close(key, value.get("denominator"), figure.denominator());
            close(key, value.get("value"), figure.value());
            close(key, value.get("lower"), figure.lower());
            close(key, value.get("upper"), figure.upper());
            close(key, value.get("p"), figure.p());
            assertThat(value.get("status").asString()).as(key).isEqualTo(figure.status());
        }
    }

    private static void close(String key, JsonNode found, Double expected) {
        assertThat(found.isNull()).as(key).isEqualTo(expected == null);
        if (expected != null) {
            assertThat(found.asDouble()).as(key).isCloseTo(expected, withinPercentage(1e-9));
        }
    }

    @Test
    void ignoresWhatIsNoReport() {
        assertThat(files.values().stream()
                        .filter(file -> file.get("status").asString().equals("ignored"))
                        .map(file -> file.get("name").asString()))
                .containsExactlyInAnyOrder("Công văn nhắc nộp báo cáo.docx", "anh-le-phat-dong-10-10.jpg");
    }

    @Test
    void makesOfEveryReportWhatItShouldBecome() {
        List<String> found = new ArrayList<>();
        files.values()
                .forEach(file -> file.get("submissions")
                        .forEach(one -> found.add(String.join(
                                " ",
                                file.get("name").asString(),
                                one.get("unit").asString(),
                                one.get("period").asString(),
                                one.get("kind").asString(),
                                one.get("state").asString(),
                                one.get("accepted").asInt() + "+"
                                        + one.get("zero").asInt() + "+"
                                        + one.get("returned").asInt()))));
        assertThat(found).containsExactlyInAnyOrderElementsOf(fates());
    }

    @Test
    void holdsWhatShrinksAndWhatComesTwice() {
        assertThat(truth.truth().submissions().stream()
                        .filter(s -> s.fate() == Fate.HELD)
                        .map(s -> s.unit() + " " + s.period() + " " + s.kind()))
                .containsExactly(
                        "khoi-pho-15 2026-02 FULL",
                        "khoi-pho-7 2026-05 FULL",
                        "khoi-pho-3 2026-08 SUPPLEMENT",
                        "doan-tn 2026-09 FULL");
    }

    /**
     * But for those of reports that a later one has replaced, and of figures that do not say of what they are, behind which a clean file
     * came: they are settled.
     */
    @Test
    void writesASlipForEveryFileThatHasReturnedRows() throws IOException {
        Set<String> slips = Sample.bytes(year.sample().out().resolve("returns")).keySet().stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .filter(name -> name.endsWith(".de-nghi-chinh-sua.csv"))
                .map(name -> name.replaceAll("(~[0-9a-f]{8})?\\.de-nghi-chinh-sua\\.csv$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        Set<String> settled = settled();
        Map<String, Integer> usedIds = usedIds();
        for (YearFile file : truth.files()) {
            boolean open = file.returned().stream()
                    .anyMatch(row -> !settled.contains(file.name() + " " + row.unit() + " " + row.period()));
            if (open || usedIds.containsKey(file.name())) {
                expected.add(masked(file.name()));
            }
        }
        expected.removeAll(Set.of(
                "Kết quả hành chính quý I-2026.csv", "Kết quả hành chính quý III-2026.csv", "Khảo sát cuối kỳ.csv"));
        assertThat(slips).isEqualTo(expected);
    }

    @Test
    void doesNothingWithTheSameInboxAndThenReadsOnlyTheFileThatIsAdded(@TempDir Path folder) throws Exception {
        Sample sample = year.goOn(folder);
        LoaProcess again = sample.run(YearRun.PERIOD, YearRun.AS_OF);
        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(statuses(sample)).containsExactlyInAnyOrder("known", "ignored");
        assertThat(bytes(sample)).isEqualTo(bytes(year.sample()));

        Files.writeString(sample.inbox().resolve("khoi-pho-20__thang-09.csv"), """
                Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng
                06/09/2026;Hướng dẫn kê khai thuế điện tử;II.1.5;Hướng dẫn trực tiếp;Người dân
                20/09/2026;Hướng dẫn thanh toán học phí;II.1.5;Hướng dẫn trực tiếp;Người dân
                """, UTF_8);
        LoaProcess added = sample.loa(
                "ingest",
                "--inbox",
                sample.inbox().toString(),
                "--out",
                sample.out().toString());
        assertThat(added.exit()).as(added.toString()).isZero();
        assertThat(statuses(sample)).containsExactlyInAnyOrder("known", "ignored", "new");
        assertThat(files(sample).get("khoi-pho-20__thang-09.csv").get("status").asString())
                .isEqualTo("new");
    }

    private static Set<String> statuses(Sample sample) throws IOException {
        return files(sample).values().stream()
                .map(file -> file.get("status").asString())
                .collect(Collectors.toSet());
    }

    /** Report and slips, but for the instant of the run. */
    private static Map<String, String> bytes(Sample sample) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Path part : List.of(
                sample.report(YearRun.PERIOD, YearRun.AS_OF), sample.out().resolve("returns"))) {
            Sample.bytes(part)
                    .forEach((name, content) -> bytes.put(
                            part.getFileName() + "/" + name,
                            new String(content, ISO_8859_1)
                                    .replaceAll("\"run_instant\"\\s*:\\s*\"[^\"]*\"", "")
                                    .replaceAll("<time class=\"run\"[^>]*>[^<]*</time>", "")));
        }
        return bytes;
    }

    private static Map<String, JsonNode> files(Sample sample) throws IOException {
        Map<String, JsonNode> files = new HashMap<>();
        sample.lastRun().get("files").forEach(file -> files.put(file.get("name").asString(), file));
        return files;
    }

    private static Map<String, Object> counts(JsonNode file) {
        Map<String, Object> counts = new TreeMap<>();
        counts.put(
                "refused",
                file.get("refused").isNull() ? "" : file.get("refused").asString());
        for (String key : List.of("records", "accepted", "zero", "returned", "left_out")) {
            counts.put(key, file.get(key).asInt());
        }
        file.get("problems")
                .properties()
                .forEach(kind -> counts.put(kind.getKey(), kind.getValue().asInt()));
        return counts;
    }

    /** @param back rows that only admission returns */
    private static Map<String, Object> counts(YearFile file, int back) {
        Map<String, Object> counts = new TreeMap<>();
        boolean read = file.refused() == null;
        int good = file.accepted().size()
                + file.series().size()
                + file.difficulties().size();
        counts.put("refused", read ? "" : file.refused());
        counts.put("records", file.records());
        counts.put("accepted", good - back);
        counts.put("zero", file.zeros().size());
        counts.put("returned", read ? file.returned().size() + back : file.records() - file.leftOut());
        counts.put("left_out", file.leftOut());
        file.returned().forEach(row -> row.kinds().forEach(kind -> counts.merge(kind, 1, (a, b) -> (int) a + (int) b)));
        if (back > 0) {
            counts.put("id_reused", back);
        }
        return counts;
    }

    /** Rows of a file that went back when it was admitted, since their id is another activity's. */
    private Map<String, Integer> usedIds() {
        Map<String, Integer> back = new HashMap<>();
        Map<String, YearFile> byName = truth.files().stream().collect(Collectors.toMap(YearFile::name, f -> f));
        for (PlainSubmission s : truth.truth().submissions()) {
            long read = byName.get(s.file()).returned().stream()
                    .filter(row -> s.unit().equals(row.unit()) && s.period().equals(row.period()))
                    .count();
            if (s.returned() > read) {
                back.merge(s.file(), (int) (s.returned() - read), Integer::sum);
            }
        }
        return back;
    }

    private List<String> fates() {
        List<String> fates = new ArrayList<>();
        Set<String> settled = settled();
        for (PlainSubmission s : truth.truth().submissions()) {
            String state = settled.contains(s.file() + " " + s.unit() + " " + s.period())
                    ? "replaced"
                    : s.fate().name().toLowerCase(java.util.Locale.ROOT);
            fates.add(String.join(
                    " ",
                    masked(s.file()),
                    s.unit(),
                    s.period(),
                    s.kind() == Kind.FULL ? "full" : "supplement",
                    state,
                    s.rows().size() + "+" + (s.zero() ? 1 : 0) + "+" + s.returned()));
        }
        return fates;
    }

    /** Those whose unit and period have a later full report that counts. */
    private Set<String> settled() {
        Set<String> settled = new HashSet<>();
        List<PlainSubmission> all = truth.truth().submissions();
        for (int i = 0; i < all.size(); i++) {
            PlainSubmission s = all.get(i);
            boolean later = all.subList(i + 1, all.size()).stream()
                    .anyMatch(o -> o.kind() == Kind.FULL
                            && o.fate() == Fate.EFFECTIVE
                            && o.unit().equals(s.unit())
                            && o.period().equals(s.period()));
            if (later && s.fate() == Fate.EFFECTIVE) {
                settled.add(s.file() + " " + s.unit() + " " + s.period());
            }
        }
        return settled;
    }

    private static String masked(String name) {
        return name.replaceAll("09\\d{8}", "[số điện thoại]");
    }
}
