package org.tiltmeter.quickstart.terminal;

import java.io.PrintStream;

/**
 * Where people read what is said.
 *
 * @param out results
 * @param err what is going on
 * @param colour whether results may be coloured
 * @param live whether lines of {@code err} can be written over
 */
public record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {

    /** This process's own; the door says what each stream is. */
    public static Terminal standard() {
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Terminal(
                System.out,
                System.err,
                Boolean.getBoolean("tiltmeter.terminal.out") && !plain,
                Boolean.getBoolean("tiltmeter.terminal.err") && !plain);
    }

    /** Says what is going on. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    /** Gives a result. */
    public void print(String text) {
        out.println(text);
        out.flush();
    }
}
