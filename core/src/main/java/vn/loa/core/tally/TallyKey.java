package vn.loa.core.tally;

import java.util.BitSet;

/**
 * Where a tally belongs. Places are those of the plan's lists; what the plan no longer has is {@link #UNKNOWN}, or no bit.
 *
 * @param half {@link HalfMonth} of the days
 * @param topics set of places, never changed
 * @param audiences set of places, never changed
 */
record TallyKey(int half, int unit, int channel, BitSet topics, BitSet audiences) {
    static final int UNKNOWN = -1;
}
