package vn.loa.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.SeriesCourse;
import vn.loa.core.indicator.Value;
import vn.loa.core.plan.FeedbackRule;
import vn.loa.core.plan.Period;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Series;

/** Evaluations that differ from another in one thing. */
public final class Ward {
    private Ward() {}

    public static Evaluation withPlan(Evaluation other, Plan plan) {
        return with(other, plan, other.span(), other.values(), other.breakdowns());
    }

    public static Evaluation withSpan(Evaluation other, Period span) {
        return with(other, other.plan(), span, other.values(), other.breakdowns());
    }

    static Evaluation withValues(Evaluation other, List<Value> values) {
        return with(other, other.plan(), other.span(), values, other.breakdowns());
    }

    public static Evaluation withDifficulties(Evaluation other, DifficultyCount... counts) {
        Breakdowns all = other.breakdowns();
        return WardEvaluation.with(
                other,
                new Breakdowns(
                        all.unitWeeks(),
                        all.channelSteps(),
                        all.funnel(),
                        all.courses(),
                        all.monthCosts(),
                        List.of(counts)));
    }

    static Evaluation withCourses(Evaluation other, List<SeriesCourse> courses) {
        Breakdowns all = other.breakdowns();
        return WardEvaluation.with(
                other,
                new Breakdowns(
                        all.unitWeeks(),
                        all.channelSteps(),
                        all.funnel(),
                        courses,
                        all.monthCosts(),
                        all.difficultyCounts()));
    }

    public static Plan withFeedback(Plan plan, @Nullable FeedbackRule rule) {
        return with(plan, rule, plan.series());
    }

    static Plan withSeries(Plan plan, List<Series> series) {
        return with(plan, plan.feedback(), series);
    }

    private static Evaluation with(
            Evaluation other, Plan plan, Period span, List<Value> values, Breakdowns breakdowns) {
        return new Evaluation(
                plan,
                span,
                other.asOf(),
                other.approval(),
                other.pending(),
                values,
                other.previous(),
                other.requirements(),
                other.signals(),
                other.proposals(),
                other.coverage(),
                other.receipts(),
                other.weeks(),
                other.quality(),
                breakdowns);
    }

    private static Plan with(Plan plan, @Nullable FeedbackRule feedback, List<Series> series) {
        return new Plan(
                plan.number(),
                plan.title(),
                plan.issued(),
                plan.earliestDate(),
                plan.ward(),
                plan.population(),
                plan.calendar(),
                plan.topics(),
                plan.audiences(),
                plan.channels(),
                plan.units(),
                plan.areas(),
                plan.columns(),
                plan.forms(),
                plan.required(),
                plan.priorityTopics(),
                plan.budget(),
                feedback,
                plan.phases(),
                series,
                plan.targets());
    }
}
