package org.tiltmeter.evaluation.sets.geowebnews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.Referent.Use;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.sets.geowebnews.Toponym.Label;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;

/**
 * An article of GeoWebNews. Its first line, title and link, is part of the text.
 *
 * @param document the file's name
 */
record GeoWebNewsText(String document, String text, List<Toponym> gold) implements GoldText {

    static final String SPOTTED = "spotted";
    static final String METONYMY = "metonymy";
    static final String ASSOCIATIVE = "associative";

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
        ArticleText article = ArticleText.of("", text);
        List<Toponym> spotted = spotted(engine.read(article));
        List<Toponym> told = told(engine, article);
        return new Examined(
                new Tally(matches(spotted, told)),
                List.of(
                        new Prediction("geowebnews/" + document + ".ann", "", Standoff.lines(spotted, text)),
                        new Prediction("geowebnews/given/" + document + ".ann", "", Standoff.lines(told, text))));
    }

    private Map<String, Match> matches(List<Toponym> spotted, List<Toponym> told) {
        Map<String, Match> matches = new HashMap<>();
        matches.put(SPOTTED, spots(spotted));
        for (int i = 0; i < gold.size(); i++) {
            Label label = gold.get(i).label();
            boolean right = label.isLiteral() == told.get(i).label().isLiteral();
            Match answer = Match.of(right ? 1 : 0, 1, 1);
            if (label == Label.LITERAL || label == Label.METONYMIC) {
                matches.merge(METONYMY, answer, Match::plus);
            }
            matches.merge(ASSOCIATIVE, answer, Match::plus);
            matches.merge(label.name(), answer, Match::plus);
        }
        return matches;
    }

    private Match spots(List<Toponym> spotted) {
        Set<Span> right = gold.stream().map(Toponym::span).collect(Collectors.toSet());
        int all = right.size();
        Set<Span> found = new HashSet<>(spotted.stream().map(Toponym::span).toList());
        right.retainAll(found);
        return Match.of(right.size(), found.size(), all);
    }

    /** How the engine takes the gold's toponyms. One in which it sees nobody is a place, as most are. */
    private List<Toponym> told(Engine engine, ArticleText article) {
        List<Span> spans = gold.stream().map(Toponym::span).toList();
        List<Toponym> told = new ArrayList<>();
        engine.referents(article, spans)
                .forEach(referent -> told.add(new Toponym(
                        spans.get(told.size()), referent.use() == Use.ACTOR ? Label.METONYMIC : Label.LITERAL)));
        return told;
    }

    /** What the engine itself takes for a place's name. */
    private static List<Toponym> spotted(Reading reading) {
        Set<String> places = reading.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.PLACE)
                .map(Actor::id)
                .collect(Collectors.toSet());
        return reading.mentions().stream()
                .filter(mention -> mention.span().part() == Part.TEXT)
                .filter(mention -> isToponym(mention, places))
                .map(mention -> new Toponym(mention.span(), label(mention)))
                .toList();
    }

    private static boolean isToponym(Mention mention, Set<String> places) {
        return switch (mention.form()) {
            case PLACE, METONYM, DEMONYM -> true;
            case NAME -> mention.actor() != null && places.contains(mention.actor());
            case DESCRIPTION, PRONOUN, DESCRIBED -> false;
        };
    }

    private static Label label(Mention mention) {
        return switch (mention.form()) {
            case PLACE -> Label.LITERAL;
            case DEMONYM -> Label.DEMONYM;
            case NAME, METONYM, DESCRIPTION, PRONOUN, DESCRIBED -> Label.METONYMIC;
        };
    }
}
