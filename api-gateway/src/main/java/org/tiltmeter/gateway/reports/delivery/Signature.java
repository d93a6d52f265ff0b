package org.tiltmeter.gateway.reports.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The three headers of the Standard Webhooks specification, version 1: the receiver computes HMAC-SHA256 over
 * {@code id.timestamp.body} and compares.
 */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ENCODED = "whsec_";
    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 64;

    private Signature() {}

    /** Whether a text can be signed with. */
    public static boolean isSecret(String secret) {
        if (secret.startsWith(ENCODED)) {
            try {
                int bytes = key(secret).length;
                return secret.length() <= LONGEST && bytes >= SHORTEST && bytes <= MOST_BYTES;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        return secret.length() >= SHORTEST
                && secret.length() <= LONGEST
                && secret.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /**
     * The headers.
     *
     * @param id the same for each attempt
     * @param secret that {@link #isSecret} takes
     */
    public static Map<String, String> headers(String id, Instant now, byte[] body, String secret) {
        String timestamp = Long.toString(now.getEpochSecond());
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", timestamp);
        headers.put("webhook-signature", "v1," + mac(id + "." + timestamp + ".", body, key(secret)));
        return headers;
    }

    /** A secret with the prefix is its bytes in base64; any other is its own characters. */
    private static byte[] key(String secret) {
        return secret.startsWith(ENCODED)
                ? Base64.getDecoder().decode(secret.substring(ENCODED.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }

    private static String mac(String head, byte[] body, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
