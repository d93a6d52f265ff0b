package org.tiltmeter.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;

/** Completes what the resources say of themselves: examples, and the problems that any operation can end in. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final Map<Integer, String> ALWAYS = Map.of(
            400, "The request is wrong; the document says where.",
            406, "The Accept header excludes what there is.",
            500, "The gateway failed; the instance names the request in its log.",
            502, "A service behind the gateway failed.",
            503, "A service behind the gateway does not answer; Retry-After says when to try again.");

    private static final Map<Integer, String> WITH_BODY =
            Map.of(413, "The body is too large.", 415, "The body's media type, charset or encoding is not taken.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describeProblem(api);
        api.getPaths().getPathItems().forEach((path, item) -> complete(path, item));
    }

    private static void describeProblem(OpenAPI api) {
        var problem = Objects.requireNonNull(api.getComponents().getSchemas().get("Problem"), "a schema of Problem");
        problem.removeProperty("extensions");
        problem.setDescription("A problem document (RFC 9457). A problem may have further members.");
        problem.setRequired(List.of("type", "title", "status"));
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var problems = new TreeMap<>(ALWAYS);
            if (path.contains("{")) {
                problems.put(404, "There is nothing of this id.");
            }
            if (operation.getRequestBody() != null) {
                problems.putAll(WITH_BODY);
                example(operation.getRequestBody().getContent(), operation, "request");
            }
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(response -> example(response.getContent(), operation, "response"));
            problems.forEach((status, description) ->
                    operation.getResponses().addAPIResponse(Integer.toString(status), problem(status, description)));
        });
    }

    /** A response without content has no place for one. */
    private static void example(@Nullable Content content, Operation operation, String direction) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> Examples.of(operation.getOperationId(), direction, type)
                .ifPresent(example ->
                        media.addExample(direction, OASFactory.createExample().value(example))));
    }

    private static APIResponse problem(int status, String description) {
        var example = Map.of(
                "type",
                "about:blank",
                "title",
                Problem.of(status, "").title(),
                "status",
                status,
                "detail",
                description,
                "instance",
                "urn:tiltmeter:request:6f1c0a52-7d3e-4b9a-8c15-e2f4d7a90b36");
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .addExample("problem", OASFactory.createExample().value(example));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }
}
