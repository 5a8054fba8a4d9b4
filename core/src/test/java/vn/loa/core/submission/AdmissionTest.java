package vn.loa.core.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.core.submission.SubmissionKind.FULL;
import static vn.loa.core.submission.SubmissionKind.SUPPLEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Admission.Arrival;
import vn.loa.core.submission.Decision.Objection;

/** The decisions of formats.md §2.3 and §2.4, one at a time. */
class AdmissionTest {
    @ParameterizedTest
    @CsvSource({
        // effective rows, kept of them, decision
        "1, 0, HELD",
        "1, 1, EFFECTIVE",
        "2, 1, EFFECTIVE",
        "3, 1, HELD",
        "3, 2, EFFECTIVE",
        "4, 1, HELD",
        "4, 2, EFFECTIVE"
    })
    void aFullReportThatKeepsLessThanHalfOfTheRowsIsHeld(int standing, int kept, SubmissionState state) {
        Decision decision = full(rows("new", 0, kept, "x", "y", "z"), new Standing(true, rows("old", 0, standing)));

        assertThat(decision.state()).isEqualTo(state);
        assertThat(decision.kind()).isEqualTo(FULL);
        assertThat(List.of(decision.added(), decision.removed(), decision.changed()))
                .containsExactly(3, standing - kept, 0);
    }

    @Test
    void rowsThatAreAlikeCountOnce() {
        Standing threeAlikeAndAnother = new Standing(
                true,
                Stream.concat(rows("old", 0, 1, "title 0", "title 0").stream(), rows("old", 1, 2).stream())
                        .toList());

        assertThat(full(rows("new", 1, 2), threeAlikeAndAnother).state()).isEqualTo(SubmissionState.EFFECTIVE);
    }

    @Test
    void rowsOfSupplementsAloneNeverHoldAReportBack() {
        Decision decision = full(rows("new", 7, 8), new Standing(false, rows("old", 0, 6)));

        assertThat(decision.state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(decision.removed()).isEqualTo(6);
    }

    @Test
    void aZeroReportInPlaceOfRowsIsHeld() {
        assertThat(zero(FULL, true, new Standing(true, rows("old", 0, 1))).state())
                .isEqualTo(SubmissionState.HELD);
        assertThat(zero(FULL, true, Standing.NOTHING).state()).isEqualTo(SubmissionState.EFFECTIVE);
    }

    @Test
    void aStrayPeriodThatWouldBeHeldComesAsASupplement() {
        Part stray = new Part("u", "2026-01", FULL, false, 1, 0, 0);
        Decision decision =
                Admission.decide(stray, ZeroKey.NONE, rows("new", 9, 10), new Standing(true, rows("old", 0, 4)));

        assertThat(decision.state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(decision.kind()).isEqualTo(SUPPLEMENT);
        assertThat(decision.stray()).isTrue();
    }

    @Test
    void aStrayPeriodThatKeepsEnoughReplaces() {
        Part stray = new Part("u", "2026-01", FULL, false, 2, 0, 0);
        Decision decision =
                Admission.decide(stray, ZeroKey.NONE, rows("new", 0, 2), new Standing(true, rows("old", 0, 4)));

        assertThat(decision.kind()).isEqualTo(FULL);
        assertThat(decision.stray()).isFalse();
    }

    @Test
    void aReportThatSaysNothingIsEmpty() {
        Decision decision = Admission.decide(
                new Part("u", "2026-01", FULL, true, 0, 0, 5),
                ZeroKey.NONE,
                List.of(),
                new Standing(true, rows("old", 0, 4)));

        assertThat(decision.state()).isEqualTo(SubmissionState.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        // effective rows, repeated of them, decision
        "2, 2, EFFECTIVE",
        "3, 3, HELD",
        "6, 3, HELD",
        "7, 3, EFFECTIVE",
        "7, 4, HELD"
    })
    void aSupplementThatRepeatsThreeAndHalfOfTheRowsIsHeld(int standing, int repeated, SubmissionState state) {
        assertThat(supplement(rows("new", 0, repeated), new Standing(true, rows("old", 0, standing)))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aSupplementsRowOfTheSameIdDateAndTitleWins() {
        Standing standing = new Standing(true, List.of(key("old", 4, "B-1", 5, "một", 1)));
        Decision decision =
                supplement(List.of(key("new", 2, "B-1", 5, "một", 2), key("new", 3, "B-2", 5, "hai", 0)), standing);

        assertThat(decision.overridden()).containsExactly(new Overridden("old", 4));
        assertThat(decision.returned()).isEmpty();
        assertThat(List.of(decision.added(), decision.removed(), decision.changed()))
                .containsExactly(1, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"5, khác", "6, một"})
    void aKnownIdWithAnotherDateOrTitleGoesBack(int day, String title) {
        Standing standing = new Standing(true, List.of(key("old", 4, "B-1", 5, "một", 0)));
        Decision decision = supplement(List.of(key("new", 2, "B-1", day, title, 0)), standing);

        assertThat(decision.returned()).isEqualTo(Map.of(2, Objection.ID_REUSED));
        assertThat(decision.state()).isEqualTo(SubmissionState.EMPTY);
    }

    @Test
    void rowsWithoutAnIdMeetByDateChannelAreaTitleAndTheirNumber() {
        Activity morning = activity(2, null, 5, "Bản tin", 1);
        Activity evening = activity(3, null, 5, "Bản tin", 2);
        Standing standing = new Standing(true, RowKey.all("old", List.of(morning, evening)));
        Activity second = activity(9, null, 5, "BẢN TIN", 3);

        assertThat(supplement(RowKey.all("new", List.of(second)), standing).overridden())
                .containsExactly(new Overridden("old", 2));
    }

    @Test
    void aZeroReportInASupplementBesideRowsGoesBack() {
        Decision decision = zero(SUPPLEMENT, true, new Standing(false, rows("old", 0, 1)));

        assertThat(decision.returned()).isEqualTo(Map.of(7, Objection.ZERO_WITH_CONTENT));
        assertThat(decision.state()).isEqualTo(SubmissionState.EMPTY);
        assertThat(zero(SUPPLEMENT, true, Standing.NOTHING).state()).isEqualTo(SubmissionState.EFFECTIVE);
    }

    @Test
    void whatAPersonAcceptsIsNotHeldAgain() {
        Standing standing = new Standing(true, rows("old", 0, 4));
        Part held = new Part("u", "2026-01", FULL, true, 2, 0, 0);
        Decision decision = Admission.accept(held, FULL, ZeroKey.NONE, rows("new", 9, 11), standing);

        assertThat(decision.state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(decision.kind()).isEqualTo(FULL);
        assertThat(List.of(decision.added(), decision.removed(), decision.changed()))
                .containsExactly(2, 4, 0);
    }

    @Test
    void aSupplementThatRepeatsMuchMayBeAcceptedAsEither() {
        Standing standing = new Standing(true, rows("old", 0, 4));
        List<RowKey> rows = rows("old", 0, 3, "x");
        Part held = new Part("u", "2026-01", SUPPLEMENT, true, rows.size(), 0, 0);
        Decision joined = Admission.accept(held, SUPPLEMENT, ZeroKey.NONE, rows, standing);
        Decision whole = Admission.accept(held, FULL, ZeroKey.NONE, rows, standing);

        assertThat(Admission.decide(held, ZeroKey.NONE, rows, standing).state()).isEqualTo(SubmissionState.HELD);
        assertThat(joined.state()).isEqualTo(SubmissionState.EFFECTIVE);
        assertThat(joined.overridden()).hasSize(3);
        assertThat(List.of(joined.added(), joined.removed())).containsExactly(1, 0);
        assertThat(whole.kind()).isEqualTo(FULL);
        assertThat(List.of(whole.added(), whole.removed())).containsExactly(1, 1);
    }

    @Test
    void whatIsAcceptedAsASupplementStillReturnsAKnownIdOfAnotherDate() {
        Standing standing = new Standing(true, List.of(key("old", 4, "B-1", 5, "một", 0)));
        Part held = new Part("u", "2026-01", FULL, true, 2, 0, 0);
        List<RowKey> rows = List.of(key("new", 2, "B-1", 6, "một", 0), key("new", 3, "B-2", 7, "hai", 0));
        Decision decision = Admission.accept(held, SUPPLEMENT, ZeroKey.NONE, rows, standing);

        assertThat(decision.returned()).isEqualTo(Map.of(2, Objection.ID_REUSED));
        assertThat(decision.state()).isEqualTo(SubmissionState.EFFECTIVE);
    }

    @Test
    void tellsAChangedRowFromARepeatedOne() {
        Standing standing =
                new Standing(true, List.of(key("old", 2, "a", 5, "một", 1), key("old", 3, "b", 6, "hai", 1)));
        Decision decision = full(List.of(key("new", 2, "a", 5, "một", 1), key("new", 3, "b", 6, "hai", 2)), standing);

        assertThat(List.of(decision.added(), decision.removed(), decision.changed()))
                .containsExactly(0, 0, 1);
    }

    @Test
    void queuesByAdmissionReceiptAndNameInCodePointOrder() {
        Instant one = Instant.parse("2026-02-01T00:00:00Z");
        Instant two = Instant.parse("2026-02-02T00:00:00Z");
        // U+1F4E2 is a pair of surrogates: behind U+FF01 by code point, before it by char.
        List<Arrival> queue = List.of(
                new Arrival(one, one, "b"),
                new Arrival(one, one, "\uff01"),
                new Arrival(one, one, "\ud83d\udce2"),
                new Arrival(two, one, "a"),
                new Arrival(two, two, "a"));

        assertThat(Stream.of(4, 2, 0, 3, 1).map(queue::get).sorted(Admission.order()))
                .containsExactlyElementsOf(queue);
    }

    @Test
    void admitsDeliveriesInMemoryInTheOrderOfReceipt() {
        Delivery late = delivery("b.csv", "2026-02-03T00:00:00Z", FULL, activity(2, "B-1", 5, "Một", 1));
        Delivery early = delivery(
                "a.csv",
                "2026-02-01T00:00:00Z",
                FULL,
                activity(2, "B-1", 5, "Một", 1),
                activity(3, "B-2", 6, "Hai", 1));
        Delivery more = delivery(
                "bo sung.csv",
                "2026-02-04T00:00:00Z",
                SUPPLEMENT,
                activity(2, "B-1", 5, "Một", 9),
                activity(3, "B-1", 7, "Khác", 9),
                activity(4, "B-3", 8, "Ba", 9));
        List<Submission> submissions = Admission.all(List.of(more, late, early));
        LedgerView view = Ledger.of(
                        submissions.stream().map(Submission::receipt).toList())
                .present();

        assertThat(submissions.stream()
                        .map(s -> s.receipt().file() + " "
                                + view.state(s.receipt()).code() + " "
                                + s.receipt().accepted() + " " + s.receipt().returned()))
                .containsExactly("a.csv replaced 2 0", "b.csv effective 1 0", "bo sung.csv effective 2 1");
        assertThat(view.activities(submissions).stream()
                        .map(a -> a.title() + " " + a.figures().reach()))
                .containsExactly("Một 9", "Ba 9");
    }

    private static Delivery delivery(String file, String received, SubmissionKind kind, Activity... activities) {
        Part part = new Part("u", "2026-01", kind, true, activities.length, 0, 0);
        return new Delivery(file, Instant.parse(received), List.of(part), List.of(activities), List.of());
    }

    private static Decision full(List<RowKey> rows, Standing standing) {
        return Admission.decide(new Part("u", "2026-01", FULL, true, rows.size(), 0, 0), ZeroKey.NONE, rows, standing);
    }

    private static Decision supplement(List<RowKey> rows, Standing standing) {
        return Admission.decide(
                new Part("u", "2026-01", SUPPLEMENT, true, rows.size(), 0, 0), ZeroKey.NONE, rows, standing);
    }

    private static Decision zero(SubmissionKind kind, boolean main, Standing standing) {
        return Admission.decide(
                new Part("u", "2026-01", kind, main, 0, 1, 0), new ZeroKey(7, List.of()), List.of(), standing);
    }

    /** Rows {@code title from} to {@code title (to - 1)}, and more by their titles. */
    private static List<RowKey> rows(String submission, int from, int to, String... more) {
        return Stream.concat(Stream.iterate(from, i -> i < to, i -> i + 1).map(i -> "title " + i), Stream.of(more))
                .map(title -> key(submission, 2, submission + title, 5, title, 0))
                .toList();
    }

    private static RowKey key(String submission, int line, String id, int day, String title, int rest) {
        return new RowKey(
                submission, line, id, Rows.JANUARY.atDay(day), "radio", null, title, 0, null, null, List.of(), rest);
    }

    private static Activity activity(int line, String id, int day, String title, long reach) {
        return Rows.activity(line, id, day, title, reach);
    }
}
