package org.tiltmeter.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/**
 * A request that no client of ours would send.
 *
 * @param target path and query, as they are
 * @param body a byte a character
 */
record MalformedRequest(String method, String target, String contentType, String accept, String body) {

    private static final int SHOWN = 80;

    HttpRequest.Builder at(URI gateway) {
        return HttpRequest.newBuilder(gateway.resolve(target))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, ISO_8859_1));
    }

    @Override
    public String toString() {
        String start = body.substring(0, Math.min(body.length(), SHOWN));
        return "%s %s (%s, accepts %s) %s".formatted(method, target, contentType, accept, start);
    }
}
