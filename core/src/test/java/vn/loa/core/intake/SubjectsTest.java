package vn.loa.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.Subject;

/** What a returned row is about, told by the cells that can be read. */
class SubjectsTest {
    @Test
    void aFigureIsToldBySeriesMonthAndKind() {
        assertThat(figure("Dịch vụ công trực tuyến;Tháng 1/2026;9;5;;Khảo sát;;"))
                .isEqualTo(new Subject("dvc", "2026-01", SeriesKind.SURVEY));
        assertThat(figure("DVC;01/2026;9;5;;;;")).isEqualTo(new Subject("dvc", "2026-01", SeriesKind.ADMINISTRATIVE));
    }

    @Test
    void anUnknownSeriesAMonthThatIsNoneOrAnUnknownKindTellsNothing() {
        assertThat(figure("Tỷ lệ lạ;01/2026;1;5;;;;")).isNull();
        assertThat(figure("dvc;quý 1;1;5;;;;")).isNull();
        assertThat(figure("dvc;01/2026;1;5;;ước tính;;")).isNull();
    }

    @Test
    void aDifficultyIsToldByUnitAndId() {
        assertThat(difficulty(" PA-7 ;KP1;31/02/2026;Loa nhỏ;;")).isEqualTo(new Subject("khoi-pho-1", "PA-7", null));
    }

    @Test
    void withoutIdOrUnitItTellsNothing() {
        assertThat(difficulty("–;KP1;05/01/2026;Loa nhỏ;;")).isNull();
        assertThat(difficulty("PA-7;Khối phố 99;05/01/2026;Loa nhỏ;;")).isNull();
    }

    @Test
    void activitiesHaveNone() {
        assertThat(only(ReadFile.HEADER + "1;KP1;01/2026;31/02/2026;Tin;1.5;Phát thanh;Người dân;\n"))
                .isNull();
    }

    private static @Nullable Subject figure(String row) {
        return only(ReadFile.SERIES_HEADER + row + "\n");
    }

    private static @Nullable Subject difficulty(String row) {
        return only(ReadFile.FEEDBACK_HEADER + row + "\n");
    }

    /** Of the only row, which goes back. */
    private static @Nullable Subject only(String text) {
        Checked checked = ReadFile.read(text);
        assertThat(checked.returned()).hasSize(1);
        return new Subjects(ReadFile.PLAN, checked.reading().header())
                .of(checked.returned().get(0));
    }
}
