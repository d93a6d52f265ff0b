package org.tiltmeter.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;

class PortCheckTest {

    @Test
    void aTakenPortIsNamedWithWhoWantsItAndHowToMoveIt() {
        assertThat(PortCheck.complaint(Port.GATEWAY, 8080, Optional.empty()))
                .isEqualTo("port 8080, which api-gateway wants, is taken; free it or set TILTMETER_GATEWAY_PORT to"
                        + " another");
    }

    @Test
    void whoHoldsItIsNamedWhereTheSystemTells() {
        assertThat(PortCheck.complaint(Port.KAFKA, 19092, Optional.of("process 4711 (java)")))
                .isEqualTo("port 19092, which Kafka wants, is taken by process 4711 (java); free it or set"
                        + " TILTMETER_KAFKA_PORT to another");
    }

    @Test
    void freePortsAreNoComplaint() {
        assertThat(PortCheck.complaints(Addresses.free())).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theHolderOfAPortIsFound() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Port, Integer> ports = new EnumMap<>(Addresses.free().ports());
            ports.put(Port.POSTGRES, socket.getLocalPort());

            assertThat(PortCheck.complaints(new Addresses(ports)))
                    .singleElement()
                    .asString()
                    .contains("which PostgreSQL wants, is taken by process "
                            + ProcessHandle.current().pid() + " (java);");
        }
    }
}
