package org.tiltmeter.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({
        "22021, MESSAGE",
        "22008, MESSAGE",
        "23514, MESSAGE",
        "08006, INFRASTRUCTURE",
        "57P01, INFRASTRUCTURE",
        "53300, INFRASTRUCTURE",
        "40001, INFRASTRUCTURE",
        "3D000, INFRASTRUCTURE"
    })
    void theDatabaseSaysWhoseFaultItIs(String state, Fault fault) {
        assertThat(Fault.of(new IllegalStateException(new SQLException("refused", state))))
                .isEqualTo(fault);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsInfrastructure() {
        assertThat(Fault.of(new SQLException("acquisition timeout"))).isEqualTo(Fault.INFRASTRUCTURE);
    }

    @Test
    void aTransactionThatWasGivenUpIsInfrastructure() {
        assertThat(Fault.of(new IllegalStateException(new RollbackException("timeout"))))
                .isEqualTo(Fault.INFRASTRUCTURE);
    }

    @Test
    void anythingElseIsNotKnown() {
        assertThat(Fault.of(new IllegalStateException("bug"))).isEqualTo(Fault.UNKNOWN);
    }
}
