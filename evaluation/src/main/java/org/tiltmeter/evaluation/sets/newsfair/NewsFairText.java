package org.tiltmeter.evaluation.sets.newsfair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.CodePoints;

/**
 * An article of News-Fair, whose text begins with its headline.
 *
 * @param id as in the file
 * @param line the article as it was read
 * @param text what offsets count in
 * @param evaluated the stretch that people went through
 */
record NewsFairText(String id, ObjectNode line, String text, Span evaluated, List<Label> gold) implements GoldText {

    /**
     * Reads an article.
     *
     * @throws IllegalArgumentException where the line is none
     */
    static NewsFairText of(ObjectNode line) {
        String text = line.required("text").asText();
        CodePoints points = new CodePoints(text);
        List<Label> gold = new ArrayList<>();
        line.required("labels").forEach(label -> gold.add(label(label, points)));
        return new NewsFairText(
                line.required("id").asText(), line, text, span(line.required("evaluation_span"), points), gold);
    }

    private static Label label(JsonNode label, CodePoints points) {
        String classes = label.required("type").asText();
        return new Label(
                span(label.required("span"), points),
                EntityType.of(classes),
                !classes.equals("OTHER"),
                !label.path("coref").asBoolean() && !label.path("desc").asBoolean(),
                label.path("optional").asBoolean());
    }

    private static Span span(JsonNode offsets, CodePoints points) {
        return new Span(
                Part.TEXT,
                points.unit(offsets.required(0).asInt()),
                points.unit(offsets.required(1).asInt()));
    }

    @Override
    public String document() {
        return id;
    }

    @Override
    public String outlet() {
        return "";
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Examined examine(Engine engine) {
        List<Entity> found = Entity.in(engine.read(ArticleText.of("", text))).stream()
                .filter(entity -> evaluated.contains(entity.span()))
                .toList();
        return new Examined(
                EntityCount.of(gold, found),
                List.of(new Prediction("newsfair/benchmark.jsonl", "", predicted(found) + "\n")));
    }

    /** The article as the file has it, with the engine's labels in place of people's. */
    private ObjectNode predicted(List<Entity> found) {
        CodePoints points = new CodePoints(text);
        ObjectNode predicted = line.deepCopy();
        ArrayNode labels = predicted.putArray("labels");
        for (Entity entity : found) {
            ObjectNode label = labels.addObject().put("id", labels.size() - 1);
            label.putArray("span")
                    .add(points.point(entity.span().start()))
                    .add(points.point(entity.span().end()));
            label.put(
                            "name",
                            text.substring(entity.span().start(), entity.span().end()))
                    .put("type", entity.type().wikidata());
        }
        return predicted;
    }
}
