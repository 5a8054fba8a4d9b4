package vn.loa.core.tally;

import java.util.Arrays;
import vn.loa.core.activity.Activity;

/** Sums and maxima of the activities that begin in a half-month, and a bit for each of its days on which one took place, whenever that began. */
final class Tally {
    private static final Sum[] SUMS = Sum.values();

    private static final Largest[] LARGEST = Largest.values();

    private final long[] sums = new long[SUMS.length];
    private final long[] largest = new long[LARGEST.length];
    private int days;

    void add(Activity activity) {
        for (Sum sum : SUMS) {
            sums[sum.ordinal()] += sum.of(activity);
        }
        for (Largest one : LARGEST) {
            largest[one.ordinal()] = Math.max(largest[one.ordinal()], one.of(activity));
        }
    }

    void addDay(int place) {
        days |= 1 << place;
    }

    void add(Tally other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        for (int i = 0; i < largest.length; i++) {
            largest[i] = Math.max(largest[i], other.largest[i]);
        }
        days |= other.days;
    }

    long sum(Sum sum) {
        return sums[sum.ordinal()];
    }

    long largest(Largest figure) {
        return largest[figure.ordinal()];
    }

    /** Bit i: the i-th day of the half-month, from 0. */
    int days() {
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && days == tally.days
                && Arrays.equals(sums, tally.sums)
                && Arrays.equals(largest, tally.largest);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(sums) + Arrays.hashCode(largest)) + days;
    }
}
