package vn.loa.batch;

/** Another run works on the same plan's archive right now; nothing was done. */
public final class BusyPlan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyPlan(String ward, String plan) {
        super("Another run works on plan " + plan + " of ward " + ward);
    }
}
