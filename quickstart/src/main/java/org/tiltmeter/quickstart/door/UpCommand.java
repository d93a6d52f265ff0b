package org.tiltmeter.quickstart.door;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.comparison.ComparisonTable;
import org.tiltmeter.quickstart.corpus.LoadSamples;
import org.tiltmeter.quickstart.corpus.SampleCorpus;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Style;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the suite, loads the sample corpus and prints what it shows. */
@Command(name = "up", description = "Start the suite and compare the sample corpus' outlets.")
final class UpCommand implements Callable<Integer> {

    private final Installation installation;
    private final Terminal terminal;

    @Option(names = "--detach", description = "Leave the suite running in the background.")
    boolean detach;

    @Option(names = "--empty", description = "Load no sample corpus.")
    boolean empty;

    UpCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Instant began = Instant.now();
        Optional<RunLock> lock = RunLock.take(installation);
        if (lock.isEmpty()) {
            terminal.print(running());
            return 0;
        }
        terminal.say("Starting PostgreSQL, Kafka, ingest-service, analysis-service and api-gateway …");
        if (detach) {
            lock.get().close();
            show(Detached.start(installation), began);
            terminal.print("It goes on in the background: ./tiltmeter status, ./tiltmeter stop");
        } else {
            SuiteRun run = SuiteRun.start(installation, lock.get(), terminal::say);
            show(run.suite().address(), began);
            terminal.print("Ctrl-C stops it; what was stored is there at the next ./tiltmeter up");
            run.await();
        }
        return 0;
    }

    private String running() {
        return RunningSuite.read(installation)
                .map(run -> "Tiltmeter is already running at %s (process %d); ./tiltmeter stop ends it"
                        .formatted(run.addresses().uri(Port.GATEWAY), run.launcher()))
                .orElse("Tiltmeter is being started by another process; ./tiltmeter status shows how far it is");
    }

    private void show(URI address, Instant began) {
        terminal.say("Ready after " + Duration.between(began, Instant.now()).toSeconds() + " s.");
        if (!empty) {
            Gateway gateway = new Gateway(address);
            SampleCorpus corpus = SampleCorpus.shipped();
            new LoadSamples(gateway, terminal).load(corpus);
            terminal.print("\n" + ComparisonTable.of(gateway, corpus, terminal.colour()) + "\n");
        }
        terminal.print("Tiltmeter is at " + Style.BOLD.of(address.toString(), terminal.colour())
                + "   the API and its manual: " + address.resolve("/swagger"));
    }
}
