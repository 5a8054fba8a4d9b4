package vn.loa.batch.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.loa.batch.BusyPlan;
import vn.loa.batch.database.WrongDatabase;
import vn.loa.batch.store.StoreUnreachable;
import vn.loa.core.plan.WrongPlan;
import vn.loa.core.text.Lang;

/** One clear message and an exit code for everything that can go wrong; never a stack trace. */
final class Mistakes {
    private final Surroundings around;
    private final Speech speech;
    private final Lang lang;

    Mistakes(Surroundings around, Lang lang) {
        this.around = around;
        this.lang = lang;
        this.speech = new Speech(around, lang, false);
    }

    int ofArguments(ParameterException e, String[] arguments) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            speech.warn(
                    "unknown_argument", Map.of("found", unmatched.getUnmatched().get(0)));
        } else if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            speech.warn(
                    "missing_argument",
                    Map.of(
                            "found",
                            missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", "))));
        } else {
            speech.warn("bad_argument", Map.of("found", e.getValue() == null ? argument(e) : e.getValue()));
        }
        speech.warn(
                "see_help",
                Map.of("command", e.getCommandLine().getCommandSpec().qualifiedName()));
        return Loa.WRONG_USAGE;
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String argument(ParameterException e) {
        return e.getArgSpec() == null ? e.getCommandLine().getCommandName() : name(e.getArgSpec());
    }

    int ofExecution(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof WrongUsage wrong) {
            speech.warn(wrong.key(), wrong.details());
        } else if (e instanceof WrongPlan wrong) {
            speech.warn("wrong_plan", Map.of());
            wrong.problems().forEach(p -> speech.warn(p.sentence(lang)));
        } else if (e instanceof WrongDatabase wrong) {
            speech.warn(wrong.sentence(lang));
        } else if (e instanceof BusyPlan) {
            speech.warn("busy", Map.of());
        } else if (e.getCause() instanceof StoreUnreachable) {
            speech.warn("store_unusable", Map.of());
        } else {
            return failed(e);
        }
        return Loa.WRONG_USAGE;
    }

    private int failed(Exception e) {
        speech.warn(kind(e), Map.of("found", place(e)));
        if (around.environment().containsKey("LOA_DEBUG")) {
            // Classes and lines only: a message may quote what a unit wrote.
            for (Throwable t = e; t != null; t = t.getCause()) {
                around.err().println(t.getClass().getName());
                for (StackTraceElement frame : t.getStackTrace()) {
                    around.err().println("\tat " + frame);
                }
            }
        }
        return Loa.FAILED;
    }

    private static String kind(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof CancellationException) {
                return "stopped";
            }
            String type = t.getClass().getName();
            if (type.startsWith("java.sql.") || type.startsWith("org.postgresql.") || type.startsWith("org.jooq.")) {
                return "failed_database";
            }
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException) {
                return "failed_disk";
            }
        }
        return "failed";
    }

    /** The innermost cause: of a file its path, of anything else its kind. */
    private static String place(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof FileSystemException file && file.getFile() != null
                ? file.getFile()
                : cause.getClass().getSimpleName();
    }
}
