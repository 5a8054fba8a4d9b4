package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.evaluation.UnitWeek.State;

class UnitWeeksTest {
    @Test
    void countsTheLongestRunOfSilentWeeks() {
        assertThat(weeks("SSASSSA").longestSilence()).isEqualTo(3);
        assertThat(weeks("ASS").longestSilence()).isEqualTo(2);
        assertThat(weeks("AAA").longestSilence()).isZero();
        assertThat(weeks("").longestSilence()).isZero();
    }

    @Test
    void endsARunWhereNothingIsKnown() {
        assertThat(weeks("SSNSS").longestSilence()).isEqualTo(2);
        assertThat(weeks("SSOXX").longestSilence()).isEqualTo(2);
    }

    @Test
    void countsWeeksByState() {
        UnitWeeks unit = weeks("AASNNNOX");
        assertThat(List.of(State.values())).extracting(unit::count).containsExactly(2, 1, 3, 1, 1);
    }

    @Test
    void knowsNothingOfAUnitWithoutReports() {
        assertThat(weeks("NNOX").known()).isFalse();
        assertThat(weeks("NS").known()).isTrue();
        assertThat(weeks("NA").known()).isTrue();
    }

    @Test
    void keepsUnitsInTheOrderInWhichTheyCome() {
        List<UnitWeek> weeks = new ArrayList<>(weeks("z", "AS"));
        weeks.addAll(weeks("a", "SS"));
        assertThat(UnitWeeks.of(weeks)).extracting(UnitWeeks::unit).containsExactly("z", "a");
        assertThat(UnitWeeks.of(weeks)).extracting(UnitWeeks::longestSilence).containsExactly(1, 2);
    }

    private static UnitWeeks weeks(String states) {
        return new UnitWeeks("u", weeks("u", states));
    }

    /** A letter a week: active, silent, no report, open, outside (x). */
    private static List<UnitWeek> weeks(String unit, String states) {
        List<UnitWeek> weeks = new ArrayList<>();
        for (int i = 0; i < states.length(); i++) {
            State state = State.values()["ASNOX".indexOf(states.charAt(i))];
            weeks.add(new UnitWeek(
                    unit,
                    String.format("2026-W%02d", i + 1),
                    LocalDate.of(2025, 12, 29).plusWeeks(i),
                    state == State.ACTIVE ? 3 : 0,
                    state));
        }
        return weeks;
    }
}
