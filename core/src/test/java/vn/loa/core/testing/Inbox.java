package vn.loa.core.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.core.activity.Activity;
import vn.loa.core.submission.Receipt;
import vn.loa.core.submission.Submission;
import vn.loa.core.submission.SubmissionKind;
import vn.loa.core.submission.SubmissionState;

/** Submissions in the order in which they are admitted; times are the ward's local time, admitted when received. */
public final class Inbox {
    private final List<Submission> submissions = new ArrayList<>();

    public Inbox full(String unit, String period, String received, Deed... deeds) {
        return full(unit, period, received, 0, deeds);
    }

    public Inbox full(String unit, String period, String received, int returned, Deed... deeds) {
        return add(
                unit, period, SubmissionKind.FULL, received, received, SubmissionState.EFFECTIVE, 0, returned, deeds);
    }

    public Inbox zero(String unit, String period, String received) {
        return add(unit, period, SubmissionKind.FULL, received, received, SubmissionState.EFFECTIVE, 1, 0);
    }

    public Inbox supplement(String unit, String period, String received, Deed... deeds) {
        return add(unit, period, SubmissionKind.SUPPLEMENT, received, received, SubmissionState.EFFECTIVE, 0, 0, deeds);
    }

    /** A full one all of whose rows went back. */
    public Inbox empty(String unit, String period, String received, int returned) {
        return add(unit, period, SubmissionKind.FULL, received, received, SubmissionState.EMPTY, 0, returned);
    }

    public Inbox held(String unit, String period, String received, Deed... deeds) {
        return add(unit, period, SubmissionKind.FULL, received, received, SubmissionState.HELD, 0, 0, deeds);
    }

    public Inbox add(
            String unit,
            String period,
            SubmissionKind kind,
            String received,
            String admitted,
            SubmissionState state,
            int zero,
            int returned,
            Deed... deeds) {
        List<Activity> rows = IntStream.range(0, deeds.length)
                .mapToObj(i -> deeds[i].by(unit, period, i + 2))
                .toList();
        int order = submissions.size() + 1;
        submissions.add(new Submission(
                new Receipt(
                        "s" + order,
                        order,
                        unit,
                        period,
                        kind,
                        unit + ".csv",
                        instant(received),
                        instant(admitted),
                        state,
                        rows.size(),
                        zero,
                        returned),
                rows));
        return this;
    }

    public List<Submission> list() {
        return List.copyOf(submissions);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(SmallPlan.ZONE).toInstant();
    }
}
