package vn.loa.core.plan;

import java.util.Map;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * One mistake of a plan file, as a value.
 *
 * @param file name of the file
 * @param line from 1; 0 where the mistake is about the whole file
 * @param kind key of the sentence in {@code plan-problems_*.properties}
 * @param details values of the sentence's placeholders (found, expected, …)
 */
public record PlanProblem(String file, int line, String kind, Map<String, String> details) {
    public PlanProblem {
        details = Map.copyOf(details);
    }

    /** Found, expected, where and what to do, in one sentence. */
    public String sentence(Lang lang) {
        Words words = Words.of(PlanProblem.class, "plan-problems", lang);
        String what = words.say(kind, details);
        return line == 0
                ? words.say("in_file", Map.of("file", file, "what", what))
                : words.say("in_line", Map.of("file", file, "line", line, "what", what));
    }
}
