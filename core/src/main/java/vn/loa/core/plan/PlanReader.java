package vn.loa.core.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads plan files (formats.md §3).
 *
 * <p>A file is a whole plan, or says {@code extends: ky-lua-79}: then its lists of items with a {@code code} merge into the inherited
 * ones by code ({@code remove: true} drops one), and any other key that it gives replaces the inherited one. Each way in throws
 * {@link WrongPlan} with every mistake of the file at once; what breaks the syntax stands alone.
 */
public final class PlanReader {
    private static final List<String> SHIPPED = List.of("ky-lua-79");
    private static final String ENDING = ".yaml";

    private PlanReader() {}

    /** The names of the plans that come with Loa. */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /** The plan of that name that comes with Loa. */
    public static Plan shipped(String name) throws WrongPlan {
        PlanProblems problems = new PlanProblems(name);
        if (!SHIPPED.contains(name)) {
            problems.addUnknown(0, "unknown_plan", name, SHIPPED, "known", String.join(", ", SHIPPED));
            throw problems.wrongPlan();
        }
        try (InputStream in = PlanReader.class.getResourceAsStream(name + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + ENDING);
            }
            return parse(name + ENDING, YamlText.decode(in.readAllBytes(), problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of a file, with the aliases beside it ({@link AliasFile}); a file that cannot be read is a mistake too. */
    public static Plan read(Path file) throws WrongPlan {
        PlanProblems problems = new PlanProblems(String.valueOf(file.getFileName()));
        if (!Files.exists(file)) {
            problems.add(0, "no_file", "found", file.toString());
            throw problems.wrongPlan();
        }
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(0, "not_a_file", "found", file.toString());
                throw problems.wrongPlan();
            }
            if (Files.size(file) > 4L * YamlText.LONGEST) {
                problems.add(0, "too_large", "limit", String.valueOf(YamlText.LONGEST));
                throw problems.wrongPlan();
            }
            return parse(problems, YamlText.decode(Files.readAllBytes(file), problems), file);
        } catch (IOException e) {
            problems.add(0, "unreadable", "found", file.toString(), "cause", String.valueOf(e.getMessage()));
            throw problems.wrongPlan();
        }
    }

    /** The plan that a command names: one that comes with Loa, or a file. */
    public static Plan of(String nameOrPath) throws WrongPlan {
        Optional<Path> file = file(nameOrPath);
        return file.isPresent() ? read(file.get()) : shipped(nameOrPath);
    }

    /** The file that a command names, whether or not it is there; empty where it names a plan that comes with Loa, or would. */
    public static Optional<Path> file(String nameOrPath) throws WrongPlan {
        if (SHIPPED.contains(nameOrPath)) {
            return Optional.empty();
        }
        Path file;
        try {
            file = Path.of(nameOrPath);
        } catch (InvalidPathException e) {
            PlanProblems problems = new PlanProblems(nameOrPath);
            problems.add(0, "no_file", "found", nameOrPath);
            throw problems.wrongPlan();
        }
        boolean bareName = file.getNameCount() == 1 && nameOrPath.indexOf('.') < 0;
        return bareName && !Files.exists(file) ? Optional.empty() : Optional.of(file);
    }

    /** The plan of a text; {@code fileName} is named in the mistakes. */
    public static Plan parse(String fileName, String yaml) throws WrongPlan {
        return parse(new PlanProblems(fileName), yaml);
    }

    /** Mistakes of both files at once, the plan's first. */
    private static Plan parse(PlanProblems problems, String yaml, Path file) throws WrongPlan {
        Plan plan;
        try {
            plan = parse(problems, yaml);
        } catch (WrongPlan e) {
            List<PlanProblem> all = new ArrayList<>(e.problems());
            all.addAll(AliasFile.read(file).mistakes());
            throw new WrongPlan(all);
        }
        return AliasFile.read(file).join(plan);
    }

    private static Plan parse(PlanProblems problems, String yaml) throws WrongPlan {
        YamlMap root = new YamlMap(YamlText.root(yaml, problems), "", PlanFile.KEYS, problems);
        Plan plan = new PlanFile(root, base(root)).plan();
        problems.throwIfAny();
        return plan;
    }

    /** The plan that the file extends. An unknown one is reported, and the first one stands in, so that other mistakes are found too. */
    private static @Nullable Plan base(YamlMap root) throws WrongPlan {
        if (!root.has("extends")) {
            return null;
        }
        String name = root.needed("extends");
        if (SHIPPED.contains(name)) {
            return shipped(name);
        }
        if (!name.isEmpty()) {
            root.problems()
                    .addUnknown(
                            root.line("extends"), "unknown_plan", name, SHIPPED, "known", String.join(", ", SHIPPED));
        }
        return shipped(SHIPPED.get(0));
    }
}
