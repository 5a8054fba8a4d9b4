package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01", "01/2026", "1/2026", "Tháng 1/2026", "tháng 01/2026", "thang 1/2026", "THÁNG 1 / 2026",
                        "01-2026",
                "1-2026", "T1/2026", "t01/2026", "Tháng 01 năm 2026", "tháng 1 năm 2026", "Jan-26", "jan-2026",
                        "Thg1-26",
                "Thg1-2026", "01/01/2026", "1/1/2026", "01/01/26", "2026-01-01", "2026-01-01 00:00:00", "46023",
                        "01-Jan-26",
                "'01/2026", "０１/２０２６", "\u00a001/2026"
            })
    void readsAPeriod(String cell) {
        assertThat(PeriodText.read(cell)).isEqualTo(JANUARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "2026",
                "1",
                "13/2026",
                "0/2026",
                "2026-13",
                "2026-1",
                "2026/01",
                "01/26",
                "T13/2026",
                "Quý 1/2026",
                "2026-Q1",
                "02/01/2026",
                "46024",
                "tháng 1",
                "Tháng 1/2026 và tháng 2/2026",
                "01/2026 - 02/2026",
                "Jan",
                "tháng này",
                "01/9999",
                "0026-01",
                "01/01/2926"
            })
    void refusesWhatIsNoPeriod(String cell) {
        assertThat(PeriodText.read(cell)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỳ báo cáo: 01/2026",
                "KỲ BÁO CÁO : Tháng 1/2026",
                "Kỳ báo cáo 2026-01",
                "Kỳ báo cáo: Jan-26",
                "BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN THÁNG 01 NĂM 2026",
                "BAO CAO THANG 1/2026",
                "Báo cáo tháng 1/2026 của Khối phố 1",
                "(Tháng 1/2026, từ 15/12/2025 đến 14/01/2026)",
                "Báo cáo chiến thắng tháng 1/2026",
                "Báo cáo lần 2, tháng 1/2026",
                "Tháng 01-2026",
                "Tháng 1, năm 2026",
                "Số liệu tháng\u00a01/2026",
            })
    void readsALineThatStatesThePeriod(String line) {
        assertThat(PeriodText.inLine(line)).isEqualTo(JANUARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lạng Sơn, ngày 05 tháng 01 năm 2026",
                "Lạng Sơn, ngày 05, tháng 01 năm 2026",
                "Kỳ Lừa, 5 tháng 1/2026",
                "Từ ngày 15 tháng 12 năm 2025 đến ngày 14 tháng 1 năm 2026",
                "Báo cáo hằng tháng: tháng 1/2026",
                "6 tháng đầu năm 2026",
                "Báo cáo tháng 1",
                "Báo cáo năm 2026",
                "Báo cáo thắng 1/2026",
                "Báo cáo quý I/2026",
                "Báo cáo tháng 13/2026",
                "Kỳ báo cáo: quý 1/2026",
                "Kỳ báo cáo:",
                "Đơn vị: Khối phố 1",
                "Ngày lập: 05/01/2026",
                "",
            })
    void readsNoPeriodInOtherLines(String line) {
        assertThat(PeriodText.inLine(line)).isNull();
    }
}
