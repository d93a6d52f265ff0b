package org.tiltmeter.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Kafka broker on loopback in a JVM of its own, whose acknowledged messages are on disk. */
public final class KafkaBroker extends Component {

    private final Settings settings;

    /**
     * Where a broker lives.
     *
     * @param folder holds everything the broker keeps
     * @param port for clients, on loopback
     * @param controllerPort for the broker's own quorum, on loopback
     * @param log is appended to
     */
    public record Settings(Path folder, int port, int controllerPort, Path log) {}

    public KafkaBroker(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Path log() {
        return settings.log();
    }

    /** Where clients connect. */
    public String bootstrap() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    protected ChildProcess.Command command() {
        List<String> arguments = List.of(
                ChildProcess.java(),
                // One broker for one machine's articles: quick to start and small, rather than fast at its peak.
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                // Kafka looks names up in upper case by the machine's language: in Turkish it would not start.
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaNode.class.getName(),
                settings.folder().toString(),
                "" + settings.port(),
                "" + settings.controllerPort());
        return new ChildProcess.Command(name(), arguments, Map.of(), settings.log(), "TERM", Duration.ofSeconds(20));
    }

    @Override
    protected boolean answers() {
        return Ports.taken(settings.port()) && Topic.ensureAll(bootstrap());
    }
}
