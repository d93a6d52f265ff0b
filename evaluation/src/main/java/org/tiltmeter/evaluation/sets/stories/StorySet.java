package org.tiltmeter.evaluation.sets.stories;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.evaluation.sets.stories.EventText.Grouping;

/**
 * Which articles report the same event, on BASIL (triples of three outlets, with their days) and NewsWCL50 (five outlets, no
 * days: the window of time does not apply), and which are wire copy, on reprints that are made from real news.
 *
 * <p>The threshold of likeness was chosen on the half of BASIL's events whose id begins with an even digit, and on NewsWCL50.
 */
public final class StorySet implements DataSet {

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("eventB3F1", "same event, BASIL, B³", "basil", "each alone .50", ""),
                Metric.of("wireF1", "wire copy, made reprints", WireText.WIRE, "", ""));
    }

    @Override
    public List<Metric> breakdown() {
        return List.of(
                Metric.of("eventB3F1.chosenOn", "same event, the half chosen on", "basil.chosenOn", "", ""),
                Metric.of("eventB3F1.other", "same event, the other half", "basil.other", "", ""),
                Metric.of("eventB3F1.undated", "same event, without days", "basil.undated", "", ""),
                Metric.of("eventB3F1.newsWcl50", "same event, NewsWCL50, without days", "newsWcl50", "", ""),
                Metric.of("groupB3F1", "same text, made reprints, B³", "group", "", ""));
    }

    @Override
    public Texts find(Path data, String split) {
        List<GoldText> texts = new ArrayList<>();
        List<GoldArticle> basil = EventArticles.basil(data);
        Places dated = new Places(basil);
        byBelonging(basil)
                .forEach((event, articles) -> texts.add(new EventText(
                        event, articles, dated, Grouping.EVENT, List.of("basil", half(event)), "basil.tsv")));
        Places undated = new Places(basil.stream()
                .map(article -> article.publishedAt(EventArticles.UNDATED))
                .toList());
        texts.addAll(events(undated, "basil.undated"));
        texts.addAll(events(new Places(EventArticles.newsWcl50(data)), "newsWcl50"));
        Places reprints = new Places(Reprints.of(data));
        byBelonging(reprints.articles()).forEach((original, articles) -> {
            texts.add(new WireText(original, articles, reprints));
            texts.add(new EventText(original, articles, reprints, Grouping.STORY, List.of("group"), "reprints.tsv"));
        });
        return texts.isEmpty() ? new Texts.Missing(EventArticles.BASIL) : new Texts.Present(texts);
    }

    private static List<EventText> events(Places places, String counted) {
        List<EventText> texts = new ArrayList<>();
        byBelonging(places.articles())
                .forEach((event, articles) -> texts.add(
                        new EventText(event, articles, places, Grouping.EVENT, List.of(counted), counted + ".tsv")));
        return texts;
    }

    private static String half(String event) {
        return Character.digit(event.charAt(0), 16) % 2 == 0 ? "basil.chosenOn" : "basil.other";
    }

    private static Map<String, List<GoldArticle>> byBelonging(List<GoldArticle> articles) {
        Map<String, List<GoldArticle>> sets = new LinkedHashMap<>();
        articles.forEach(article -> sets.computeIfAbsent(article.belongs(), name -> new ArrayList<>())
                .add(article));
        return sets;
    }
}
