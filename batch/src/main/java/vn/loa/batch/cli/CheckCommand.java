package vn.loa.batch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.core.intake.Checked;
import vn.loa.core.intake.CsvFile;
import vn.loa.core.intake.Intake;
import vn.loa.core.intake.Problem;
import vn.loa.core.intake.ProblemSentences;
import vn.loa.core.intake.Reading;
import vn.loa.core.intake.Refusal;
import vn.loa.core.intake.RefusalPage;
import vn.loa.core.intake.Returned;
import vn.loa.core.intake.Slip;
import vn.loa.core.plan.Plan;

/** {@code loa check}: what reading files says, without a database. */
@Command(name = "check")
final class CheckCommand extends LoaCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> files = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable String out;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    CheckCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        Plan read = plan.plan();
        Intake intake = new Intake(read, limit.limits());
        List<Path> paths = new ArrayList<>();
        for (String name : files) {
            Path path = Folders.path(name);
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new WrongUsage("cannot_open", Map.of("file", name));
            }
            paths.add(path);
        }
        Path slips = out == null ? null : Folders.out(out);
        Instant now = around().clock().instant();
        boolean wentBack = false;
        for (Path path : paths) {
            Checked checked = intake.check(CsvFile.of(path), now);
            say(checked);
            if (slips != null) {
                writeSlips(slips, read, checked);
            }
            wentBack |=
                    checked.reading().refusal() != null || !checked.returned().isEmpty();
        }
        speech().say("check_knows_no_store", Map.of());
        return wentBack ? Loa.SOMETHING_WENT_BACK : Loa.DONE;
    }

    private void say(Checked checked) {
        Reading reading = checked.reading();
        ProblemSentences sentences = new ProblemSentences(speech().lang());
        Refusal refusal = reading.refusal();
        Speech speech = speech();
        if (refusal != null) {
            speech.print(speech.sentence(
                    "check_refused",
                    Map.of("file", reading.name(), "what", sentences.what(refusal), "fix", sentences.fix(refusal))));
            return;
        }
        speech.print(speech.sentence(
                "check_read_" + reading.kind(),
                Map.of(
                        "file", reading.name(),
                        "records", reading.records(),
                        "accepted", reading.accepted(),
                        "zero", reading.zero(),
                        "returned", reading.returned(),
                        "left_out", reading.leftOut())));
        for (Problem problem : checked.problems()) {
            String where = problem.column() == null ? "check_problem_of_row" : "check_problem";
            speech.print(speech.sentence(
                    where,
                    Map.of(
                            "line", problem.line(),
                            "column", Objects.requireNonNullElse(problem.column(), ""),
                            "what", sentences.what(problem),
                            "fix", sentences.fix(problem))));
        }
        checked.findings().forEach(f -> speech.say("check_finding", Map.of("what", sentences.sentence(f))));
    }

    /** One slip a unit, where and as {@code run} writes them, and a page for a refused file. */
    private void writeSlips(Path out, Plan read, Checked checked) throws IOException {
        Path folder = out.resolve("returns");
        Reading reading = checked.reading();
        if (reading.refusal() != null) {
            write(
                    folder.resolve(reading.nameUnit().isEmpty() ? Slip.NO_UNIT : reading.nameUnit()),
                    RefusalPage.fileName(reading),
                    RefusalPage.text(reading, speech().lang()));
        }
        Map<String, List<Returned>> byUnit = new TreeMap<>();
        for (Returned row : checked.returned()) {
            String unit = row.unit() == null ? reading.onlyUnit() : row.unit();
            byUnit.computeIfAbsent(unit == null ? "" : unit, u -> new ArrayList<>())
                    .add(row);
        }
        for (Map.Entry<String, List<Returned>> slip : byUnit.entrySet()) {
            String unit = slip.getKey().isEmpty() ? null : slip.getKey();
            write(
                    folder.resolve(unit == null ? Slip.NO_UNIT : unit),
                    Slip.fileName(reading),
                    Slip.text(Slip.id(reading, unit), reading, slip.getValue(), read, speech().lang()));
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
