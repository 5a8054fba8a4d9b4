package vn.loa.core.intake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a question about cells that depends on nothing but the cell. Most columns hold few different cells, so the answer to one
 * that was asked about lately is remembered: at most {@value #SLOTS} of them, each in the only place where it may stand.
 */
final class Recent<V extends @Nullable Object> {
    private static final int SLOTS = 1 << 9;
    private static final int LONGEST = 64;

    private final Function<String, V> question;
    private final @Nullable String[] cells = new @Nullable String[SLOTS];
    private final @Nullable Object[] answers = new @Nullable Object[SLOTS];

    Recent(Function<String, V> question) {
        this.question = question;
    }

    @SuppressWarnings("unchecked") // Whatever stands beside a cell is an answer about it.
    V of(String cell) {
        if (cell.length() > LONGEST) {
            return question.apply(cell);
        }
        int hash = cell.hashCode();
        int slot = (hash ^ hash >>> 9) & SLOTS - 1;
        if (!cell.equals(cells[slot])) {
            answers[slot] = question.apply(cell);
            cells[slot] = cell;
        }
        return (V) answers[slot];
    }
}
