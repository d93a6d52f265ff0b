package org.tiltmeter.gateway.representations;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an address answers in one of its forms. Its tag is made of its bytes: what is kept never changes, how it is shown may. */
public final class Representation {

    /** Less than JSON's 1: whoever takes anything gets JSON. */
    public static final String HTML = "text/html;charset=UTF-8;qs=0.6";

    public static final String CSV = "text/csv;charset=UTF-8;qs=0.5";

    private Representation() {}

    /** The bytes, or 304 to whoever has them. */
    public static Response.ResponseBuilder of(byte[] bytes, Request request) {
        EntityTag tag = new EntityTag(hash(bytes));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(bytes) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /**
     * A page.
     *
     * @param policy its Content-Security-Policy
     */
    public static Response page(String html, String policy, Request request) {
        return of(html.getBytes(StandardCharsets.UTF_8), request)
                .header("Content-Security-Policy", policy)
                .build();
    }

    /**
     * A table, to be kept as a file.
     *
     * @param file its name, of ASCII letters, digits, hyphens and full stops
     */
    public static Response table(String csv, String file, Request request) {
        return of(csv.getBytes(StandardCharsets.UTF_8), request)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
