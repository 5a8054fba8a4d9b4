package vn.loa.batch.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.batch.store.OpenSlips.OpenSlip;
import vn.loa.charts.style.Formats;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemKind;
import vn.loa.core.intake.ProblemSentences;
import vn.loa.core.intake.Refusal;
import vn.loa.core.plan.Plan;
import vn.loa.core.plan.Unit;
import vn.loa.core.text.Lang;
import vn.loa.core.text.Words;

/**
 * A short courteous text about a unit's open slips, to be sent with them by Zalo or e-mail; nobody sends it by itself. Sentences of
 * {@code letter_*.properties}.
 */
public final class SlipMessage {
    /** Beside the unit's slips. */
    static final String FILE = "tin-nhan.txt";

    /** Characters that a reader of messages bears. */
    private static final int LONGEST = 900;

    /** Slips that it may have room for. */
    private static final int MOST = 10;

    private static final int REASONS = 3;

    private final Plan plan;
    private final Words words;
    private final ProblemSentences sentences;
    private final Formats formats;

    SlipMessage(Plan plan, Lang lang) {
        this.plan = plan;
        this.words = words(lang);
        this.sentences = new ProblemSentences(lang);
        this.formats = new Formats(lang);
    }

    /** What all letters to units say alike. */
    public static Words words(Lang lang) {
        return Words.of(SlipMessage.class, "letter", lang);
    }

    /**
     * The text, lines ended as Notepad wants them; as many slips are named as it has room for.
     *
     * @param slips the unit's open ones, at least one, and where each lies
     */
    String text(String unit, Map<OpenSlip, Path> slips) {
        for (int named = Math.min(slips.size(), MOST); named > 1; named--) {
            String text = text(unit, slips, named);
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        return text(unit, slips, 1);
    }

    private String text(String code, Map<OpenSlip, Path> slips, int named) {
        String name = plan.unit(code).map(Unit::name).orElse(code);
        List<String> lines = new ArrayList<>();
        lines.add(words.say("greeting", Map.of("unit", name)));
        lines.add(words.say("intro", Map.of("ward", plan.ward().name(), "plan", plan.number())));
        slips.entrySet().stream().limit(named).forEach(e -> lines.add(about(e.getKey(), e.getValue())));
        if (named < slips.size()) {
            lines.add(words.say("more", Map.of("more", formats.whole(slips.size() - named))));
        }
        boolean rows = slips.keySet().stream().anyMatch(slip -> slip.reading().refusal() == null);
        lines.add(words.get(rows ? "how.slip" : "how.file"));
        lines.add(words.get("thanks"));
        return String.join("\r\n", lines) + "\r\n";
    }

    private String about(OpenSlip slip, Path place) {
        Refusal refusal = slip.reading().refusal();
        String file = String.valueOf(place.getFileName());
        return refusal == null
                ? words.say(
                        "returned",
                        Map.of(
                                "file", slip.reading().name(),
                                "rows", formats.whole(slip.rows().size()),
                                "slip", file,
                                "reasons", reasons(slip)))
                : words.say(
                        "refused",
                        Map.of("file", slip.reading().name(), "what", sentences.what(refusal), "slip", file));
    }

    /** The kinds that most rows have, each with its number of rows. */
    private String reasons(OpenSlip slip) {
        Map<ProblemKind, Integer> rows = new EnumMap<>(ProblemKind.class);
        slip.rows()
                .forEach(row -> row.problems().stream()
                        .map(Problem::kind)
                        .distinct()
                        .forEach(kind -> rows.merge(kind, 1, Integer::sum)));
        Stream<Map.Entry<ProblemKind, Integer>> most = rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(REASONS);
        return most.map(e -> words.say(
                        "reason", Map.of("what", sentences.inShort(e.getKey()), "rows", formats.whole(e.getValue()))))
                .collect(Collectors.joining("; "));
    }
}
