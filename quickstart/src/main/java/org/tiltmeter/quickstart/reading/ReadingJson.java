package org.tiltmeter.quickstart.reading;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/**
 * A reading as JSON, in the shape of the services' API: spans with the text that they cover, enums in lower case with
 * hyphens, voices and sources with their {@code kind}.
 */
final class ReadingJson {

    private ReadingJson() {}

    static String of(ArticleText article, Reading reading) {
        ObjectMapper json = mapper(article);
        ObjectNode document = json.valueToTree(reading);
        document.put("offsetUnit", "utf-16");
        if (reading.unreadFrom() == null) {
            document.remove("unreadFrom");
        }
        document.putObject("unresolved")
                .put("mentions", count(reading.mentions().stream().filter(ReadingJson::unresolved)))
                .put(
                        "attributions",
                        count(reading.attributions().stream()
                                .filter(attribution -> attribution.source() instanceof Source.Unresolved)))
                .put("targets", count(reading.loadedTerms().stream().filter(term -> term.target() == null)));
        return text(json, document);
    }

    /** Writes what a reading is made of. */
    static ObjectMapper mapper(ArticleText article) {
        return new ObjectMapper()
                .registerModule(new SimpleModule()
                        .addSerializer(Span.class, new SpanSerializer(article))
                        .addSerializer(Voice.class, new KindSerializer<>())
                        .addSerializer(Source.class, new KindSerializer<>())
                        .addSerializer(Enum.class, new LabelSerializer()))
                .enable(SerializationFeature.INDENT_OUTPUT);
    }

    static String text(ObjectMapper json, ObjectNode document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static boolean unresolved(Mention mention) {
        return mention.form().counts() && mention.actor() == null;
    }

    private static long count(java.util.stream.Stream<?> stream) {
        return stream.count();
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class SpanSerializer extends JsonSerializer<Span> {

        private final ArticleText article;

        SpanSerializer(ArticleText article) {
            this.article = article;
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("part", label(span.part().name()));
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", article.covered(span));
            json.writeEndObject();
        }
    }

    /** One of a sealed family of records: its kind is its name. */
    private static final class KindSerializer<T> extends JsonSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", kind(value.getClass().getSimpleName()));
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    provider.defaultSerializeField(
                            component.getName(), component.getAccessor().invoke(value), json);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a public record's accessors are public", e);
                }
            }
            json.writeEndObject();
        }

        /** {@code OtherMedia} is {@code other-media}. */
        private static String kind(String name) {
            return name.chars()
                    .mapToObj(c -> Character.isUpperCase(c) ? "-" + (char) Character.toLowerCase(c) : "" + (char) c)
                    .reduce("", String::concat)
                    .substring(1);
        }
    }

    @SuppressWarnings("rawtypes") // Jackson asks for the class of all enums, and that is raw.
    private static final class LabelSerializer extends JsonSerializer<Enum> {

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(label(value.name()));
        }
    }
}
