package org.tiltmeter.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A service behind the gateway, as far as a test needs one: a script of answers, and a record of what was asked. */
final class FakeService {

    /** What was asked. */
    record Call(String method, String path, Map<String, List<String>> query, String requestId, String body) {}

    /** What is answered. */
    record Reply(int status, String type, String body, Map<String, String> headers) {

        static Reply json(String body) {
            return new Reply(200, "application/json", body, Map.of());
        }

        static Reply problem(int status, String body) {
            return new Reply(status, "application/problem+json", body, Map.of());
        }
    }

    private final Map<String, Function<Call, Reply>> script = new ConcurrentHashMap<>();
    private final Map<String, Function<Call, Reply>> apart = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile boolean recording = true;

    FakeService() {
        server = start(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The answer to a method and path, in which {@code *} stands for one segment. */
    FakeService on(String methodAndPath, Function<Call, Reply> answer) {
        script.put(methodAndPath, answer);
        return this;
    }

    FakeService on(String methodAndPath, Reply answer) {
        return on(methodAndPath, call -> answer);
    }

    /**
     * What requests of one name are answered, in all tests. They are not recorded: they come of a client that has gone
     * away, perhaps only during a later test.
     */
    FakeService apart(String requestId, Function<Call, Reply> answer) {
        apart.put(requestId, answer);
        return this;
    }

    List<Call> calls() {
        return calls;
    }

    Call onlyCall() {
        if (calls.size() != 1) {
            throw new AssertionError("calls: " + calls);
        }
        return calls.getFirst();
    }

    void reset() {
        script.clear();
        calls.clear();
        recording = true;
    }

    /** For a test that calls too often for every call to be kept. */
    void forgetCalls() {
        recording = false;
    }

    void goDown() {
        server.stop(0);
    }

    void comeUp() {
        server = start(port());
    }

    private HttpServer start(int port) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = call(exchange);
            if (recording && !apart.containsKey(call.requestId())) {
                calls.add(call);
            }
            var reply = answer(call).apply(call);
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.getResponseHeaders().add("Content-Type", reply.type());
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Function<Call, Reply> answer(Call call) {
        if (apart.containsKey(call.requestId())) {
            return apart.get(call.requestId());
        }
        String segment = call.path()
                .replaceAll("^(/(?:articles|actors|actor-lists|comparisons|stories/corrections|stories)/)[^/]+", "$1*");
        var exact = script.get(call.method() + " " + call.path());
        return exact != null
                ? exact
                : script.getOrDefault(call.method() + " " + segment, ignored -> Reply.problem(404, "{\"status\":404}"));
    }

    private static Call call(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new Call(
                exchange.getRequestMethod(),
                uri.getPath(),
                uri.getRawQuery() == null ? Map.of() : query(uri.getRawQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("X-Request-Id")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> query(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }
}
