package org.tiltmeter.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Messages that no reader can make sense of. */
final class Poison {

    private static final String KEY = "poison-";

    private static final List<String> NOT_EVENTS =
            List.of("", " ", "{", "{\"articleId\":", "null", "true", "17", "\"text\"", "[]", "{}", "[".repeat(20_000));

    /** What makes an event unreadable when it replaces a field's value. */
    private static final List<Map.Entry<String, Object>> WRONG_FIELDS = List.of(
            Map.entry("articleId", "not a uuid"),
            Map.entry("articleId", 17),
            Map.entry("revision", 0),
            Map.entry("revision", "first"),
            Map.entry("contentHash", "short"),
            Map.entry("outlet", ""),
            Map.entry("outlet", List.of("a", "b")),
            Map.entry("title", Map.of("en", "title")),
            Map.entry("text", ""),
            Map.entry("text", 1.5),
            Map.entry("furniture", "none"),
            Map.entry("publishedAt", "yesterday"),
            Map.entry("storedAt", "2026-13-45T00:00:00Z"));

    private static final List<String> REQUIRED =
            List.of("articleId", "revision", "contentHash", "outlet", "text", "publishedAt");

    private Poison() {}

    /** So many, of every kind in turn. */
    static List<ProducerRecord<String, byte[]>> messages(int count) {
        List<byte[]> kinds = kinds();
        return IntStream.range(0, count)
                .mapToObj(i -> StoredEvents.message(KEY + i, kinds.get(i % kinds.size())))
                .toList();
    }

    static boolean is(ProducerRecord<String, byte[]> message) {
        return message.key().startsWith(KEY);
    }

    private static List<byte[]> kinds() {
        Stream<byte[]> notEvents = NOT_EVENTS.stream().map(text -> text.getBytes(UTF_8));
        Stream<byte[]> notText = Stream.of(new byte[] {(byte) 0xC3, 0x28}, new byte[] {0, 1, 2, (byte) 0xFF});
        Stream<byte[]> wrong = WRONG_FIELDS.stream().map(Poison::eventWith);
        Stream<byte[]> incomplete = REQUIRED.stream().map(Poison::eventWithout);
        return Stream.of(notEvents, notText, wrong, incomplete)
                .flatMap(kind -> kind)
                .toList();
    }

    private static byte[] eventWith(Map.Entry<String, Object> field) {
        Map<String, Object> fields = event();
        fields.put(field.getKey(), field.getValue());
        return Json.of(fields).getBytes(UTF_8);
    }

    private static byte[] eventWithout(String field) {
        Map<String, Object> fields = event();
        fields.remove(field);
        return Json.of(fields).getBytes(UTF_8);
    }

    private static Map<String, Object> event() {
        return StoredEvents.fields(Submission.of("poisoner", "poison", "Norway said nothing."));
    }
}
