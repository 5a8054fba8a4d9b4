package vn.loa.charts.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.charts.chart.Shown;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.State;
import vn.loa.core.plan.Ward;

/**
 * Of what the report is, and how it stands.
 *
 * @param draft the words of a draft; null for an approved report
 * @param approved names the document that approved it; null for a draft
 * @param preliminary said while reports are missing; else null
 */
record Head(
        String plan,
        String planTitle,
        String ward,
        String span,
        String days,
        String dataDate,
        @Nullable String draft,
        @Nullable String approved,
        @Nullable String preliminary) {
    static Head of(Evaluation evaluation, Sentences sentences) {
        int received = evaluation.pending().received();
        int expected = evaluation.pending().expected();
        return new Head(
                sentences
                        .words()
                        .say(
                                "page.plan",
                                Map.of("plan", Shown.text(evaluation.plan().number()))),
                Shown.text(evaluation.plan().title()),
                ward(evaluation.plan().ward()),
                sentences.span(evaluation.span()),
                sentences.days(evaluation.span()),
                sentences
                        .words()
                        .say(
                                "page.data_date",
                                Map.of("asOf", sentences.formats().day(evaluation.asOf()))),
                evaluation.state() == State.DRAFT ? sentences.words().get("page.draft") : null,
                sentences.approved(evaluation.approval()),
                received < expected
                        ? sentences.words().say("page.preliminary", Map.of("received", received, "expected", expected))
                        : null);
    }

    static String ward(Ward ward) {
        return Shown.text(ward.province() == null ? ward.name() : ward.name() + ", " + ward.province());
    }
}
