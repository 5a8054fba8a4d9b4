package vn.loa.batch.store;

import vn.loa.core.plan.Plan;

/** Everything kept for one plan of one ward. */
public final class Archive {
    private final Ground ground;
    private final Runs runs;
    private final Files files;
    private final Submissions submissions;
    private final OutcomeFiles outcomes;
    private final OpenSlips slips;
    private final Evaluations evaluations;

    Archive(Ground ground) {
        this.ground = ground;
        runs = new Runs(ground);
        files = new Files(ground);
        submissions = new Submissions(ground);
        outcomes = new OutcomeFiles(ground);
        slips = new OpenSlips(ground);
        evaluations = new Evaluations(ground);
    }

    public Plan plan() {
        return ground.plan();
    }

    /** SHA-256 of the plan as it is used, lower-case hex. */
    public String planDigest() {
        return ground.digest();
    }

    public Runs runs() {
        return runs;
    }

    public Files files() {
        return files;
    }

    public Submissions submissions() {
        return submissions;
    }

    public OutcomeFiles outcomes() {
        return outcomes;
    }

    public OpenSlips slips() {
        return slips;
    }

    public Evaluations evaluations() {
        return evaluations;
    }
}
