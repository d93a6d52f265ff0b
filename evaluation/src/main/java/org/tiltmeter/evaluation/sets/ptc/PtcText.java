package org.tiltmeter.evaluation.sets.ptc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.CodePoints;
import org.tiltmeter.nlp.model.WordScore;

/**
 * An article of PTC, read as its file is.
 *
 * @param document the file's name: {@code article111111111}
 */
record PtcText(String document, String text, List<Span> gold) implements GoldText {

    static final String TECHNIQUE = "Loaded_Language";

    @Override
    public String outlet() {
        return "";
    }

    @Override
    public String key() {
        return document;
    }

    @Override
    public Examined examine(Engine engine) {
        List<Span> predicted = engine.scores(ArticleText.of("", text))
                .stretches(WordScore::loaded, engine.thresholds().loadedSpan());
        return new Examined(
                new Tally(Map.of("loaded", SpanOverlap.of(gold, predicted))),
                List.of(new Prediction("ptc/labels/" + document + ".tsv", "", lines(predicted))));
    }

    private String lines(List<Span> spans) {
        CodePoints points = new CodePoints(text);
        String id = document.replaceFirst("^article", "");
        return spans.stream()
                .map(span -> "%s\t%s\t%d\t%d\n"
                        .formatted(id, TECHNIQUE, points.point(span.start()), points.point(span.end())))
                .collect(Collectors.joining());
    }
}
