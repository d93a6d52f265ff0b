package org.tiltmeter.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Installation;

/** The suite's one API, as a client sees it. */
public final class Gateway {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    public Gateway(URI address) {
        this.address = address;
    }

    /** That of the suite that runs here, or else of the one that would. */
    public static Gateway of(Installation installation) {
        Addresses addresses = RunningSuite.read(installation)
                .map(RunningSuite::addresses)
                .orElseGet(() -> Addresses.fromEnvironment(System.getenv()));
        return new Gateway(addresses.uri(Addresses.Port.GATEWAY));
    }

    /** A parameter's value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What stands at a path, or nothing where the answer is 404. */
    public Optional<JsonNode> find(String path) {
        HttpResponse<String> response = send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(parse(response.body()));
            case 404 -> Optional.empty();
            default -> throw new StartFailure(refusal(path, response.statusCode()));
        };
    }

    /** What stands at a path. */
    public JsonNode get(String path) {
        return find(path).orElseThrow(() -> new StartFailure(refusal(path, 404)));
    }

    /**
     * What stands at a path, as text of a type.
     *
     * @throws StartFailure where there is none
     */
    public String text(String path, String type) {
        HttpRequest request = request(path).header("Accept", type).GET().build();
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new StartFailure(refusal(path, response.statusCode()));
        }
        return response.body();
    }

    /** Sends lines of JSON and gives the lines of the answer as they come. */
    public Stream<JsonNode> post(String path, List<String> lines) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)))
                .build();
        HttpResponse<Stream<String>> response = send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new StartFailure(refusal(path, response.statusCode()));
        }
        return response.body().filter(line -> !line.isBlank()).map(Gateway::parse);
    }

    /**
     * Sends JSON and gives the answer.
     *
     * @throws StartFailure with all that the gateway finds wrong, in one line
     */
    public JsonNode post(String path, JsonNode body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 400) {
            throw new StartFailure(parse(response.body())
                    .path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asText() + " "
                            + error.path("message").asText())
                    .collect(Collectors.joining("; ")));
        }
        if (response.statusCode() >= 300) {
            throw new StartFailure(refusal(path, response.statusCode()));
        }
        return parse(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new StartFailure("the gateway does not answer at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new StartFailure("the gateway answered with what is no JSON", e);
        }
    }

    private String refusal(String path, int status) {
        return "the gateway answered " + status + " to " + address.resolve(path);
    }
}
