package org.tiltmeter.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;

/** A gateway that answers what a test has told it to; anything else is 404. */
public final class StubGateway implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    public StubGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** To a path, whatever its parameters are, or to a path with the parameters that it has. */
    public StubGateway answers(String path, String body) {
        answers.put(path, body);
        return this;
    }

    /** Bodies of the requests that had one. */
    public List<String> received() {
        return received;
    }

    public Gateway client() {
        return new Gateway(address());
    }

    /** Writes it down as the one of the suite that runs in a folder. */
    public Installation installedAt(Path folder) throws IOException {
        Installation installation = Installation.of(folder);
        Files.createDirectories(installation.home());
        Map<Port, Integer> ports = Map.of(Port.GATEWAY, server.getAddress().getPort());
        new RunningSuite(ProcessHandle.current().pid(), ports, Map.of()).write(installation);
        return installation;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!body.isEmpty()) {
            received.add(body);
        }
        URI asked = exchange.getRequestURI();
        String answer = answers.getOrDefault(asked.toString(), answers.get(asked.getPath()));
        byte[] bytes = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
