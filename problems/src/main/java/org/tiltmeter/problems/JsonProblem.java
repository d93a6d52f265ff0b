package org.tiltmeter.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body, and where; neither Java's class names nor the client's text. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem of(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        var place = failure.getLocation();
        Integer line = place == null || place.getLineNr() < 1 ? null : place.getLineNr();
        Integer column = line == null || place.getColumnNr() < 1 ? null : place.getColumnNr();
        return Problem.badRequest(
                "The JSON body cannot be read; errors says where.",
                List.of(new Violation(field, message(failure), line, column)));
    }

    private static String message(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case InvalidFormatException format -> "is not " + kind(format.getTargetType());
            case MismatchedInputException mismatch -> "is missing or is not " + kind(mismatch.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException cause -> message(cause);
            case JsonMappingException mapping -> "is not valid";
            case InputCoercionException range -> "is out of range";
            case StreamConstraintsException constraint ->
                "is nested too deeply, or has a number or name that is too long";
            default -> "is not well-formed JSON";
        };
    }

    private static String kind(@Nullable Class<?> target) {
        if (target == null) {
            return "of the right type";
        }
        if (Number.class.isAssignableFrom(target) || (target.isPrimitive() && target != boolean.class)) {
            return "a number in range";
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return "a date and time in ISO 8601";
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "a list";
        }
        return simple(target);
    }

    private static String simple(Class<?> target) {
        if (target.isEnum()) {
            return "one of the known values";
        }
        if (target == String.class) {
            return "a text";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "true or false";
        }
        return target == UUID.class ? "a UUID" : "an object of the right form";
    }

    private static String path(List<JsonMappingException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
