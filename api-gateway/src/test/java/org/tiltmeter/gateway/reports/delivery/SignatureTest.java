package org.tiltmeter.gateway.reports.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    /** By {@code printf 'm1.1000.{}' | openssl dgst -sha256 -hmac 0123456789abcdef -binary | base64}. */
    @Test
    void aReceiverCanRecomputeIt() {
        var headers = Signature.headers(
                "m1", Instant.ofEpochSecond(1_000), "{}".getBytes(StandardCharsets.UTF_8), "0123456789abcdef");

        assertThat(headers)
                .containsEntry("webhook-id", "m1")
                .containsEntry("webhook-timestamp", "1000")
                .containsEntry("webhook-signature", "v1,yTxWiKZCax2cDsqHqBGmrN3lQwgMCMrBerJdzrjUdPQ=");
    }

    @Test
    void aSecretInBase64SignsLikeItsBytes() {
        var now = Instant.ofEpochSecond(1_000);

        assertThat(Signature.headers("m1", now, new byte[0], "whsec_MDEyMzQ1Njc4OWFiY2RlZg=="))
                .isEqualTo(Signature.headers("m1", now, new byte[0], "0123456789abcdef"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0123456789abcde", "whsec_", "whsec_MDEy", "whsec_???????????????????", "0123456789abc\ndef"
            })
    void aWeakSecretIsNone(String secret) {
        assertThat(Signature.isSecret(secret)).isFalse();
    }
}
