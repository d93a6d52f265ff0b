package org.tiltmeter.gateway.pages;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tiltmeter.gateway.upstream.Services;

/** The page at the root. */
@Path("/")
@Blocking
public class IndexResource {

    private final Services services;

    IndexResource(Services services) {
        this.services = services;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String index() {
        var state = services.state();
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Tiltmeter</title>
                <h1>Tiltmeter</h1>
                <p>Measures how news tilts: who is called what, and who gets to speak.</p>
                <ul>
                <li>Archive of articles: %s</li>
                <li>Analysis: %s</li>
                </ul>
                <p><a href="/swagger">Try the API</a> · <a href="/openapi">its description</a></p>
                <p>A browser shows a comparison as a page, at /v1/comparisons/ and its id.</p>
                </html>
                """.formatted(word(state.ingest()), word(state.analysis()));
    }

    private static String word(boolean answers) {
        return answers ? "answers" : "does not answer";
    }
}
