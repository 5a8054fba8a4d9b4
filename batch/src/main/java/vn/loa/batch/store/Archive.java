package vn.loa.batch.store;

import vn.loa.core.plan.Plan;

/** Everything kept for one plan of one ward. */
public final class Archive {
    private final Plan plan;
    private final Runs runs = new Runs();
    private final Files files = new Files();
    private final Submissions submissions = new Submissions();
    private final OpenSlips slips = new OpenSlips();
    private final Evaluations evaluations = new Evaluations();

    Archive(Plan plan) {
        this.plan = plan;
    }

    public Plan plan() {
        return plan;
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

    public OpenSlips slips() {
        return slips;
    }

    public Evaluations evaluations() {
        return evaluations;
    }
}
