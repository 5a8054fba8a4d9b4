package vn.loa.batch.cli;

import java.io.PrintStream;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far the work is: a bar while files are read and somebody watches, else one line a step. */
final class Steps implements AutoCloseable {
    private static final int WORTH_A_BAR = 20;

    private final Speech speech;
    private final PrintStream err;
    private final boolean watched;
    private @Nullable ProgressBar bar;

    Steps(Speech speech, PrintStream err, boolean watched) {
        this.speech = speech;
        this.err = err;
        this.watched = watched;
    }

    void opening() {
        speech.tell("step.open", Map.of());
    }

    synchronized void at(String step, int done, int total) {
        if (step.equals("load") && watched && total >= WORTH_A_BAR) {
            atLoad(done, total);
        }
        if (done == total && (total > 0 || step.equals("load"))) {
            close();
            speech.tell("step." + step, Map.of("total", total));
        }
    }

    private void atLoad(int done, int total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(speech.sentence("step.loading", Map.of()))
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err, 80))
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
