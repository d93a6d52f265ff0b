package org.tiltmeter.quickstart.door;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;

/** Ends the suite, wherever it was started. */
@Command(name = "stop", description = "Stop the suite; what was stored stays.")
final class StopCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation installation;
    private final Terminal terminal;

    StopCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!RunLock.held(installation)) {
            terminal.print("Tiltmeter is not running");
            return 0;
        }
        Instant end = Instant.now().plus(PATIENCE);
        boolean asked = false;
        while (RunLock.held(installation)) {
            asked = asked || ask();
            if (Instant.now().isAfter(end)) {
                throw new StartFailure("the suite did not stop within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(200);
        }
        terminal.print("Stopped; what was stored is there at the next ./tiltmeter up");
        return 0;
    }

    /** A launcher that is still starting tells nobody yet who it is. */
    private boolean ask() {
        return RunningSuite.read(installation)
                .flatMap(run -> ProcessHandle.of(run.launcher()))
                .map(ProcessHandle::destroy)
                .orElse(false);
    }
}
