package org.tiltmeter.quickstart.door;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.suite.Memory;
import org.tiltmeter.quickstart.suite.Suite;
import org.tiltmeter.quickstart.terminal.Style;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;

/** Says what runs, where, and how it is. */
@Command(name = "status", description = "Say what runs, where, and how it is.")
final class StatusCommand implements Callable<Integer> {

    private static final double MEBIBYTE = 1 << 20;
    private static final int NOT_RUNNING = 3;

    private final Installation installation;
    private final Terminal terminal;

    StatusCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    /** The exit code tells scripts: 0 all healthy, 1 something is not, 3 nothing runs. */
    @Override
    public Integer call() {
        if (!RunLock.held(installation)) {
            terminal.print("Tiltmeter is not running; ./tiltmeter up starts it");
            return NOT_RUNNING;
        }
        Optional<RunningSuite> run = RunningSuite.read(installation);
        if (run.isEmpty()) {
            terminal.print("Tiltmeter is starting");
            return 1;
        }
        return report(run.get());
    }

    private int report(RunningSuite run) {
        Suite suite = new Suite(installation, run.addresses());
        terminal.print("Tiltmeter is at " + suite.address() + " (launcher: process " + run.launcher() + ")");
        boolean healthy = true;
        healthy &= line(
                run, "PostgreSQL", Port.POSTGRES, Ports.taken(run.addresses().port(Port.POSTGRES)));
        healthy &= line(run, "Kafka", Port.KAFKA, Ports.taken(run.addresses().port(Port.KAFKA)));
        healthy &= line(run, "ingest-service", Port.INGEST, suite.ingest().answers());
        healthy &= line(run, "analysis-service", Port.ANALYSIS, suite.analysis().answers());
        healthy &= line(run, "api-gateway", Port.GATEWAY, suite.gateway().answers());
        return healthy ? 0 : 1;
    }

    private boolean line(RunningSuite run, String name, Port port, boolean healthy) {
        Long pid = run.processes().get(name);
        String memory = pid == null ? "" : String.format(Locale.ROOT, "%5.0f MB", Memory.residentBytes(pid) / MEBIBYTE);
        terminal.print("  %-18s port %-6d process %-8s %s  %s"
                .formatted(
                        name,
                        run.addresses().port(port),
                        pid == null ? "–" : pid,
                        memory,
                        healthy
                                ? Style.GREEN.of("healthy", terminal.colour())
                                : Style.RED.of("not healthy; see " + log(name), terminal.colour())));
        return healthy;
    }

    private String log(String name) {
        return installation
                .log(name.equals("PostgreSQL") ? "postgres" : name.toLowerCase(Locale.ROOT))
                .toString();
    }
}
