package vn.loa.batch.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.loa.core.text.Lang;

/** What every command takes. */
@Command(mixinStandardHelpOptions = true)
abstract class LoaCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en")
    private Lang lang = Lang.VI;

    @Option(names = "--quiet")
    private boolean quiet;

    LoaCommand(Surroundings around) {
        this.around = around;
    }

    Surroundings around() {
        return around;
    }

    boolean quiet() {
        return quiet;
    }

    Speech speech() {
        return new Speech(around, lang, quiet);
    }
}
