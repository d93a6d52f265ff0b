package org.tiltmeter.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when both services answer. Alive is another question: a restart of the gateway would not bring them back. */
@Readiness
@ApplicationScoped
class ServicesReady implements HealthCheck {

    private final Services services;

    ServicesReady(Services services) {
        this.services = services;
    }

    @Override
    public HealthCheckResponse call() {
        var state = services.state();
        return HealthCheckResponse.named("services")
                .status(state.ingest() && state.analysis())
                .withData("ingest", state.ingest())
                .withData("analysis", state.analysis())
                .build();
    }
}
