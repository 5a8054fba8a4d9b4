package vn.loa.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.Form;
import vn.loa.core.testing.Deed;
import vn.loa.core.testing.Inbox;
import vn.loa.core.testing.SmallPlan;

/** innovation.new_forms, focus.priority_share. */
class FormsAndFocusTest {
    private static final String NO_REPORT = "not_enough_data no_report";

    private final SmallPlan plan = new SmallPlan();
    private final Inbox inbox = new Inbox();

    @Test
    void aFormIsNewThatNoActivityBeforeHad() {
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").form("Tin bài"))
                .full(
                        "kp-2",
                        "2026-02",
                        "2026-03-03T08:00",
                        Deed.on("2026-02-05").form("TIN  BAI"),
                        Deed.on("2026-02-05").form("Video"),
                        Deed.on("2026-02-06").form("video."),
                        Deed.on("2026-02-06").form("Bản tin"),
                        Deed.on("2026-02-06").form("—"),
                        Deed.on("2026-02-06"));

        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("2/3");
    }

    @Test
    void theSpellingsOfAKnownFormAreOne() {
        plan.forms = List.of(new Form("news", "Tin bài", List.of("Bài viết")));
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-05").form("bài viết"))
                .full(
                        "kp-1",
                        "2026-02",
                        "2026-03-03T08:00",
                        Deed.on("2026-02-05").form("tin bai"),
                        Deed.on("2026-02-05").form("news"),
                        Deed.on("2026-02-06").form("Bài"));

        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("1/2");
    }

    @Test
    void whatBeganBeforeTheSpanIsHistoryThoughItLasts() {
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.through("2026-01-05", "2026-02-20").form("Áp phích"))
                .full(
                        "kp-1",
                        "2026-02",
                        "2026-03-03T08:00",
                        Deed.on("2026-02-05").form("áp phích"));

        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("0/1");
    }

    @Test
    void historyIsWhatWasKnownOnTheDay() {
        inbox.full("kp-1", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05").form("Video"), Deed.on("2026-01-31"))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-03-10T08:00",
                        Deed.on("2026-01-05").form("Video"));

        assertThat(forms("2026-02", "2026-03-09")).isEqualTo("1/1");
        assertThat(forms("2026-02", "2026-03-10")).isEqualTo("0/1");
    }

    @Test
    void withoutAnActivityBeforeThereIsNoHistory() {
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00")
                .full(
                        "kp-1",
                        "2026-02",
                        "2026-03-03T08:00",
                        Deed.on("2026-02-05").form("Video"));

        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("not_enough_data no_history");
    }

    @Test
    void formsNeedAReportAnActivityAndSomebodyWhoNamesOne() {
        assertThat(forms("2026-02", "2026-03-31")).isEqualTo(NO_REPORT);

        inbox.zero("kp-1", "2026-02", "2026-03-03T08:00");
        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("not_enough_data no_activity");

        inbox.full("kp-2", "2026-02", "2026-03-03T08:00", Deed.on("2026-02-05"), Deed.on("2026-01-31"));
        assertThat(forms("2026-02", "2026-03-31")).isEqualTo("not_enough_data no_form");
    }

    @Test
    void focusIsTheMeanShareOfPriorityTopics() {
        plan.priority = List.of("t1", "t3");
        inbox.full(
                        "kp-1",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").topics("t1"),
                        Deed.on("2026-01-05").topics("t1", "t2"),
                        Deed.on("2026-01-05").topics("t1", "t2", "t3"))
                .full(
                        "kp-2",
                        "2026-01",
                        "2026-02-03T08:00",
                        Deed.on("2026-01-05").topics("t2"));

        // 1 + 1/2 + 2/3 + 0 of 4.
        assertThat(focus("99999")).isEqualTo((13.0 / 6) + "/4.0 = " + 13.0 / 24 + " n 4");
        assertThat(focus("kp-1")).isEqualTo((13.0 / 6) + "/3.0 = " + 13.0 / 18 + " n 3");
        assertThat(focus("kp-2")).isEqualTo("0.0/1.0 = 0.0 n 1");
    }

    @Test
    void thirdsAddUpExactly() {
        plan.priority = List.of("t2");
        Deed third = Deed.on("2026-01-05").topics("t1", "t2", "t3");
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", third, third, third, third, third, third);

        // Added one by one as doubles they would make 1.9999999999999998.
        assertThat(focus("99999")).isEqualTo("2.0/6.0 = " + 1.0 / 3 + " n 6");
    }

    @Test
    void focusOfAMonthIsThatOfItsActivities() {
        plan.priority = List.of("t1");
        inbox.full("kp-1", "2026-01", "2026-02-03T08:00", Deed.on("2026-01-31"))
                .full(
                        "kp-1",
                        "2026-02",
                        "2026-03-03T08:00",
                        Deed.on("2026-02-05").topics("t2"));

        assertThat(focusOf("2026-Q1"))
                .containsExactly(
                        "99999 1/2",
                        "kp-1 1/2",
                        "kp-2 " + NO_REPORT,
                        "2026-01 1/1",
                        "2026-02 0/1",
                        "2026-03 " + NO_REPORT);
    }

    @Test
    void withoutPriorityTopicsFocusIsNotConfigured() {
        assertThat(focusOf("2026-01"))
                .containsOnly(
                        "99999 not_configured no_priority_topic",
                        "kp-1 not_configured no_priority_topic",
                        "kp-2 not_configured no_priority_topic",
                        "2026-01 not_configured no_priority_topic");
    }

    @Test
    void focusNeedsAnActivity() {
        plan.priority = List.of("t1");
        inbox.zero("kp-1", "2026-01", "2026-02-03T08:00");

        assertThat(focusOf("2026-01"))
                .containsExactly(
                        "99999 not_enough_data no_activity",
                        "kp-1 not_enough_data no_activity",
                        "kp-2 " + NO_REPORT,
                        "2026-01 not_enough_data no_activity");
    }

    private String forms(String span, String asOf) {
        return Said.ward(Said.evaluate(plan.plan(), span, asOf, inbox), "innovation.new_forms");
    }

    private List<String> focusOf(String span) {
        return Said.of(Said.evaluate(plan.plan(), span, "2026-04-30", inbox), "focus.priority_share");
    }

    private String focus(String scope) {
        Scope.Type type = scope.equals(SmallPlan.WARD) ? Scope.Type.WARD : Scope.Type.UNIT;
        Value v = Said.evaluate(plan.plan(), "2026-01", "2026-02-28", inbox)
                .value("focus.priority_share", new Scope(type, scope))
                .orElseThrow();
        return v.numerator() + "/" + v.denominator() + " = " + v.value() + " n " + v.n();
    }
}
