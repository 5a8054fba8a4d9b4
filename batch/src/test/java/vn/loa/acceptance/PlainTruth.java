package vn.loa.acceptance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.acceptance.PlainSubmission.Fate;
import vn.loa.acceptance.PlainSubmission.Kind;
import vn.loa.core.activity.Activity;
import vn.loa.core.activity.Cost;
import vn.loa.core.activity.Days;
import vn.loa.core.activity.Figures;
import vn.loa.core.activity.Quantity;
import vn.loa.core.outcome.Difficulty;
import vn.loa.core.outcome.OutcomeFile;
import vn.loa.core.outcome.SeriesKind;
import vn.loa.core.outcome.SeriesRow;
import vn.loa.core.submission.Overridden;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** The truth in core's own words, as an evaluation in memory takes it. */
final class PlainTruth {
    /** A submission being admitted, or being accepted later. */
    private record Step(Instant at, PlainSubmission submission, boolean decided) {}

    private PlainTruth() {}

    static List<Submission> submissions(PlainYear year) {
        List<Step> steps = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (PlainSubmission one : year.submissions()) {
            ids.put(address(one), "s" + (ids.size() + 1));
            steps.add(new Step(one.admitted(), one, false));
            if (one.accepted() != null) {
                steps.add(new Step(one.accepted().at(), one, true));
            }
        }
        steps.sort(Comparator.comparing(Step::at));
        List<Submission> submissions = new ArrayList<>();
        for (Step step : steps) {
            PlainSubmission one = step.submission();
            List<Activity> rows =
                    one.rows().stream().map(row -> activity(one, row)).toList();
            List<Overridden> overridden = one.replaced().stream()
                    .map(a -> new Overridden(ids.get(a.file() + " " + one.unit() + " " + one.period()), a.line()))
                    .toList();
            Receipt receipt = receipt(step, ids.get(address(one)), submissions.size() + 1);
            submissions.add(new Submission(receipt, rows, overridden));
        }
        return submissions;
    }

    private static String address(PlainSubmission one) {
        return one.file() + " " + one.unit() + " " + one.period();
    }

    private static Receipt receipt(Step step, String id, int order) {
        PlainSubmission one = step.submission();
        Kind kind = step.decided() ? one.accepted().as() : one.kind();
        Fate fate = step.decided() ? Fate.EFFECTIVE : one.fate();
        return new Receipt(
                id,
                order,
                one.unit(),
                one.period(),
                SubmissionKind.valueOf(kind.name()),
                one.file(),
                one.received(),
                step.at(),
                SubmissionState.valueOf(fate.name()),
                one.rows().size(),
                one.zero() ? 1 : 0,
                one.returned());
    }

    private static Activity activity(PlainSubmission submission, PlainRow row) {
        return new Activity(
                row.line(),
                null,
                row.id(),
                submission.unit(),
                submission.period(),
                new Days(row.days(), row.end()),
                row.planned(),
                row.title(),
                row.topics().stream().sorted().toList(),
                row.channel(),
                row.form(),
                row.audiences().stream().sorted().toList(),
                row.area(),
                row.quantity() == null ? null : new Quantity(row.quantity(), row.quantityUnit()),
                new Figures(
                        row.minutes(),
                        row.reach(),
                        row.interactions(),
                        row.participants(),
                        row.female(),
                        row.guided(),
                        row.succeeded()),
                row.cost() == null ? null : new Cost(row.cost(), null),
                row.evidence() ? "1/BB" : null,
                null,
                Map.of());
    }

    static List<OutcomeFile> outcomes(PlainYear year) {
        Map<String, List<PlainSeriesRow>> series = new LinkedHashMap<>();
        year.series()
                .forEach(row -> series.computeIfAbsent(row.file(), f -> new ArrayList<>())
                        .add(row));
        Map<String, List<PlainDifficulty>> difficulties = new LinkedHashMap<>();
        year.difficulties()
                .forEach(row -> difficulties
                        .computeIfAbsent(row.file(), f -> new ArrayList<>())
                        .add(row));
        List<OutcomeFile> files = new ArrayList<>();
        series.forEach((file, rows) -> files.add(new OutcomeFile(
                file,
                files.size() + 1,
                rows.get(0).received(),
                rows.get(0).admitted(),
                rows.stream().map(PlainTruth::seriesRow).toList(),
                List.of())));
        difficulties.forEach((file, rows) -> files.add(new OutcomeFile(
                file,
                files.size() + 1,
                rows.get(0).fileReceived(),
                rows.get(0).admitted(),
                List.of(),
                rows.stream().map(PlainTruth::difficulty).toList())));
        return files;
    }

    private static SeriesRow seriesRow(PlainSeriesRow row) {
        return new SeriesRow(
                row.line(),
                row.series(),
                row.month(),
                row.survey() ? SeriesKind.SURVEY : SeriesKind.ADMINISTRATIVE,
                row.numerator(),
                row.denominator(),
                row.value(),
                null,
                null);
    }

    private static Difficulty difficulty(PlainDifficulty row) {
        return new Difficulty(
                row.line(),
                row.unit(),
                row.id(),
                row.received(),
                row.withdraws() ? "" : "Vướng mắc",
                row.answered(),
                null);
    }
}
