package vn.loa.core.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.core.activity.Activity;
import vn.loa.core.text.MatchKey;

/**
 * Which activities of a file are the same one (formats.md §1.1, activity_id): by the unit's own id, else by date, channel, area and
 * folded title, where another STT makes it another activity of that day. Remembered are 96 bits of what tells an activity and its STT,
 * 16 bytes a row, so that a file of millions of rows fits.
 */
final class Duplicates {
    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long SECOND_FACTOR = 0xC2B2AE3D27D4EB4FL;

    private long[] keys = new long[1 << 10];
    private int[] moreOfKeys = new int[keys.length];
    private int[] numbers = new int[keys.length];
    private int size;

    private long first;
    private long second;

    /**
     * Whether an accepted row of the file is the same activity; if not, the row is remembered.
     *
     * @param areaCell what the row writes as its area, which tells where the plan lists no areas
     */
    boolean isRepeated(Activity activity, String areaCell) {
        String id = activity.activityId();
        first = id == null ? 1 : 2;
        second = first;
        add(activity.unit());
        add(activity.period());
        if (id != null) {
            add(id);
        } else {
            add(activity.date().toEpochDay());
            add(activity.channel());
            add(activity.area() == null ? MatchKey.fold(areaCell) : activity.area());
            add(MatchKey.fold(activity.title()));
        }
        return isRepeated(id != null, activity.rowNo());
    }

    private void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(long value) {
        first = (first ^ value) * FIRST_FACTOR;
        first ^= first >>> 32;
        second = (second + value) * SECOND_FACTOR;
        second ^= second >>> 29;
    }

    private boolean isRepeated(boolean ownId, @Nullable String rowNo) {
        long key = first;
        int more = (int) (second >>> 32) | 1;
        int number = number(Objects.requireNonNullElse(rowNo, ""));
        int mask = keys.length - 1;
        int at = (int) (key >>> 20) & mask;
        for (; moreOfKeys[at] != 0; at = at + 1 & mask) {
            boolean same = keys[at] == key && moreOfKeys[at] == more;
            if (same && (ownId || number == 0 || numbers[at] == number)) {
                return true;
            }
        }
        put(at, key, more, number);
        return false;
    }

    /** 0 for none; a plain number itself, anything else by its hash. */
    private static int number(String rowNo) {
        boolean plain = !rowNo.isEmpty() && rowNo.length() <= 9 && rowNo.charAt(0) != '0';
        for (int i = 0; plain && i < rowNo.length(); i++) {
            plain = rowNo.charAt(i) >= '0' && rowNo.charAt(i) <= '9';
        }
        return rowNo.isEmpty() ? 0 : plain ? Integer.parseInt(rowNo) : rowNo.hashCode() | Integer.MIN_VALUE;
    }

    private void put(int at, long key, int more, int number) {
        keys[at] = key;
        moreOfKeys[at] = more;
        numbers[at] = number;
        size++;
        if (size > keys.length / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldMore = moreOfKeys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        moreOfKeys = new int[keys.length];
        numbers = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldMore[i] != 0) {
                int at = (int) (oldKeys[i] >>> 20) & mask;
                while (moreOfKeys[at] != 0) {
                    at = at + 1 & mask;
                }
                keys[at] = oldKeys[i];
                moreOfKeys[at] = oldMore[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
