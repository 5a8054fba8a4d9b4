package vn.loa.charts.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.loa.core.text.Lang;

class FormatsTest {
    private final Formats vi = new Formats(Lang.VI);
    private final Formats en = new Formats(Lang.EN);

    @Test
    void writesADecimalCommaInVietnamese() {
        assertThat(vi.decimal(1234.5, 2)).isEqualTo("1.234,5");
        assertThat(en.decimal(1234.5, 2)).isEqualTo("1,234.5");
    }

    @Test
    void writesNoMarkBehindAWholeAmount() {
        assertThat(vi.decimal(105_338.54, 0)).isEqualTo("105.339");
    }

    @Test
    void writesAShareAsPercentWithOneDigit() {
        assertThat(vi.percent(11.0 / 13)).isEqualTo("84,6%");
        assertThat(vi.percent(1)).isEqualTo("100%");
        assertThat(vi.percent(0)).isEqualTo("0%");
    }

    @Test
    void groupsThousands() {
        assertThat(vi.whole(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void writesTheDayFirst() {
        assertThat(vi.day(LocalDate.of(2026, 3, 9))).isEqualTo("09/03/2026");
    }
}
