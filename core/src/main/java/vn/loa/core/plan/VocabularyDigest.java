package vn.loa.core.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What the plan's words mean to somebody who reads a unit's file (formats.md §2.1): codes, names and aliases of units, topics,
 * channels, audiences, areas and series, names of columns, how the calendar cuts months, the earliest day. Targets, budgets, deadlines
 * and holidays change no cell's meaning and are not in it.
 */
public final class VocabularyDigest {
    private VocabularyDigest() {}

    /** SHA-256, lower-case hex; equal where the plans read every file alike, whatever the order of their lists. */
    public static String of(Plan plan) {
        List<String> words = new ArrayList<>();
        add(words, "topics", plan.topics());
        add(words, "audiences", plan.audiences());
        add(words, "channels", plan.channels());
        add(words, "units", plan.units());
        add(words, "areas", plan.areas());
        add(words, "series", plan.series());
        plan.columns()
                .forEach((key, names) -> words.add(
                        "columns " + key + " " + names.stream().sorted().toList()));
        words.add("month " + plan.calendar().month());
        words.add("earliest " + plan.earliestDate());
        words.add("zone " + plan.ward().zone());
        try {
            byte[] text = String.join("\n", words.stream().sorted().toList()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(List<String> words, String list, List<? extends Item> items) {
        for (Item item : items) {
            YamlLine line = new YamlLine()
                    .text("code", item.code())
                    .text("name", item.name())
                    .texts("aliases", item.aliases().stream().sorted().toList());
            words.add(list + " " + line);
        }
    }
}
