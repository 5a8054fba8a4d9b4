package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> asked = new ArrayList<>();
    private final Recent<@Nullable Integer> lengths = new Recent<>(this::length);

    private @Nullable Integer length(String cell) {
        asked.add(cell);
        return cell.isEmpty() ? null : cell.length();
    }

    @Test
    void asksOnceForCellsThatAreEqual() {
        assertThat(lengths.of("Khối phố 1")).isEqualTo(10);
        assertThat(lengths.of(new String("Khối phố 1".toCharArray()))).isEqualTo(10);
        assertThat(asked).containsExactly("Khối phố 1");
    }

    @Test
    void remembersThatThereIsNoAnswer() {
        assertThat(lengths.of("")).isNull();
        assertThat(lengths.of("")).isNull();
        assertThat(asked).containsExactly("");
    }

    @Test
    void keepsTheAnswersOfCellsWithOneHashApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(lengths.of("Aa".repeat(2))).isEqualTo(4);
        assertThat(lengths.of("BB".repeat(2))).isEqualTo(4);
        assertThat(lengths.of("Aa".repeat(2))).isEqualTo(4);
        assertThat(asked).containsExactly("AaAa", "BBBB", "AaAa");
    }

    @Test
    void answersMoreCellsThanItRemembers() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                String cell = "x".repeat(i % 90) + i;
                assertThat(lengths.of(cell)).isEqualTo(cell.length());
            }
        }
    }
}
