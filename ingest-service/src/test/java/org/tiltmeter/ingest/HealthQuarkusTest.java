package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@IngestTest
class HealthQuarkusTest {

    @Test
    void readinessLooksAtTheDatabaseAndAtKafka() {
        given().port(management())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.name",
                        hasItems("Database connections health check", "SmallRye Reactive Messaging - readiness check"));
    }

    @Test
    void metricsTellOfTheOutbox() {
        given().port(management())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("tiltmeter_outbox_backlog"))
                .body(containsString("tiltmeter_outbox_sent_total"));
    }

    private static int management() {
        return ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
    }
}
