package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Chains;
import org.tiltmeter.evaluation.score.Pairs.Pair;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;

/** The articles of several outlets on one event. Their chains are those of the story, not of an article. */
record Story(String document, List<CodedArticle> articles) implements GoldText {

    static final String GIVEN = "given";
    static final String OWN = "own";
    static final String FOUND = "found";

    Story {
        articles = List.copyOf(articles);
    }

    @Override
    public String outlet() {
        return "";
    }

    /** Training leaves the whole set alone, for with so few stories a fifth of them measures nothing. */
    @Override
    public String key() {
        return "";
    }

    @Override
    public Examined examine(Engine engine) {
        List<Told> told =
                articles.stream().map(article -> Told.of(engine, article)).toList();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<CodedArticle.Row> rows = articles.get(i).rows();
            predictions.add(prediction("newswcl50/conll.csv", rows, told.get(i).own()));
            predictions.add(
                    prediction("newswcl50/given/conll.csv", rows, told.get(i).given()));
        }
        return new Examined(tally(told), predictions);
    }

    private static Prediction prediction(String file, List<CodedArticle.Row> rows, List<CodedMention> mentions) {
        return new Prediction(file, ConllFile.HEADING, ConllFile.lines(References.write(rows, mentions)));
    }

    private static Tally tally(List<Told> told) {
        ActorChains gold = new ActorChains();
        ActorChains given = new ActorChains();
        ActorChains own = new ActorChains();
        List<CodeType> types = new ArrayList<>();
        for (Told article : told) {
            for (int i = 0; i < article.coded().size(); i++) {
                gold.add(article.coded().get(i).code(), types.size());
                given.add(article.given().get(i).code(), types.size());
                types.add(article.coded().get(i).type());
            }
        }
        number(told, own, types.size());
        List<Tally> tallies = new ArrayList<>();
        tallies.add(Chains.count(GIVEN, gold.all(), given.all()));
        tallies.add(Chains.count(OWN, gold.all(), own.all()));
        tallies.add(Chains.count(FOUND, gold.all(), own.of(mention -> mention < types.size())));
        for (CodeType type : CodeType.CHAINS) {
            if (types.contains(type)) {
                tallies.add(Chains.count(
                        GIVEN + "." + type.kind(),
                        gold.of(mention -> types.get(mention) == type),
                        given.of(mention -> types.get(mention) == type)));
            }
        }
        return Tally.sum(tallies);
    }

    /** An own mention has the number of the coded one that it is paired with, or one that no coded mention has. */
    private static void number(List<Told> told, ActorChains own, int coded) {
        int first = 0;
        int next = coded;
        for (Told article : told) {
            int[] numbers = new int[article.own().size()];
            for (Pair pair : article.pairs()) {
                numbers[pair.predicted()] = first + pair.gold() + 1;
            }
            for (int i = 0; i < numbers.length; i++) {
                own.add(article.own().get(i).code(), numbers[i] > 0 ? numbers[i] - 1 : next++);
            }
            first += article.coded().size();
        }
    }
}
