package org.tiltmeter.analysis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.fail;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The service, as a client sees it. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Service() {}

    public static JsonPath get(String path, Object... parameters) {
        return given().when()
                .get(path, parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Asks until the answer is as it should be. */
    public static JsonPath await(String path, Predicate<JsonPath> asItShouldBe) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Response last;
        do {
            last = given().when().get(path);
            if (last.statusCode() == 200 && asItShouldBe.test(last.jsonPath())) {
                return last.jsonPath();
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } while (System.nanoTime() < end);
        return fail(path + " still answers " + last.statusCode() + " " + last.asString());
    }

    public static JsonPath awaitRead(Announced article) {
        return await(
                "/articles/" + article.id(),
                json -> json.getInt("revision") == article.revision()
                        && json.getString("status").equals("read"));
    }

    public static JsonPath awaitRedeliveries(UUID id, int redeliveries) {
        return await("/articles/" + id, json -> json.getInt("redeliveries") == redeliveries);
    }

    /** A name that no other test uses. */
    public static String someOutlet() {
        return "Outlet " + UUID.randomUUID();
    }
}
