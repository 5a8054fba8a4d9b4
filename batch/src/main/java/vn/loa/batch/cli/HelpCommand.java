package vn.loa.batch.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code loa help}, {@code loa help plan new}: what {@code --help} says. */
@Command(name = "help", helpCommand = true)
final class HelpCommand extends LoaCommand {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "COMMAND")
    private List<String> names = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    HelpCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).root().commandLine();
        for (String name : names) {
            CommandLine named = command.getSubcommands().get(name);
            if (named == null) {
                throw new WrongUsage("unknown_command", Map.of("found", String.join(" ", names)));
            }
            command = named;
        }
        command.usage(around().out());
        return Loa.DONE;
    }
}
