package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Computes a run anew from its evidence; the exit code is 1 where a number is another. */
@Command(name = "check", description = "Compute a comparison anew from its evidence.")
public final class CheckCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;

    @Parameters(paramLabel = "RUN", description = "a comparison's id")
    String id = "";

    private final Installation installation;
    private final Terminal terminal;

    public CheckCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gateway gateway = Gateway.of(installation);
        JsonNode run = gateway.get("/v1/comparisons/" + Gateway.encoded(id));
        var outcome = RunCheck.of(gateway, run);
        terminal.print("%d numbers computed anew from the evidence of %d articles: %s"
                .formatted(
                        outcome.numbers(),
                        outcome.articles(),
                        outcome.wrong().isEmpty()
                                ? "all equal"
                                : outcome.wrong().size() + " differ"));
        outcome.wrong().stream().limit(MOST_SHOWN).forEach(terminal::print);
        return outcome.wrong().isEmpty() ? 0 : 1;
    }
}
