package org.tiltmeter.problems;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query parameter that cannot be read is a bad request that names it; JAX-RS alone would say 404. */
@Provider
class QueryParameters implements ParamConverterProvider {

    private record Reader(String kind, Function<String, Object> parse) {}

    private static final Reader INT = new Reader("is not a whole number in range", Integer::valueOf);
    private static final Reader LONG = new Reader("is not a whole number in range", Long::valueOf);
    private static final Reader BOOL = new Reader("is neither true nor false", QueryParameters::bool);

    private static final Map<Class<?>, Reader> READERS = Map.of(
            int.class, INT,
            Integer.class, INT,
            long.class, LONG,
            Long.class, LONG,
            boolean.class, BOOL,
            Boolean.class, BOOL,
            UUID.class, new Reader("is not a UUID", UUID::fromString),
            LocalDate.class, new Reader("is not a date (YYYY-MM-DD)", LocalDate::parse),
            Instant.class, new Reader("is not a date and time (YYYY-MM-DDThh:mm:ssZ)", Instant::parse));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = READERS.get(type);
        if (reader == null) {
            return null;
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .findFirst()
                .map(found -> (ParamConverter<T>) new Named(((QueryParam) found).value(), reader))
                .orElse(null);
    }

    private static Object bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Named(String name, Reader reader) implements ParamConverter<Object> {

        @Override
        public Object fromString(String value) {
            try {
                return reader.parse().apply(value);
            } catch (RuntimeException e) {
                throw new ProblemException(Problem.badField(name, reader.kind()));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
