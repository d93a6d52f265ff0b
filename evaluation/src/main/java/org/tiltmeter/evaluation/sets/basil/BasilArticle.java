package org.tiltmeter.evaluation.sets.basil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.CodePoints;

/**
 * An article of BASIL: the sentences are given; those of a paragraph are joined by a space, paragraphs by an empty line.
 *
 * @param sentences of the body, in the order that the set counts them in
 */
record BasilArticle(ArticleText article, List<Span> sentences, String event, String outlet) {

    static BasilArticle of(JsonNode json) {
        StringBuilder body = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (JsonNode paragraph : json.path("body-paragraphs")) {
            String gap = body.isEmpty() ? "" : "\n\n";
            for (JsonNode sentence : paragraph) {
                body.append(gap);
                int start = body.length();
                body.append(sentence.asText());
                sentences.add(new Span(Part.TEXT, start, body.length()));
                gap = " ";
            }
        }
        return new BasilArticle(
                ArticleText.of(json.path("title").asText(), body.toString()),
                sentences,
                json.path("triplet-uuid").asText(),
                // The set writes an outlet as "FOX" here and "fox" there.
                json.path("source").asText().toLowerCase(Locale.ROOT));
    }

    /**
     * A span as the set gives it.
     *
     * @throws IllegalArgumentException where the article has no such sentence, or the span no such end
     */
    BiasSpan span(JsonNode annotation) {
        String id = annotation.path("id").asText();
        int start = annotation.path("start").asInt();
        int end = annotation.path("end").asInt();
        Span sentence = sentence(id);
        CodePoints points = new CodePoints(article.covered(sentence));
        return new BiasSpan(
                id,
                start,
                end,
                new Span(sentence.part(), sentence.start() + points.unit(start), sentence.start() + points.unit(end)),
                annotation.path("bias").asText().equals("lex"),
                annotation.path("target").asText(),
                annotation.path("quote").asText().equals("yes"));
    }

    private Span sentence(String id) {
        if (id.equals("title")) {
            return new Span(Part.TITLE, 0, article.title().length());
        }
        int number = id.startsWith("p") ? Integer.parseInt(id, 1, id.length(), 10) : -1;
        if (number < 0 || number >= sentences.size()) {
            throw new IllegalArgumentException("no sentence " + id);
        }
        return sentences.get(number);
    }
}
