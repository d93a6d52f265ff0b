package org.tiltmeter.quickstart.door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tiltmeter.embedded.ChildProcess;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.PortCheck;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.suite.Suite;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;

/** Runs the services in Quarkus' dev mode on the embedded back end: a change of the source is live at the next request. */
@Command(name = "dev", description = "Run the services in Quarkus' dev mode.")
final class DevCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 500;

    private final Installation installation;
    private final Terminal terminal;

    DevCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        RunLock lock = RunLock.take(installation)
                .orElseThrow(() -> new StartFailure("the suite runs already; ./tiltmeter stop ends it"));
        Addresses addresses = Addresses.fromEnvironment(System.getenv());
        List<String> complaints = PortCheck.complaints(addresses);
        if (!complaints.isEmpty()) {
            throw new StartFailure(complaints.getFirst());
        }
        Suite suite = new Suite(installation, addresses);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(suite, lock), "dev-shutdown"));
        suite.startBackend();
        List<ChildProcess> services = suite.services().stream()
                .map(service -> ChildProcess.start(maven(service.name(), service.environment())))
                .toList();
        terminal.say("Quarkus' dev mode is starting; Ctrl-C stops it. Logs:");
        suite.services().forEach(service -> terminal.say("  " + log(service.name())));
        terminal.print("Tiltmeter will be at " + suite.address() + "   Dev UI: "
                + addresses.uri(Port.GATEWAY).resolve("/q/dev-ui"));
        while (services.stream().allMatch(ChildProcess::isAlive)) {
            Thread.sleep(LOOK_MILLIS);
        }
        throw new StartFailure("dev mode of a service ended; its log above says why");
    }

    private ChildProcess.Command maven(String service, Map<String, String> environment) {
        List<String> arguments = List.of(
                System.getProperty("tiltmeter.maven", "mvn"),
                "-f",
                installation.root().resolve("pom.xml").toString(),
                "-B",
                "-pl",
                service,
                "-am",
                "compile",
                "quarkus:dev",
                // Three consoles on one terminal, and three debuggers on one port, are two too many.
                "-Dquarkus.console.enabled=false",
                "-Ddebug=false");
        return new ChildProcess.Command(
                service + " in dev mode", arguments, environment, log(service), "TERM", Duration.ofSeconds(20));
    }

    private Path log(String service) {
        return installation.log("dev-" + service);
    }

    private static void close(Suite suite, RunLock lock) {
        suite.close();
        lock.close();
    }
}
