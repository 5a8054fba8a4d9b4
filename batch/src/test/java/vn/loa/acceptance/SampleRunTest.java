package vn.loa.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One walk of the sample: run, the same again, a file added. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleRunTest {
    private static final List<String> COUNTS = List.of("records", "accepted", "zero", "returned", "left_out");

    private Sample sample;
    private LoaProcess first;
    private JsonNode lastRun;

    @BeforeAll
    void runsTheSample(@TempDir Path folder) throws Exception {
        sample = Sample.copyTo(folder);
        first = sample.run("2026-Q1", Sample.LATER);
        assertThat(first.exit()).as(first.toString()).isEqualTo(3);
        lastRun = sample.lastRun();
    }

    @Test
    @Order(1)
    void endsWithThePathOfThePage() {
        Path page = Path.of(first.lastLine());
        assertThat(page).isAbsolute().isNotEmptyFile().hasFileName("index.html");
        assertThat(page.getParent().getFileName()).hasToString("2026-Q1@2026-04-15");
    }

    @Test
    @Order(1)
    void losesNoRecordOfAnyFile() {
        Map<String, Integer> sums = new LinkedHashMap<>();
        for (JsonNode file : lastRun.get("files")) {
            assertThat(count(file, "records"))
                    .as(file.get("name").asString())
                    .isEqualTo(count(file, "accepted")
                            + count(file, "zero")
                            + count(file, "returned")
                            + count(file, "left_out"));
            COUNTS.forEach(key -> sums.merge(key, count(file, key), Integer::sum));
        }
        COUNTS.forEach(
                key -> assertThat(count(lastRun.get("totals"), key)).as(key).isEqualTo(sums.get(key)));
    }

    @Test
    @Order(1)
    void returnsTheRowsThatWereWrittenToBeWrongAndNoOther() throws IOException {
        for (Path file : PlainSample.files(sample.inbox())) {
            String name = file.getFileName().toString();
            JsonNode found = file(lastRun, name.replace("0912345678", "[số điện thoại]"));
            Map<String, Integer> kinds = new LinkedHashMap<>();
            found.get("problems")
                    .properties()
                    .forEach(kind -> kinds.put(kind.getKey(), kind.getValue().asInt()));
            assertThat(kinds).as(name).isEqualTo(PlannedReturns.kinds(name));
            assertThat(count(found, "returned")).as(name).isEqualTo(PlannedReturns.rows(name));
            long lines = Files.readString(file, UTF_8).lines().count();
            assertThat(count(found, "records")).as(name).isEqualTo((int) lines);
        }
    }

    @Test
    @Order(1)
    void makesOfEveryFileWhatItSays() {
        List<String> submissions = new ArrayList<>();
        for (JsonNode file : lastRun.get("files")) {
            for (JsonNode one : file.get("submissions")) {
                submissions.add(String.join(
                        " ",
                        one.get("unit").asString(),
                        one.get("period").asString(),
                        one.get("kind").asString(),
                        one.get("state").asString(),
                        count(one, "accepted") + "+" + count(one, "zero") + "+" + count(one, "returned")));
            }
        }
        assertThat(submissions)
                .containsExactlyInAnyOrder(
                        "vhxh 2026-01 full effective 10+0+2",
                        "vhxh 2026-02 full effective 6+0+2",
                        "vhxh 2026-03 full effective 8+0+3",
                        "van-phong 2026-02 full effective 2+0+1",
                        "mttq 2026-01 full replaced 4+0+2",
                        "mttq 2026-01 full effective 7+0+0",
                        "mttq 2026-02 full effective 4+0+2",
                        "mttq 2026-03 full effective 5+0+1",
                        "thcs-mau 2026-01 full effective 4+0+2",
                        "thcs-mau 2026-02 full effective 0+1+0",
                        "thcs-mau 2026-03 full effective 5+0+0",
                        "khoi-pho-1 2026-01 full effective 5+0+4",
                        "khoi-pho-1 2026-02 full effective 3+0+3",
                        "khoi-pho-1 2026-02 supplement effective 2+0+1",
                        "khoi-pho-2 2025-12 supplement effective 1+0+0",
                        "khoi-pho-2 2026-01 full effective 4+0+1",
                        "khoi-pho-2 2026-02 full effective 5+0+1",
                        "khoi-pho-2 2026-02 supplement effective 1+0+0",
                        "khoi-pho-2 2026-03 full effective 5+0+2");
    }

    @Test
    @Order(1)
    void refusesTheWorkbookWithAdvice() {
        JsonNode workbook = file(lastRun, "khoi-pho-1__thang-03.xlsx");
        assertThat(workbook.get("status").asString()).isEqualTo("refused");
        assertThat(workbook.get("refused").asString()).isEqualTo("not_supported");
        assertThat(sample.out().resolve("returns/khoi-pho-1/khoi-pho-1__thang-03.xlsx.khong-doc-duoc.txt"))
                .isNotEmptyFile();
    }

    /** But for the first report of January of the front, which its second replaced: that slip is settled. */
    @Test
    @Order(1)
    void writesASlipForEveryFileThatHasReturnedRows() throws IOException {
        List<String> slips = new ArrayList<>();
        for (Path file : PlainSample.files(sample.inbox())) {
            String name = file.getFileName().toString();
            if (PlannedReturns.rows(name) > 0 && !name.equals("BC T1 MTTQ.csv")) {
                slips.add(name.replace("0912345678", "[số điện thoại]"));
            }
        }
        assertThat(Sample.bytes(sample.out().resolve("returns")).keySet().stream()
                        .map(path -> path.substring(path.indexOf('/') + 1))
                        .filter(name -> name.endsWith(".de-nghi-chinh-sua.csv"))
                        .map(name -> name.replaceAll("(~[0-9a-f]{8})?\\.de-nghi-chinh-sua\\.csv$", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(slips);
    }

    @Test
    @Order(2)
    void doesNothingWithTheSameInboxAndGivesTheSameBytes() throws Exception {
        Map<String, byte[]> before = Sample.bytes(sample.report("2026-Q1", Sample.LATER));
        Map<String, byte[]> slips = Sample.bytes(sample.out().resolve("returns"));
        LoaProcess again = sample.run("2026-Q1", Sample.LATER);
        assertThat(again.exit()).as(again.toString()).isZero();
        assertThat(statuses()).containsOnly("known");
        Map<String, byte[]> after = Sample.bytes(sample.report("2026-Q1", Sample.LATER));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((name, bytes) ->
                assertThat(withoutInstant(bytes)).as(name).isEqualTo(withoutInstant(before.get(name))));
        Map<String, byte[]> slipsAfter = Sample.bytes(sample.out().resolve("returns"));
        assertThat(slipsAfter.keySet()).isEqualTo(slips.keySet());
        slipsAfter.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(slips.get(name)));
    }

    @Test
    @Order(3)
    void readsOnlyTheFileThatIsAdded() throws Exception {
        Files.writeString(sample.inbox().resolve("khoi-pho-1__thang-03.csv"), """
                Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng
                06/03/2026;Hướng dẫn kê khai thuế điện tử;II.1.5;Hướng dẫn trực tiếp;Người dân
                20/03/2026;Hướng dẫn thanh toán học phí;II.1.5;Hướng dẫn trực tiếp;Người dân
                """, UTF_8);
        LoaProcess added = sample.run("2026-Q1", "2026-12-31");
        assertThat(added.exit()).as(added.toString()).isZero();
        assertThat(statuses()).containsOnlyOnce("new");
        assertThat(file(sample.lastRun(), "khoi-pho-1__thang-03.csv")
                        .get("status")
                        .asString())
                .isEqualTo("new");
        for (JsonNode value : Sample.json(sample.report("2026-Q1", "2026-12-31").resolve("indicators.json"))
                .get("values")) {
            if (value.get("indicator").asString().equals("reporting.completeness")
                    && value.get("scope").get("type").asString().equals("ward")) {
                assertThat(value.get("numerator").asInt()).isEqualTo(15);
            }
        }
    }

    /** The one thing that may differ between two runs of the same inputs. */
    private static String withoutInstant(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replaceAll("\"run_instant\"\\s*:\\s*\"[^\"]*\"", "")
                .replaceAll("<time class=\"run\"[^>]*>[^<]*</time>", "");
    }

    private List<String> statuses() throws IOException {
        List<String> statuses = new ArrayList<>();
        sample.lastRun()
                .get("files")
                .forEach(file -> statuses.add(file.get("status").asString()));
        return statuses;
    }

    private static JsonNode file(JsonNode lastRun, String name) {
        for (JsonNode file : lastRun.get("files")) {
            if (file.get("name").asString().equals(name)) {
                return file;
            }
        }
        throw new AssertionError(name + " is not in " + lastRun);
    }

    private static int count(JsonNode node, String key) {
        return node.get(key).asInt();
    }
}
