package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody to whom issues are posted, and who takes nothing whose signature is wrong. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "shared-with-the-receiver";

    /** Long enough that a gateway is often killed before it knows that a parcel was taken. */
    private static final Duration THOUGHT = Duration.ofMillis(500);

    private static final String ALGORITHM = "HmacSHA256";

    /** An issue that came; its id is the sender's for this delivery. */
    record Parcel(String id, String report, int number, Instant dueAt) {}

    private final List<Parcel> parcels = new CopyOnWriteArrayList<>();
    private final AtomicInteger forged = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** As "host:port". */
    String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came, and was signed; also while its sender still waits for the answer. */
    List<Parcel> parcels() {
        return List.copyOf(parcels);
    }

    List<Parcel> of(String report) {
        return parcels.stream().filter(parcel -> parcel.report().equals(report)).toList();
    }

    int forged() {
        return forged.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            String id = headers.getFirst("webhook-id");
            if (!signature(id, headers.getFirst("webhook-timestamp"), body)
                    .equals(headers.getFirst("webhook-signature"))) {
                forged.incrementAndGet();
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            JsonNode issue = Json.MAPPER.readTree(body);
            parcels.add(new Parcel(
                    id,
                    issue.get("report").asText(),
                    issue.get("number").asInt(),
                    Instant.parse(issue.get("dueAt").asText())));
            Pause.of(THOUGHT);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static String signature(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
