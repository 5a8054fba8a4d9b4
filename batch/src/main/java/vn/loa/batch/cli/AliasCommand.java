package vn.loa.batch.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.core.intake.Intake;
import vn.loa.core.plan.Alias;
import vn.loa.core.plan.Aliases;
import vn.loa.core.plan.Plan;
import vn.loa.core.text.MatchKey;

/** {@code loa alias add}: one more name for an item of the plan, kept beside its plan file. */
@Command(name = "alias", mixinStandardHelpOptions = true, subcommands = AliasCommand.Add.class)
final class AliasCommand extends LoaCommand {
    AliasCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        throw new WrongUsage("alias_what", Map.of());
    }

    /** Adds one; the next run reads again the files that it concerns. */
    @Command(name = "add")
    static final class Add extends LoaCommand {
        @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "LIST")
        private String list = "";

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Parameters(index = "2", paramLabel = "CODE", descriptionKey = "CODE")
        private String code = "";

        @Option(names = "--by", required = true, paramLabel = "WHO")
        private String by = "";

        @Mixin
        private PlanOption plan = new PlanOption();

        Add(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() throws Exception {
            Path file =
                    plan.file().orElseThrow(() -> new WrongUsage("alias_without_file", Map.of("plan", plan.named())));
            String key = Aliases.list(list)
                    .orElseThrow(() -> new WrongUsage(
                            "alias_list", Map.of("found", list, "known", String.join(", ", Aliases.LISTS))));
            Alias alias = new Alias(
                    key,
                    said("NAME", name),
                    code,
                    said("--by", by),
                    around().clock().instant().truncatedTo(ChronoUnit.SECONDS));
            boolean added = AliasBook.beside(file).add(alias, () -> isNew(plan.plan(), alias));
            speech().say(added ? "alias_added" : "alias_known", Map.of("name", alias.name(), "code", code));
            return Loa.DONE;
        }

        private static String said(String what, String text) throws WrongUsage {
            String said = MatchKey.trim(Normalizer.normalize(text, Normalizer.Form.NFC));
            if (MatchKey.fold(said).isEmpty()) {
                throw new WrongUsage("bad_argument", Map.of("found", what + " " + text));
            }
            return said;
        }

        /** Whether the name is still free; false where it means the item already. */
        private static boolean isNew(Plan plan, Alias alias) throws WrongUsage {
            Aliases names = new Aliases(plan);
            if (!names.codes(alias.list()).contains(alias.code())) {
                throw new WrongUsage(
                        "alias_code",
                        Map.of(
                                "found", alias.code(),
                                "list", alias.list(),
                                "known", String.join(", ", names.codes(alias.list()))));
            }
            String meaning = alias.list().equals("columns")
                    ? new Intake(plan).columnOf(alias.name(), alias.code())
                    : names.meaning(alias.list(), alias.name());
            if (meaning != null && !meaning.equals(alias.code())) {
                throw new WrongUsage("alias_taken", Map.of("name", alias.name(), "code", meaning));
            }
            return meaning == null;
        }
    }
}
