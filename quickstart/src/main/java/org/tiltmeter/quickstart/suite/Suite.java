package org.tiltmeter.quickstart.suite;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.embedded.Component;
import org.tiltmeter.embedded.KafkaBroker;
import org.tiltmeter.embedded.PostgresServer;
import org.tiltmeter.quickstart.suite.Addresses.Port;

/**
 * The whole suite. Its parts can be started, killed and started again one by one; what they stored stays in the
 * installation's folder.
 */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A service that waits for others most of its time. */
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    /** The service that computes: the optimising compiler pays here, and the model runs in native code. */
    private static final List<String> COMPUTING = List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED");

    private final Installation installation;
    private final Addresses addresses;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ServiceProcess ingest;
    private final ServiceProcess analysis;
    private final ServiceProcess gateway;

    public Suite(Installation installation, Addresses addresses) {
        this.installation = installation;
        this.addresses = addresses;
        postgres = new PostgresServer(new PostgresServer.Settings(
                installation.data("postgres"), addresses.port(Port.POSTGRES), installation.log("postgres")));
        kafka = new KafkaBroker(new KafkaBroker.Settings(
                installation.data("kafka"),
                addresses.port(Port.KAFKA),
                addresses.port(Port.KAFKA_CONTROLLER),
                installation.log("kafka")));
        ingest = service("ingest-service", Port.INGEST, Port.INGEST_MANAGEMENT, SMALL);
        analysis = service("analysis-service", Port.ANALYSIS, Port.ANALYSIS_MANAGEMENT, COMPUTING);
        gateway = service("api-gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT, SMALL);
    }

    private ServiceProcess service(String name, Port port, Port management, List<String> jvm) {
        Map<String, String> environment = new HashMap<>(whereOthersAre(name));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + addresses.port(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + addresses.port(management));
        return new ServiceProcess(new ServiceProcess.Definition(
                name, installation.jar(name), installation.log(name), addresses.port(management), jvm, environment));
    }

    private Map<String, String> whereOthersAre(String service) {
        return switch (service) {
            case "ingest-service" -> storing("ingest");
            case "analysis-service" -> storing("analysis");
            default ->
                Map.of(
                        "TILTMETER_INGEST_URL", addresses.uri(Port.INGEST).toString(),
                        "TILTMETER_ANALYSIS_URL", addresses.uri(Port.ANALYSIS).toString(),
                        "TILTMETER_POSTGRES_URL", postgres.jdbcUrl("gateway"));
        };
    }

    private Map<String, String> storing(String database) {
        return Map.of("TILTMETER_POSTGRES_URL", postgres.jdbcUrl(database), "TILTMETER_KAFKA", kafka.bootstrap());
    }

    /**
     * Starts all and waits until all are healthy.
     *
     * @throws org.tiltmeter.embedded.StartFailure where one is not; what runs then is left to {@link #close}
     */
    public void start() {
        startBackend();
        services().forEach(Component::start);
        services().forEach(service -> service.awaitHealthy(PATIENCE));
    }

    /** Starts PostgreSQL and Kafka and waits until both are healthy. */
    public void startBackend() {
        postgres.start();
        kafka.start();
        postgres.awaitHealthy(PATIENCE);
        kafka.awaitHealthy(PATIENCE);
    }

    /** Stops all, those first that need the others. */
    @Override
    public void close() {
        services().parallelStream().forEach(Component::stop);
        kafka.stop();
        postgres.stop();
    }

    /** The services, in the order in which they start. */
    public List<ServiceProcess> services() {
        return List.of(ingest, analysis, gateway);
    }

    /** In the order in which they start. */
    public List<Component> components() {
        return List.of(postgres, kafka, ingest, analysis, gateway);
    }

    /** The address of the one API for researchers. */
    public URI address() {
        return addresses.uri(Port.GATEWAY);
    }

    public Addresses addresses() {
        return addresses;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public ServiceProcess ingest() {
        return ingest;
    }

    public ServiceProcess analysis() {
        return analysis;
    }

    public ServiceProcess gateway() {
        return gateway;
    }
}
