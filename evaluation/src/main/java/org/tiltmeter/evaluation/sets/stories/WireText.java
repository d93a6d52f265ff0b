package org.tiltmeter.evaluation.sets.stories;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;

/**
 * The articles that were made of one text. One is told right as wire copy where its agency is the right one and it stands in
 * a story group with nobody's articles but those made of its text, and not alone if it was not made alone.
 */
record WireText(String document, List<GoldArticle> articles, Places places) implements GoldText {

    static final String WIRE = "wire";

    WireText {
        articles = List.copyOf(articles);
    }

    @Override
    public String outlet() {
        return "";
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Examined examine(Engine engine) {
        var together = places.byStory();
        Match sum = Match.NONE;
        for (GoldArticle article : articles) {
            var placed = places.of(article);
            Set<GoldArticle> with = together.getOrDefault(placed.story(), Set.of());
            boolean inGroup = with.stream().allMatch(other -> other.belongs().equals(document))
                    && (with.size() > 1 || articles.size() == 1);
            boolean right = placed.wire() != null && Objects.equals(placed.wire(), article.agency()) && inGroup;
            sum = sum.plus(Match.of(right ? 1 : 0, placed.wire() == null ? 0 : 1, article.agency() == null ? 0 : 1));
        }
        return new Examined(new Tally(Map.of(WIRE, sum)), List.of());
    }
}
