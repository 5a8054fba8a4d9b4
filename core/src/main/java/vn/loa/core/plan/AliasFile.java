package vn.loa.core.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that were added one at a time, beside a plan file: {@code plan.yaml} has {@code plan.aliases.yaml}. It is read with the plan, its
 * names are the plan's. What is wrong is told with its line, as of the plan file itself.
 *
 * <pre>
 * aliases:
 *   - {list: channels, name: Loa phường, code: radio, by: Lan, at: "2026-02-10T05:00:00Z"}
 * </pre>
 */
public final class AliasFile {
    /** First line of a file of aliases; the lines of {@link Alias#line} follow. */
    public static final String HEAD = "aliases:";

    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("list", "name", "code", "by", "at"));
    private static final String ENDING = ".aliases.yaml";

    private final PlanProblems problems;
    private final List<Placed<Alias>> aliases;

    private AliasFile(PlanProblems problems, List<Placed<Alias>> aliases) {
        this.problems = problems;
        this.aliases = aliases;
    }

    /** Where the aliases of a plan file stand, whether or not there are any. */
    public static Path beside(Path plan) {
        String name = String.valueOf(plan.getFileName());
        String stem = name.replaceFirst("(?i)\\.ya?ml$", "");
        return plan.resolveSibling(stem + ENDING);
    }

    /** Reads the aliases beside a plan file; mistakes wait until they are asked for. */
    static AliasFile read(Path plan) throws WrongPlan {
        Path file = beside(plan);
        PlanProblems problems = new PlanProblems(String.valueOf(file.getFileName()));
        try {
            if (!Files.exists(file)) {
                return new AliasFile(problems, List.of());
            }
            String text = YamlText.decode(Files.readAllBytes(file), problems);
            return text.isBlank()
                    ? new AliasFile(problems, List.of())
                    : new AliasFile(
                            problems,
                            aliases(new YamlMap(YamlText.root(text, problems), "", Set.of("aliases"), problems)));
        } catch (IOException e) {
            problems.add(0, "unreadable", "found", file.toString(), "cause", String.valueOf(e.getMessage()));
            throw problems.wrongPlan();
        }
    }

    private static List<Placed<Alias>> aliases(YamlMap root) {
        List<Placed<Alias>> aliases = new ArrayList<>();
        for (YamlMap map : root.maps("aliases", KEYS)) {
            map.needed("list");
            String list = map.text("list");
            if (list != null && !list.isEmpty() && !Aliases.LISTS.contains(list)) {
                map.problems()
                        .addUnknown(
                                map.line("list"),
                                "bad_choice",
                                list,
                                Aliases.LISTS,
                                "key",
                                map.placeOf("list"),
                                "known",
                                String.join(", ", Aliases.LISTS));
            }
            Alias alias = new Alias(
                    list == null ? "" : list, map.needed("name"), map.needed("code"), map.needed("by"), at(map));
            aliases.add(new Placed<>(alias, map.line()));
        }
        return aliases;
    }

    private static Instant at(YamlMap map) {
        String text = map.needed("at");
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException e) {
            map.problems().add(map.line("at"), "bad_moment", "key", map.placeOf("at"), "found", text);
            return Instant.EPOCH;
        }
    }

    /** Mistakes of the file alone; more are found when it is joined with its plan. */
    List<PlanProblem> mistakes() {
        return problems.isEmpty() ? List.of() : problems.wrongPlan().problems();
    }

    /** The plan with these names among its own. */
    Plan join(Plan plan) throws WrongPlan {
        problems.throwIfAny();
        Plan joined = plan;
        for (Placed<Alias> placed : aliases) {
            Alias alias = placed.value();
            Aliases known = new Aliases(joined);
            if (!known.codes(alias.list()).contains(alias.code())) {
                problems.addUnknown(
                        placed.line(), "unknown_code", alias.code(), known.codes(alias.list()), "list", alias.list());
                continue;
            }
            String owner = known.exactOwner(alias.list(), alias.name(), alias.code());
            if (owner != null && !owner.equals(alias.code())) {
                problems.add(
                        placed.line(),
                        "same_name",
                        "list",
                        alias.list(),
                        "found",
                        alias.name(),
                        "first",
                        owner,
                        "second",
                        alias.code());
                continue;
            }
            joined = owner == null ? known.with(alias) : joined;
        }
        problems.throwIfAny();
        return joined;
    }
}
