package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.someOutlet;
import static org.tiltmeter.ingest.Articles.submit;
import static org.tiltmeter.ingest.Articles.with;

import java.util.Map;
import org.junit.jupiter.api.Test;

@IngestTest
class SubmissionQuarkusTest {

    private final Map<String, Object> quay = article(someOutlet(), "Quay reopens", "The quay is open again.");

    @Test
    void aNewArticleIsStoredAsItsFirstRevision() {
        submit(quay).statusCode(201).body("outcome", equalTo("stored")).body("revision", equalTo(1));
    }

    @Test
    void theSameArticleAgainIsADuplicate() {
        String id = submit(quay).extract().path("id");

        submit(quay)
                .statusCode(200)
                .body("outcome", equalTo("duplicate"))
                .body("id", equalTo(id))
                .body("revision", equalTo(1));
    }

    @Test
    void aChangedTextIsANewRevision() {
        String id = submit(quay).extract().path("id");

        submit(with(quay, "text", "The quay is open again, says the port."))
                .statusCode(200)
                .body("outcome", equalTo("revised"))
                .body("id", equalTo(id))
                .body("revision", equalTo(2));
    }

    @Test
    void anEarlierTextAgainIsADuplicateOfItsRevision() {
        submit(quay);
        submit(with(quay, "text", "Another text."));

        submit(quay).statusCode(200).body("outcome", equalTo("duplicate")).body("revision", equalTo(1));
    }

    @Test
    void everyThingThatIsWrongIsNamedAtOnce() {
        submit("{\"outlet\":\" \",\"text\":7,\"publishedAt\":\"yesterday\",\"url\":\"ftp://x\",\"authors\":[\"A\",1]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("text", "authors[1]", "outlet", "publishedAt", "url"));
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        submit("{\"outlet\":\n \"x\",,}")
                .statusCode(400)
                .body("errors[0].message", equalTo("is not valid JSON"))
                .body("errors[0].line", equalTo(2));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("text/plain").body("x").post("/articles").then().statusCode(415);
    }
}
