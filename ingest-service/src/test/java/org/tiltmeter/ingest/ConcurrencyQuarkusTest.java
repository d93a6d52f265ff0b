package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.json;
import static org.tiltmeter.ingest.Articles.outcomes;
import static org.tiltmeter.ingest.Articles.someOutlet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@IngestTest
@Timeout(120)
class ConcurrencyQuarkusTest {

    private final String outlet = someOutlet();

    @Test
    void ofManyAtOnceWithTheSameArticleOneStoresIt() throws Exception {
        List<String> outcomes = atOnce(24, number -> Articles.submit(article(outlet, "Quay", "The quay is open."))
                .extract()
                .path("outcome"));

        assertThat(Collections.frequency(outcomes, "stored")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "duplicate")).isEqualTo(23);
    }

    @Test
    void manyTextsOfOneArticleAtOnceBecomeAsManyRevisions() throws Exception {
        List<Integer> revisions = atOnce(24, number -> Articles.submit(article(outlet, "Quay", "Text " + number % 8))
                .extract()
                .path("revision"));

        assertThat(revisions.stream().distinct()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Two transactions that take the same rows in opposite order: PostgreSQL ends one, which must not lose its lines. */
    @Test
    void batchesThatCrossEachOtherLoseNothing() throws Exception {
        List<String> lines = IntStream.range(0, 300)
                .mapToObj(i -> json(article(outlet, "Story " + i, "It rained.")))
                .toList();
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);

        List<List<JsonNode>> outcomes =
                atOnce(4, number -> outcomes(String.join("\n", number % 2 == 0 ? lines : reversed)));

        assertThat(outcomes.stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(o -> o.path("outcome").asText(), Collectors.counting())))
                .containsOnly(Map.entry("stored", 300L), Map.entry("duplicate", 900L));
        given().queryParam("outlet", outlet).get("/articles").then().body("meta.count", equalTo(300));
    }

    private interface Caller<T> {
        T call(int number);
    }

    private static <T> List<T> atOnce(int callers, Caller<T> caller) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            Stream<Callable<T>> calls = IntStream.range(0, callers).mapToObj(number -> () -> caller.call(number));
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls.toList())) {
                results.add(future.get());
            }
            return results;
        }
    }
}
