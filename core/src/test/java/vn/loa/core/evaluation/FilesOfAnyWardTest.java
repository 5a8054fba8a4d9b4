package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.submission.Admission;
import vn.loa.core.submission.Delivery;
import vn.loa.core.submission.Part;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.testing.RandomWard;
import vn.loa.core.testing.SmallPlan;

/** Files that reach a ward at one instant, so that only their names order them (formats.md §2.3); a failing case is named by its seed. */
class FilesOfAnyWardTest {
    private static final Instant NOON = Instant.parse("2026-04-03T05:00:00Z");
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");
    private static final String HEADER =
            "Đơn vị;Kỳ báo cáo;Ngày thực hiện;Tên hoạt động;Nội dung;Kênh;Đối tượng;Lượt tiếp cận\r\n";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichFilesLieThereDoesNotMatter(long seed) {
        RandomWard ward = new RandomWard(seed);
        List<Delivery> files = files(ward);
        List<Delivery> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, ward.random());

        assertThat(evaluate(ward.plan(), shuffled)).isEqualTo(evaluate(ward.plan(), files));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesMatterOnlyAmongFilesOfOneUnitAndPeriod(long seed) {
        RandomWard ward = new RandomWard(seed);
        List<Delivery> files = files(ward);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, files.size()).boxed().toList());
        Collections.shuffle(numbers, ward.random());
        Map<String, List<Integer>> own = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            own.computeIfAbsent(about(files.get(i)), k -> new ArrayList<>()).add(numbers.get(i));
        }
        own.values().forEach(Collections::sort);
        // The files of one unit and period keep their order among each other and change places with all the others.
        List<Delivery> renamed = files.stream()
                .map(file -> named(file, own.get(about(file)).remove(0)))
                .toList();

        assertThat(evaluate(ward.plan(), renamed)).isEqualTo(evaluate(ward.plan(), files));
    }

    @Test
    void ofTwoReportsOfOneUnitAndPeriodTheLaterNameCounts() throws IOException {
        String report = HEADER + row("kp-1", "5", "10") + row("kp-1", "6", "20");
        String second = HEADER + row("kp-1", "5", "10") + row("kp-1", "6", "30");

        assertThat(contacts(read("a.csv", report), read("b.csv", second))).isEqualTo("40.0 n 2");
        assertThat(contacts(read("b.csv", report), read("a.csv", second))).isEqualTo("30.0 n 2");
    }

    @Test
    void aFileOfAHeaderAndNoRowChangesNothing() throws IOException {
        List<Delivery> files = new ArrayList<>(List.of(
                read("kp-1__a.csv", HEADER + row("kp-1", "5", "10")), read("m.csv", HEADER + row("kp-2", "6", "20"))));
        Evaluation before = evaluate(new SmallPlan().plan(), files);

        for (String name : List.of("kp-1__z.csv", "kp-2__0.csv", "z.csv", "kp-2__bo-sung.csv")) {
            Delivery empty = read(name, HEADER);
            assertThat(empty.parts()).isEmpty();
            files.add(empty);
        }
        Evaluation after = evaluate(new SmallPlan().plan(), files);

        assertThat(after).isEqualTo(before);
        assertThat(Said.ward(after, "reporting.completeness")).isEqualTo("2/6");
    }

    @Test
    void aUnitsOnlyFileOfAHeaderAndNoRowIsNoReport() throws IOException {
        Evaluation evaluation = evaluate(new SmallPlan().plan(), List.of(read("kp-1__a.csv", HEADER)));

        assertThat(Said.ward(evaluation, "reporting.completeness")).isEqualTo("0/6");
        assertThat(Said.ward(evaluation, "output.activities")).isEqualTo("not_enough_data no_report");
    }

    private static String contacts(Delivery... files) {
        return Said.ward(evaluate(new SmallPlan().plan(), List.of(files)), "reach.contacts");
    }

    private static Evaluation evaluate(Plan plan, List<Delivery> files) {
        Period quarter = plan.calendar().period("2026-Q1").orElseThrow();
        return Evaluator.evaluate(plan, quarter, AS_OF, Admission.all(files));
    }

    private static Delivery read(String name, String text) throws IOException {
        CsvFile file = CsvFile.of(name, text.getBytes(StandardCharsets.UTF_8));
        Checked checked = new Intake(new SmallPlan().plan()).check(file, NOON);
        assertThat(checked.problems()).isEmpty();
        return checked.delivery(NOON);
    }

    private static String row(String unit, String day, String reach) {
        return unit + ";2026-01;" + day + "/01/2026;Việc;t1;radio;residents;" + reach + "\r\n";
    }

    /** Reports and supplements, each of one unit and period; some say the same again, some something else. */
    private static List<Delivery> files(RandomWard ward) {
        List<Delivery> files = new ArrayList<>();
        Map<String, List<Activity>> said = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            String unit = "kp-" + (1 + ward.random().nextInt(4));
            LocalDate month = LocalDate.of(2026, 1 + ward.random().nextInt(3), 1);
            String period = month.toString().substring(0, 7);
            SubmissionKind kind = ward.random().nextInt(3) == 0 ? SubmissionKind.SUPPLEMENT : SubmissionKind.FULL;
            List<Activity> rows = new ArrayList<>(said.getOrDefault(unit + period, List.of()));
            for (int k = 1 + ward.random().nextInt(5); k > 0; k--) {
                rows.add(ward.deed(month).by(unit, period, rows.size() + 2));
            }
            if (ward.random().nextInt(3) > 0) {
                said.put(unit + period, List.copyOf(rows));
            }
            Part part = new Part(
                    unit, period, kind, true, rows.size(), 0, ward.random().nextInt(3));
            files.add(named(new Delivery("", NOON, List.of(part), rows, List.of()), i));
        }
        return files;
    }

    private static Delivery named(Delivery file, int number) {
        String name = "%03d.csv".formatted(number);
        return new Delivery(name, file.received(), file.parts(), file.activities(), file.zeroLines());
    }

    private static String about(Delivery file) {
        Part part = file.parts().get(0);
        return part.unit() + " " + part.period();
    }
}
