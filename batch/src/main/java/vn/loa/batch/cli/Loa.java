package vn.loa.batch.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import vn.loa.core.text.Lang;

/** The command {@code loa}: reads the arguments and calls the one that is named. */
@Command(
        name = "loa",
        mixinStandardHelpOptions = true,
        versionProvider = Loa.Version.class,
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            EvaluateCommand.class,
            PublishCommand.class,
            ApproveCommand.class,
            StatusCommand.class,
            AcceptCommand.class,
            DropCommand.class,
            AliasCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            PlanCommand.class,
            HelpCommand.class
        })
public final class Loa {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOMETHING_WENT_BACK = 3;

    Loa() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("logback.configurationFile", "vn/loa/batch/cli/logback-silent.xml");
        LogManager.getLogManager().reset();
        System.exit(run(Surroundings.ofThisProcess(), arguments));
    }

    /** Runs a command and gives its exit code; nothing is thrown. */
    public static int run(Surroundings around, String... arguments) {
        Lang lang = lang(arguments);
        Mistakes mistakes = new Mistakes(around, lang);
        CommandLine command = new CommandLine(new Loa(), new Commands(around))
                .setResourceBundle(usage(lang))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(mistakes::ofArguments)
                .setExecutionExceptionHandler(mistakes::ofExecution);
        if (arguments.length == 0) {
            command.usage(around.out());
            return WRONG_USAGE;
        }
        return command.execute(arguments);
    }

    /** The language, before anything is parsed: wrong arguments are answered in it too. */
    private static Lang lang(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        int at = all.indexOf("--lang");
        boolean english = at >= 0 && at + 1 < all.size() && all.get(at + 1).equalsIgnoreCase("en")
                || all.stream().anyMatch(a -> a.equalsIgnoreCase("--lang=en"));
        return english ? Lang.EN : Lang.VI;
    }

    private static ResourceBundle usage(Lang lang) {
        String file = "usage_" + lang.code() + ".properties";
        try (var in = Objects.requireNonNull(Loa.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Loa.class.getPackage().getImplementationVersion();
            return new String[] {"Loa " + (version == null ? "development" : version)};
        }
    }
}
