package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Requests by the thousand that no client of ours would send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsIT {

    private static final long SEED = 400;
    private static final int REQUESTS = 5_000;
    private static final int AT_ONCE = 8;

    private final RunningSuite suite = RunningSuite.shared();
    private List<Exchange> exchanges = List.of();

    private record Exchange(MalformedRequest request, Answer answer) {}

    @BeforeAll
    void sendThemAll() throws InterruptedException, ExecutionException {
        MalformedRequests generator = new MalformedRequests(SEED);
        List<MalformedRequest> requests =
                Stream.generate(generator::next).limit(REQUESTS).toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Exchange>> calls = requests.stream()
                    .<Callable<Exchange>>map(r -> () -> sent(r))
                    .toList();
            exchanges = clients.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void noneOfThemIsAnErrorOfOurs() {
        assertThat(exchanges)
                .filteredOn(exchange -> exchange.answer().status() >= 500)
                .isEmpty();
    }

    @Test
    void mostOfThemAreRefused() {
        assertThat(refused()).hasSizeGreaterThan(REQUESTS / 2);
    }

    @Test
    void everyRefusalIsAProblemDocument() {
        assertThat(refused())
                .filteredOn(exchange -> !exchange.request().method().equals("HEAD"))
                .allMatch(exchange -> exchange.answer().isProblem())
                .allMatch(exchange -> exchange.answer().json().get("status").asInt()
                        == exchange.answer().status())
                .allMatch(exchange ->
                        !exchange.answer().json().get("title").asText().isBlank());
    }

    @Test
    void noRefusalShowsHowWeAreBuilt() {
        assertThat(refused())
                .extracting(exchange -> exchange.answer().body())
                .noneMatch(body -> body.contains("Exception") || body.contains("org.") || body.contains("java."));
    }

    @Test
    void theGatewayStillAnswers() {
        assertThat(suite.gateway().get("/v1/outlets").status()).isEqualTo(200);
    }

    private List<Exchange> refused() {
        return exchanges.stream()
                .filter(exchange -> exchange.answer().status() >= 400)
                .toList();
    }

    private Exchange sent(MalformedRequest request) {
        return new Exchange(request, suite.gateway().send(request.at(suite.gatewayAddress())));
    }
}
