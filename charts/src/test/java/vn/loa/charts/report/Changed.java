package vn.loa.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loa.charts.WardEvaluation;
import vn.loa.charts.WardValues;
import vn.loa.core.evaluation.Breakdowns;
import vn.loa.core.evaluation.CoverageMatrix;
import vn.loa.core.evaluation.DataQuality;
import vn.loa.core.evaluation.DifficultyCount;
import vn.loa.core.evaluation.Evaluation;
import vn.loa.core.evaluation.Pending;
import vn.loa.core.evaluation.ReceiptGrid;
import vn.loa.core.evaluation.RequirementScore;
import vn.loa.core.evaluation.Signal;
import vn.loa.core.evaluation.WeeklyActivity;
import vn.loa.core.evaluation.WeeklyActivity.Week;
import vn.loa.core.indicator.Requirement;
import vn.loa.core.indicator.Scope;
import vn.loa.core.indicator.Value;
import vn.loa.core.indicator.Verdict;

/** A quiet quarter of the ward of {@link WardEvaluation} — over, every report there and on time, nothing odd — and what is set apart from it. */
record Changed(
        LocalDate asOf,
        Pending pending,
        List<Value> values,
        List<RequirementScore> requirements,
        List<Signal> signals,
        CoverageMatrix coverage,
        ReceiptGrid receipts,
        WeeklyActivity weeks,
        DataQuality quality,
        Breakdowns breakdowns) {
    static final Scope WARD = new Scope(Scope.Type.WARD, "99999");

    static Changed quiet() {
        return new Changed(
                LocalDate.of(2026, 4, 20),
                new Pending(21, 21),
                List.of(share("digital.share", 97, 214, null, null)),
                List.of(),
                List.of(),
                new CoverageMatrix(List.of()),
                new ReceiptGrid(List.of()),
                new WeeklyActivity(List.of()),
                new DataQuality(21, 214, 0, 0, 0),
                Breakdowns.NONE);
    }

    static Value share(String indicator, int k, int n, Double target, Verdict verdict) {
        return WardValues.share(indicator, WARD, k, n, null, null, target, verdict);
    }

    Findings findings() {
        Evaluation full = WardEvaluation.quarter();
        Evaluation evaluation = new Evaluation(
                full.plan(),
                full.span(),
                asOf,
                null,
                pending,
                values,
                List.of(),
                requirements,
                signals,
                List.of(),
                coverage,
                receipts,
                weeks,
                quality,
                breakdowns);
        return Findings.of(evaluation, Sentences.of(vn.loa.core.text.Lang.VI), vn.loa.core.text.Lang.VI);
    }

    Changed asOf(LocalDate day) {
        return new Changed(day, pending, values, requirements, signals, coverage, receipts, weeks, quality, breakdowns);
    }

    Changed pending(int received, int expected) {
        return new Changed(
                asOf,
                new Pending(received, expected),
                values,
                requirements,
                signals,
                coverage,
                receipts,
                weeks,
                quality,
                breakdowns);
    }

    Changed values(Value... others) {
        return new Changed(
                asOf, pending, List.of(others), requirements, signals, coverage, receipts, weeks, quality, breakdowns);
    }

    Changed score(int met, int judged) {
        return new Changed(
                asOf,
                pending,
                values,
                List.of(new RequirementScore(Requirement.SERIOUS, met, judged)),
                signals,
                coverage,
                receipts,
                weeks,
                quality,
                breakdowns);
    }

    Changed signals(Signal... others) {
        return new Changed(
                asOf, pending, values, requirements, List.of(others), coverage, receipts, weeks, quality, breakdowns);
    }

    Changed coverage(CoverageMatrix.Cell... cells) {
        return new Changed(
                asOf,
                pending,
                values,
                requirements,
                signals,
                new CoverageMatrix(List.of(cells)),
                receipts,
                weeks,
                quality,
                breakdowns);
    }

    /** A report of each unit in one state, by the unit and the period. */
    Changed receipts(ReceiptGrid.Cell... cells) {
        return new Changed(
                asOf,
                pending,
                values,
                requirements,
                signals,
                coverage,
                new ReceiptGrid(List.of(cells)),
                weeks,
                quality,
                breakdowns);
    }

    /** From 29 December 2025 on, all over: so many activities a week; with the bulletin where there are any. */
    Changed weeks(int... activities) {
        List<Week> some = new ArrayList<>();
        for (int i = 0; i < activities.length; i++) {
            LocalDate monday = LocalDate.of(2025, 12, 29).plusWeeks(i);
            some.add(new Week("2026-W" + i, monday, activities[i], activities[i] > 0, true));
        }
        return weeks(some);
    }

    Changed weeks(List<Week> some) {
        return new Changed(
                asOf,
                pending,
                values,
                requirements,
                signals,
                coverage,
                receipts,
                new WeeklyActivity(some),
                quality,
                breakdowns);
    }

    Changed rows(int accepted, int returned, int held) {
        return new Changed(
                asOf,
                pending,
                values,
                requirements,
                signals,
                coverage,
                receipts,
                weeks,
                new DataQuality(21, accepted, returned, held, 0),
                breakdowns);
    }

    Changed difficulties(DifficultyCount... counts) {
        return new Changed(
                asOf,
                pending,
                values,
                requirements,
                signals,
                coverage,
                receipts,
                weeks,
                quality,
                new Breakdowns(List.of(), List.of(), null, List.of(), List.of(), List.of(counts)));
    }
}
