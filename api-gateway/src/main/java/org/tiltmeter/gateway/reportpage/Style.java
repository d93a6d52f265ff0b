package org.tiltmeter.gateway.reportpage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's style ({@code resources/reportpage/page.css}), and the policy that allows it alone, by its hash. */
final class Style {

    /** In the page itself, for a file that no server sends; frame-ancestors has no force there. */
    static final String POLICY_IN_PAGE;

    static final String POLICY;

    private static final String TEXT = read();

    static {
        POLICY_IN_PAGE =
                "default-src 'none'; style-src 'sha256-" + hash(TEXT) + "'; base-uri 'none'; form-action 'none'";
        POLICY = POLICY_IN_PAGE + "; frame-ancestors 'none'";
    }

    private Style() {}

    static Element element() {
        return Element.of("style", TEXT);
    }

    /** Has no character that would be escaped, for a style is not unescaped. */
    private static String read() {
        try (var file = Style.class.getResourceAsStream("/reportpage/page.css")) {
            if (file == null) {
                throw new IllegalStateException("no page.css beside the classes");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
