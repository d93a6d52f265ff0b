package org.tiltmeter.quickstart.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.quickstart.suite.Addresses.Port;

class AddressesTest {

    @Test
    void theGatewayIsAt8080UnlessSomebodyMovesIt() {
        assertThat(Addresses.fromEnvironment(Map.of()).uri(Port.GATEWAY)).hasToString("http://127.0.0.1:8080");
    }

    @Test
    void aVariableMovesItsPortAndNoOther() {
        Addresses moved = Addresses.fromEnvironment(Map.of("TILTMETER_INGEST_PORT", "18081"));

        assertThat(moved.port(Port.INGEST)).isEqualTo(18081);
        assertThat(moved.port(Port.INGEST_MANAGEMENT)).isEqualTo(9081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http"})
    void whatIsNoPortIsRefusedByTheNameOfItsVariable(String text) {
        assertThatThrownBy(() -> Addresses.fromEnvironment(Map.of("TILTMETER_KAFKA_PORT", text)))
                .hasMessage("TILTMETER_KAFKA_PORT is not a port: " + text);
    }
}
