package org.tiltmeter.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "40P01", "53300", "55000", "57P01", "57P03", "58030"})
    void aDatabaseThatIsAwayIsAnOutage(String state) {
        assertThat(Outage.caused(new IllegalStateException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42601", "55P03"})
    void aStatementThatIsWrongIsNot(String state) {
        assertThat(Outage.caused(new IllegalStateException(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void aPoolWithoutAConnectionIsAnOutage() {
        assertThat(Outage.caused(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void aFailureOfOursIsNot() {
        assertThat(Outage.caused(new IllegalStateException("ours"))).isFalse();
    }
}
