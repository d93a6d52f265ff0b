package org.tiltmeter.evaluation.sets.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;

/**
 * The articles that people say are of one event, or that the program made of one text. Scored by B³ (Bagga and Baldwin
 * 1998): for each article, which share of those that it was put together with belong to it (precision), and which share of
 * those that belong to it it was put together with (recall).
 *
 * @param counted what is counted of them, which are names of kinds
 * @param grouping events or story groups
 */
record EventText(
        String document,
        List<GoldArticle> articles,
        Places places,
        Grouping grouping,
        List<String> counted,
        String file)
        implements GoldText {

    /** What articles are put together to. */
    enum Grouping {
        EVENT,
        STORY
    }

    EventText {
        articles = List.copyOf(articles);
        counted = List.copyOf(counted);
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
        var together = grouping == Grouping.EVENT ? places.byEvent() : places.byStory();
        Match sum = Match.NONE;
        List<String> lines = new ArrayList<>();
        for (GoldArticle article : articles) {
            var placed = places.of(article);
            Set<GoldArticle> with =
                    together.getOrDefault(grouping == Grouping.EVENT ? placed.event() : placed.story(), Set.of());
            double shared = with.stream()
                    .filter(other -> other.belongs().equals(document))
                    .count();
            sum = sum.plus(new Match(shared / with.size(), 1, shared / articles.size(), 1));
            lines.add(String.join(
                    "\t",
                    article.name(),
                    placed.story().toString(),
                    placed.event().toString(),
                    String.valueOf(placed.wire())));
        }
        Map<String, Match> counts = new HashMap<>();
        Match all = sum;
        counted.forEach(kind -> counts.put(kind, all));
        return new Examined(
                new Tally(counts),
                List.of(new Prediction(
                        "stories/" + file, "article\tstory\tevent\twire\n", String.join("\n", lines) + "\n")));
    }
}
