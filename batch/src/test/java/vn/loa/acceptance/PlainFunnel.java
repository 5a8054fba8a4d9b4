package vn.loa.acceptance;

import java.util.Map;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;

/** Units of U against the ward's {@code practical.task_success}: where k may lie by chance, from every chance that there is. */
record PlainFunnel(Plan plan, PlainScope ward) {
    void into(Map<String, Double> parts) {
        PlainFigure rate = new PlainEffect(plan).taskSuccess(ward);
        if (rate.value() == null) {
            return;
        }
        parts.put("funnel succeeded", rate.numerator());
        parts.put("funnel guided", rate.denominator());
        for (Unit unit : ward.units()) {
            long n = PlainEffect.guided(ward.activitiesOf(unit));
            if (n > 0) {
                parts.put("point " + unit.code() + " of " + n, (double) PlainEffect.succeeded(ward.activitiesOf(unit)));
                limits("point " + unit.code(), n, rate.value(), parts);
            }
        }
    }

    static void limits(String place, long n, double rate, Map<String, Double> parts) {
        double[] chances = chances((int) n, rate);
        parts.put(place + " lower 95", lower(chances, 0.025));
        parts.put(place + " upper 95", upper(chances, 0.025));
        parts.put(place + " lower 99.8", lower(chances, 0.001));
        parts.put(place + " upper 99.8", upper(chances, 0.001));
    }

    /** The smallest k that, with all below it, has this chance. */
    private static double lower(double[] chances, double tail) {
        double sum = 0;
        int k = 0;
        for (; k < chances.length; k++) {
            sum += chances[k];
            if (sum >= tail) {
                break;
            }
        }
        return k;
    }

    /** The largest k that, with all above it, has this chance. */
    private static double upper(double[] chances, double tail) {
        double sum = 0;
        int k = chances.length - 1;
        for (; k >= 0; k--) {
            sum += chances[k];
            if (sum >= tail) {
                break;
            }
        }
        return k;
    }

    /** P(X = k) for each k, X ~ Bin(n, p). */
    private static double[] chances(int n, double p) {
        double[] chances = new double[n + 1];
        double choose = 0;
        for (int k = 0; k <= n; k++) {
            choose += k == 0 ? 0 : Math.log(n - k + 1) - Math.log(k);
            chances[k] = p == 0 || p == 1
                    ? k == p * n ? 1 : 0
                    : Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
        }
        return chances;
    }
}
