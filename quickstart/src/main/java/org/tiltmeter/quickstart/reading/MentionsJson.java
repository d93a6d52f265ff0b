package org.tiltmeter.quickstart.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.quickstart.reading.MentionList.Count;
import org.tiltmeter.quickstart.reading.MentionList.Entry;

/**
 * Every mention as JSON: as in a reading, with {@code use} of a place ({@code place} or {@code power}) and {@code after}, the
 * index of the name before; then what is counted to each actor, and to none.
 */
final class MentionsJson {

    private MentionsJson() {}

    static String of(ArticleText article, Reading reading) {
        ObjectMapper json = ReadingJson.mapper(article);
        MentionList mentions = MentionList.of(reading);
        ObjectNode document = json.createObjectNode()
                .put("methodVersion", reading.methodVersion())
                .put("offsetUnit", "utf-16");
        var entries = document.putArray("mentions");
        mentions.entries().forEach(entry -> entries.add(entry(json, entry)));
        var counts = document.putArray("counts");
        mentions.counts().forEach(count -> counts.add(count(json, count)));
        document.put("unresolved", mentions.unresolved());
        document.putObject("notCounted").put("places", mentions.places()).put("described", mentions.described());
        return ReadingJson.text(json, document);
    }

    private static ObjectNode entry(ObjectMapper json, Entry entry) {
        ObjectNode node = json.valueToTree(entry.mention());
        if (entry.use() != null) {
            node.put("use", ReadingText.label(entry.use()));
        }
        if (entry.after() != null) {
            node.put("after", entry.after().index());
        }
        return node;
    }

    private static ObjectNode count(ObjectMapper json, Count count) {
        ObjectNode node = json.valueToTree(count.actor());
        node.put("mentions", count.mentions());
        ObjectNode forms = node.putObject("forms");
        count.forms().entrySet().stream()
                .sorted(Map.Entry.<Form, Integer>comparingByKey())
                .forEach(form -> forms.put(ReadingText.label(form.getKey()), form.getValue()));
        return node;
    }
}
