package org.tiltmeter.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies that are too large, or in a charset or encoding that nobody here reads, are the client's fault, not ours. */
@jakarta.ws.rs.ext.Provider
class BodyGuard implements ReaderInterceptor {

    private final Provider<BodyLimit> limit;

    /** The limit is asked for with each body: Quarkus makes interceptors before it reads the configuration. */
    BodyGuard(Provider<BodyLimit> limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean streamed = context.getType() == InputStream.class;
        long max = streamed ? Long.MAX_VALUE : limit.get().max().asLongValue();
        var refusal = refusal(context, max);
        if (refusal.isPresent()) {
            Rest.discard(context.getInputStream());
            throw new ProblemException(refusal.get());
        }
        if (streamed) {
            return context.proceed();
        }
        context.setInputStream(new LimitedStream(context.getInputStream(), max));
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(400, "The body did not arrive whole, or is not in its charset."));
        }
    }

    private static Optional<Problem> refusal(ReaderInterceptorContext context, long max) {
        if (isEncoded(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING))) {
            return Optional.of(Problem.of(415, "The body's Content-Encoding is not taken here."));
        }
        if (!hasKnownCharset(context.getMediaType())) {
            return Optional.of(Problem.of(415, "The body's charset is not known; UTF-8 always is."));
        }
        if (isLonger(context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH), max)) {
            return Optional.of(LimitedStream.tooLarge(max));
        }
        return Optional.empty();
    }

    /** What the server decompresses itself has lost this header by now. */
    private static boolean isEncoded(@Nullable String encoding) {
        return encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity");
    }

    private static boolean hasKnownCharset(@Nullable MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLonger(@Nullable String length, long max) {
        try {
            return length != null && Long.parseLong(length) > max;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
