package vn.loa.core.intake;

import java.util.Map;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/** The page that takes a slip's place for a refused file: why it was not read and how to mend it (formats.md §2.6). */
public final class RefusalPage {
    private RefusalPage() {}

    /** {@code <file>.khong-doc-duoc.txt}, safe on every system. */
    public static String fileName(Reading reading) {
        return SafeName.of(reading) + ".khong-doc-duoc.txt";
    }

    /**
     * The whole page of a refused reading, beginning with a byte order mark, to be written as UTF-8.
     *
     * @throws IllegalArgumentException if the file was not refused
     */
    public static String text(Reading reading, Lang lang) {
        Refusal refusal = reading.refusal();
        if (refusal == null) {
            throw new IllegalArgumentException(reading.name() + " was not refused");
        }
        ProblemSentences sentences = new ProblemSentences(lang);
        Words words = Words.of(RefusalPage.class, "pages", lang);
        Map<String, String> values =
                Map.of("file", reading.name(), "what", sentences.what(refusal), "fix", sentences.fix(refusal));
        return Slip.BOM
                + String.join(
                        "\r\n",
                        words.get("refused.title"),
                        "",
                        words.say("refused.file", values),
                        "",
                        words.say("refused.reason", values),
                        "",
                        words.say("refused.remedy", values),
                        "",
                        words.get("refused.rest"),
                        "");
    }
}
