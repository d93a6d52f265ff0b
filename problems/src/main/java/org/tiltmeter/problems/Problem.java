package org.tiltmeter.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type a URI naming the kind of problem; {@code about:blank} where the status says it all
 * @param title the kind of problem in a few words; the same for every problem of the type
 * @param status the HTTP status
 * @param detail what is wrong this time, in our words, or null
 * @param instance a URI naming this occurrence: {@code urn:tiltmeter:request:} and the request id; null until it is sent
 * @param errors the single things that are wrong; empty where the detail says it all
 * @param extensions further members, in order; they may not be named like a component
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Violation> errors,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> extensions) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of a problem that its status describes completely. */
    public static final String BLANK = "about:blank";

    private static final String INSTANCE = "urn:tiltmeter:request:";

    /**
     * Members that another server left out are filled with the values the RFC gives them.
     *
     * @throws IllegalArgumentException where the status is not between 100 and 599
     */
    @SuppressWarnings("ConstantValue") // Jackson passes null for what a document does not have
    public Problem {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("not an HTTP status: " + status);
        }
        type = type == null ? BLANK : type;
        title = title == null ? Titles.of(status) : title;
        errors = errors == null ? List.of() : List.copyOf(errors);
        extensions = extensions == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /** A problem that its status and one sentence describe. */
    public static Problem of(int status, String detail) {
        return new Problem(BLANK, Titles.of(status), status, detail, null, List.of(), Map.of());
    }

    /** A bad request, with all that is wrong with it. */
    public static Problem badRequest(String detail, List<Violation> errors) {
        return of(400, detail).withErrors(errors);
    }

    /** A bad request because of one query parameter or field. */
    public static Problem badField(String field, String message) {
        return badRequest("The value of " + field + " " + message + ".", List.of(new Violation(field, message)));
    }

    /** The same problem, with other errors. */
    public Problem withErrors(List<Violation> other) {
        return new Problem(type, title, status, detail, instance, other, extensions);
    }

    /** The same problem, with a further member. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(type, title, status, detail, instance, errors, more);
    }

    /** The same problem as an occurrence in one request. */
    public Problem inRequest(String requestId) {
        return new Problem(type, title, status, detail, INSTANCE + requestId, errors, extensions);
    }
}
