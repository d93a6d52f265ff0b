package org.tiltmeter.evaluation;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where people read what is said.
 *
 * @param out results
 * @param err what is going on
 * @param live whether lines of {@code err} can be written over
 */
record Console(PrintStream out, PrintStream err, boolean live) {

    private static final int WIDTH = 80;

    /** This process's own; the door says whether it is a terminal. */
    static Console standard() {
        return new Console(System.out, System.err, Boolean.getBoolean("tiltmeter.terminal.err"));
    }

    void say(String line) {
        err.println(line);
        err.flush();
    }

    void print(String text) {
        out.println(text);
        out.flush();
    }

    /** How many texts are done. */
    Progress progress(String set, int texts) {
        return progress(set, texts, "texts");
    }

    /** A bar on a terminal; elsewhere one line, so that no log fills with bars. */
    Progress progress(String task, int steps, String what) {
        if (!live) {
            say("%s: %d %s".formatted(task, steps, what));
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build());
    }

    /** How far a set is read. */
    static final class Progress implements AutoCloseable {

        private final @Nullable ProgressBar bar;

        private Progress(@Nullable ProgressBar bar) {
            this.bar = bar;
        }

        void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
