package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovingTest {
    private static final Approval REPORT = new Approval("12/BC-UBND", LocalDate.of(2026, 4, 20));
    private static final Approval ADJUSTED = new Approval("15/BC-UBND", LocalDate.of(2026, 5, 4));

    @Test
    void freezesWhatThereIs() {
        assertThat(Approving.decide(List.of(), REPORT, 3L, 5L)).isEqualTo(Approving.APPROVED);
    }

    @Test
    void findsNothingToFreeze() {
        assertThat(Approving.decide(List.of(), REPORT, null, 5L)).isEqualTo(Approving.NO_EVALUATION);
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        assertThat(Approving.decide(List.of(REPORT), REPORT, 5L, 5L)).isEqualTo(Approving.ALREADY);
        assertThat(Approving.decide(List.of(REPORT, ADJUSTED), REPORT, 5L, 5L)).isEqualTo(Approving.ALREADY);
        assertThat(Approving.decide(List.of(REPORT), REPORT, null, null)).isEqualTo(Approving.ALREADY);
    }

    @Test
    void oneNumberHasOneDate() {
        Approval other = new Approval("12/BC-UBND", LocalDate.of(2026, 4, 21));
        assertThat(Approving.decide(List.of(REPORT), other, 5L, 5L)).isEqualTo(Approving.OTHER_DATE);
    }

    @Test
    void anotherDocumentApprovesTheNewestEvaluationOnly() {
        assertThat(Approving.decide(List.of(REPORT), ADJUSTED, 5L, 5L)).isEqualTo(Approving.APPROVED);
        assertThat(Approving.decide(List.of(REPORT), ADJUSTED, 4L, 5L)).isEqualTo(Approving.NOT_NEWEST);
    }

    @Test
    void aDocumentHasANumber() {
        assertThatThrownBy(() -> new Approval(" ", LocalDate.of(2026, 4, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
