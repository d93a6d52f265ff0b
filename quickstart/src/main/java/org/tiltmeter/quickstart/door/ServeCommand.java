package org.tiltmeter.quickstart.door;

import java.util.concurrent.Callable;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;

/** The background half of {@code up --detach}: runs the suite and nothing else. */
@Command(name = "serve", hidden = true)
final class ServeCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    ServeCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RunLock lock = RunLock.take(installation)
                .orElseThrow(() -> new StartFailure("another process has begun to run the suite"));
        SuiteRun.start(installation, lock, terminal::say).await();
        return 0;
    }
}
