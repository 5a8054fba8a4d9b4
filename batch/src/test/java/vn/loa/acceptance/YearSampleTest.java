package vn.loa.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.PlanReader;
import vn.loa.core.plan.Unit;
import vn.loa.core.plan.WrongPlan;

/** The committed sample is what its generator makes, and is as large and as messy as a ward's year. */
class YearSampleTest {
    private final YearSample truth = YearRun.truth();

    @Test
    void isMadeAgainToTheByte() throws IOException {
        Map<String, byte[]> committed = Sample.bytes(YearRun.SOURCE.resolve("inbox"));
        Map<String, byte[]> made = truth.inbox();
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        made.forEach((name, bytes) -> assertThat(committed.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void isOfTheUnitsOfItsPlan() throws WrongPlan {
        Plan plan = PlanReader.read(YearRun.SOURCE.resolve("plan.yaml"));
        assertThat(YearWard.units().stream().map(unit -> unit.code() + " " + unit.name()))
                .containsExactlyInAnyOrderElementsOf(plan.units().stream()
                        .filter(Unit::reports)
                        .map(unit -> unit.code() + " " + unit.name())
                        .toList())
                .hasSize(40);
    }

    @Test
    void hasTheSizeOfAYear() {
        long rows = truth.truth().submissions().stream()
                .filter(s -> s.fate() == PlainSubmission.Fate.EFFECTIVE)
                .mapToLong(s -> s.rows().size())
                .sum();
        assertThat(rows).isBetween(5_500L, 6_800L);
        assertThat(truth.files()).hasSizeBetween(480, 520);
        int back = truth.files().stream().mapToInt(f -> f.returned().size()).sum();
        assertThat(back / (double) rows).isBetween(0.01, 0.02);
    }

    /** All but those that another release brings: corrections (old_slip). */
    @Test
    void plantsEveryKindOfMistake() {
        Set<String> kinds = truth.files().stream()
                .flatMap(file -> file.returned().stream())
                .flatMap(row -> row.kinds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new HashSet<>(YearFaults.kinds());
        wanted.addAll(YearSeries.kinds());
        wanted.add("answered_before_received");
        assertThat(kinds).isEqualTo(wanted);
        assertThat(truth.files().stream().map(YearFile::refused).filter(r -> r != null))
                .contains("lost_diacritics", "not_supported", "missing_column", "column_unit", "unknown_kind");
    }
}
