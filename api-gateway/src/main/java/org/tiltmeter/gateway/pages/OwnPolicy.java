package org.tiltmeter.gateway.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a page's own Content-Security-Policy stand instead of the one that every answer has by configuration: browsers
 * obey all policies that they are sent, and the usual one forbids any style.
 */
@Provider
public class OwnPolicy implements ContainerResponseFilter {

    private static final String POLICY = "Content-Security-Policy";

    private final CurrentVertxRequest current;

    OwnPolicy(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().containsKey(POLICY)) {
            current.getCurrent().response().headers().remove(POLICY);
        }
    }
}
