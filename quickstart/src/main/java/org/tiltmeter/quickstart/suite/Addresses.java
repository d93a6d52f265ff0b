package org.tiltmeter.quickstart.suite;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.embedded.StartFailure;

/** The ports that the suite listens on; all on loopback. */
public record Addresses(Map<Port, Integer> ports) {

    private static final int LARGEST = 65_535;

    /** Every port, with its default, and who wants it. */
    public enum Port {
        GATEWAY(8080, "api-gateway"),
        GATEWAY_MANAGEMENT(9080, "api-gateway, management"),
        INGEST(8081, "ingest-service"),
        INGEST_MANAGEMENT(9081, "ingest-service, management"),
        ANALYSIS(8082, "analysis-service"),
        ANALYSIS_MANAGEMENT(9082, "analysis-service, management"),
        POSTGRES(15432, "PostgreSQL"),
        KAFKA(19092, "Kafka"),
        KAFKA_CONTROLLER(19093, "Kafka, controller");

        private final int number;
        private final String owner;

        Port(int number, String owner) {
            this.number = number;
            this.owner = owner;
        }

        /** Who listens there. */
        public String owner() {
            return owner;
        }

        /** The environment variable that moves it. */
        public String variable() {
            return "TILTMETER_" + name() + "_PORT";
        }
    }

    public Addresses {
        ports = Map.copyOf(ports);
    }

    /**
     * The defaults, but for what the environment moves.
     *
     * @throws StartFailure where a variable holds no port
     */
    public static Addresses fromEnvironment(Map<String, String> environment) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, number(port, environment.getOrDefault(port.variable(), "")));
        }
        return new Addresses(ports);
    }

    /** Ports that are free now, for tests. */
    public static Addresses free() {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int free = Ports.free();
            while (ports.containsValue(free)) {
                free = Ports.free();
            }
            ports.put(port, free);
        }
        return new Addresses(ports);
    }

    private static int number(Port port, String text) {
        if (text.isBlank()) {
            return port.number;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw new StartFailure(port.variable() + " is not a port: " + text.strip());
    }

    /** The number of a port. */
    public int port(Port port) {
        Integer number = ports.get(port);
        if (number == null) {
            throw new IllegalArgumentException("no number for " + port);
        }
        return number;
    }

    /** The address of a service. */
    public URI uri(Port port) {
        return URI.create("http://127.0.0.1:" + port(port));
    }
}
