package vn.loa.core.intake;

import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * What is wrong and how to mend it, in plain and courteous words. A problem's, refusal's or finding's detail {@code case} picks a
 * closer sentence where there is one ({@code bad_number.percent.fix}); the details that each uses stand beside it in
 * {@code problems_*.properties}. A detail that is missing shows as an ellipsis. Immutable, thread-safe.
 */
public final class ProblemSentences {
    private final Words words;

    public ProblemSentences(Lang lang) {
        words = Words.of(ProblemSentences.class, "problems", lang);
    }

    /** What was found, and what was expected. */
    public String what(Problem problem) {
        return words.get(problem.kind().code());
    }

    /** What to write instead. */
    public String fix(Problem problem) {
        return words.get(problem.kind().code());
    }

    /** Why the file was not read. */
    public String what(Refusal refusal) {
        return words.get(refusal.kind().code());
    }

    /** How to save or fill the file instead. */
    public String fix(Refusal refusal) {
        return words.get(refusal.kind().code());
    }

    /** The finding in one sentence. */
    public String sentence(Finding finding) {
        return words.get(finding.kind().code());
    }
}
