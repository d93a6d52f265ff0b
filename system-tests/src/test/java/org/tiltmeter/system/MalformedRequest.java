package org.tiltmeter.system;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A request that no client of ours would send.
 *
 * @param target path and query, as they are
 */
record MalformedRequest(String method, String target, String contentType, String accept, byte[] body) {

    HttpRequest.Builder at(URI gateway) {
        return HttpRequest.newBuilder(gateway.resolve(target))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    @Override
    public String toString() {
        String start = new String(body, 0, Math.min(body.length, 80), StandardCharsets.ISO_8859_1);
        return "%s %s (%s, accepts %s) %s".formatted(method, target, contentType, accept, start);
    }
}
