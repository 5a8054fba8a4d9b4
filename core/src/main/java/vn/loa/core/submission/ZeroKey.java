package vn.loa.core.submission;

import java.util.List;

/**
 * A zero report as admission weighs it.
 *
 * @param line where it stands in its file, from 1; 0 where there is none
 * @param answers as in {@link RowKey#answers}
 */
public record ZeroKey(int line, List<SlipRow> answers) {
    public static final ZeroKey NONE = new ZeroKey(0, List.of());

    public ZeroKey {
        answers = List.copyOf(answers);
    }
}
