package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has reports made, and retires them when a test is over. */
final class Reporter {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> created = new ArrayList<>();

    void retireAll() {
        created.forEach(report -> given().delete(report));
    }

    /** The address of a new report. */
    String create(String body) {
        var answer = given().contentType(ContentType.JSON).body(body).post("/v1/reports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String path = path(answer);
        created.add(path);
        return path;
    }

    /** The address of an issue that is made, or has failed. */
    String issue(String report) {
        var answer = given().post(report + "/issues");
        assertThat(answer.statusCode()).isEqualTo(202);
        settled(path(answer));
        return path(answer);
    }

    /** What an issue's state is once it is not pending any more. */
    String settled(String issue) {
        return await().atMost(PATIENCE)
                .until(() -> given().get(issue).jsonPath().getString("state"), state -> !state.equals("pending"));
    }

    /** What the state of an issue's only delivery is once it is not pending any more. */
    String delivered(String issue) {
        return await().atMost(PATIENCE)
                .until(
                        () -> given().get(issue + "/deliveries").jsonPath().getString("results[0].state"),
                        state -> !state.equals("pending"));
    }

    private static String path(Response answer) {
        String location = answer.header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
