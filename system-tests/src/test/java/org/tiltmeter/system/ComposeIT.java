package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The suite as docker-compose.yml describes it, on a real engine, built from this repository. */
@Tag("containers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {

    private static final List<String> SERVICES =
            List.of("postgres", "kafka", "ingest-service", "analysis-service", "api-gateway");

    private final int port = freePort();
    private final TiltmeterApi gateway = new TiltmeterApi(URI.create("http://127.0.0.1:" + port));
    private final DockerClient docker = DockerClientFactory.lazyClient();

    @SuppressWarnings("resource") // stop() ends it
    private final ComposeContainer compose = new ComposeContainer(
                    "tiltmeter-it",
                    RunningSuite.repository().resolve("docker-compose.yml").toFile())
            .withEnv("TILTMETER_PORT", "" + port)
            .withBuild(true)
            // Compose fetches what is missing itself.
            .withPull(false)
            .withStartupTimeout(Duration.ofMinutes(5))
            .waitingFor("api-gateway", Wait.forHealthcheck().withStartupTimeout(Duration.ofMinutes(3)));

    @BeforeAll
    void upWithTheSampleCorpus() {
        compose.start();
        gateway.post("/v1/articles/batch", "application/x-ndjson", SampleCorpus.articles())
                .expect(200);
        await().atMost(Duration.ofMinutes(1)).until(() -> gateway.count("status:read") == SampleCorpus.size());
    }

    @AfterAll
    void down() {
        compose.stop();
    }

    static Stream<Difference> builtInDifferences() {
        return SampleCorpus.differences().stream();
    }

    static Stream<String> services() {
        return SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("builtInDifferences")
    void theMeasuresShowTheBuiltInDifference(Difference difference) {
        assertThat(SampleCorpus.notShown(difference, gateway)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void noContainerRunsAsRoot(String service) throws Exception {
        String user = compose.getContainerByServiceName(service)
                .orElseThrow()
                .execInContainer("id", "-u")
                .getStdout();

        assertThat(user.strip()).matches("[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("services")
    void noContainerCanGainPrivileges(String service) {
        assertThat(inspected(service).getHostConfig().getSecurityOpts()).contains("no-new-privileges:true");
    }

    @Test
    void onlyTheGatewayIsPublishedAndOnLoopback() {
        Map<String, List<String>> published = new TreeMap<>();
        for (String service : SERVICES) {
            List<String> addresses = published(inspected(service));
            if (!addresses.isEmpty()) {
                published.put(service, addresses);
            }
        }

        assertThat(published).isEqualTo(Map.of("api-gateway", List.of("127.0.0.1:" + port)));
    }

    private InspectContainerResponse inspected(String service) {
        String id = compose.getContainerByServiceName(service).orElseThrow().getContainerId();
        return docker.inspectContainerCmd(id).exec();
    }

    private static List<String> published(InspectContainerResponse container) {
        return container.getNetworkSettings().getPorts().getBindings().values().stream()
                .filter(bindings -> bindings != null)
                .flatMap(Stream::of)
                .map(Ports.Binding::toString)
                .toList();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
