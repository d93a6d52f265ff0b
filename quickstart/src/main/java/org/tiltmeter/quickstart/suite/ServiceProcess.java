package org.tiltmeter.quickstart.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiltmeter.embedded.ChildProcess;
import org.tiltmeter.embedded.Component;
import org.tiltmeter.embedded.StartFailure;

/** One of the Quarkus services in a JVM of its own. */
public final class ServiceProcess extends Component {

    private static final Duration LOOK = Duration.ofSeconds(3);

    /** Small and quick to start; each service says how much heap it needs. */
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private final Definition definition;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LOOK).build();

    /**
     * What sets a service apart.
     *
     * @param name of its module
     * @param jar that runs it
     * @param log is appended to
     * @param managementPort of its health and metrics
     * @param jvm options of its JVM, beside those that all have
     * @param environment where it listens, and where the others are
     */
    public record Definition(
            String name, Path jar, Path log, int managementPort, List<String> jvm, Map<String, String> environment) {
        public Definition {
            jvm = List.copyOf(jvm);
            environment = Map.copyOf(environment);
        }
    }

    public ServiceProcess(Definition definition) {
        this.definition = definition;
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public Path log() {
        return definition.log();
    }

    /** Where it listens and where the others are, for whoever runs it in another way. */
    public Map<String, String> environment() {
        return definition.environment();
    }

    /** Where its health is told. */
    public URI health() {
        return URI.create("http://127.0.0.1:" + definition.managementPort() + "/q/health/ready");
    }

    @Override
    protected ChildProcess.Command command() {
        if (!Files.isRegularFile(definition.jar())) {
            throw new StartFailure(name() + " is not built: " + definition.jar() + " is missing");
        }
        Stream<String> program = Stream.of("-jar", definition.jar().toString());
        List<String> arguments = Stream.of(
                        Stream.of(ChildProcess.java()), JVM.stream(), definition.jvm().stream(), program)
                .flatMap(part -> part)
                .toList();
        return new ChildProcess.Command(
                name(), arguments, definition.environment(), log(), "TERM", Duration.ofSeconds(20));
    }

    @Override
    public boolean answers() {
        HttpRequest request =
                HttpRequest.newBuilder(health()).timeout(LOOK).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
