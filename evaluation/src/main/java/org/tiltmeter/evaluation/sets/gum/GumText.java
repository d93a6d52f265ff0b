package org.tiltmeter.evaluation.sets.gum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Chains;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Prediction;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;
import org.tiltmeter.nlp.Reading;

/**
 * A news article of GUM.
 *
 * @param document the file's name
 * @param mentions of actors, those that are mentioned once included
 * @param chains of actors, each of two mentions or more
 */
record GumText(String document, Tokens tokens, List<EntityMention> mentions, List<Chain> chains) implements GoldText {

    static final String MENTIONS = "mentions";
    static final String HEAD_MENTIONS = "headMentions";
    static final String CHAINS = "chains";
    static final String HEAD_CHAINS = "headChains";

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
        ArticleText article = ArticleText.of("", tokens.text());
        Reading reading = engine.read(article);
        List<Chain> own = OwnChains.of(reading, engine.phrases(article, reading), tokens);
        List<Run> found = own.stream().flatMap(chain -> chain.runs().stream()).toList();
        Map<Run, Run> heads = HeadMatch.of(mentions, found);
        List<Tally> tallies = new ArrayList<>();
        tallies.add(mentions(found, heads));
        tallies.add(chains(CHAINS, own, type -> true, run -> run));
        tallies.add(chains(HEAD_CHAINS, own, type -> true, run -> heads.getOrDefault(run, run)));
        ActorType.ALL.forEach(type -> tallies.add(chains(CHAINS + "." + type, own, type::equals, run -> run)));
        return new Examined(
                Tally.sum(tallies),
                List.of(new Prediction("gum/coref/" + document + ".conll", "", ChainFile.lines(tokens, own))));
    }

    /** By type only what of the gold was found: of a mention that is wrong nobody knows the type. */
    private Tally mentions(List<Run> found, Map<Run, Run> heads) {
        Set<Run> exact = new HashSet<>(found);
        Map<String, Match> matches = new HashMap<>();
        int right = 0;
        for (EntityMention mention : mentions) {
            int hit = exact.contains(mention.run()) ? 1 : 0;
            right += hit;
            matches.merge(MENTIONS + "." + mention.type(), Match.of(hit, 1, 1), Match::plus);
        }
        matches.put(MENTIONS, Match.of(right, found.size(), mentions.size()));
        matches.put(HEAD_MENTIONS, Match.of(heads.size(), found.size(), mentions.size()));
        return new Tally(matches);
    }

    /** The gold has no chain of a single mention, so neither have those that are counted. */
    private Tally chains(String counted, List<Chain> own, Predicate<String> types, UnaryOperator<Run> taken) {
        return Chains.count(
                counted,
                sets(chains, types, run -> run),
                sets(own.stream().filter(chain -> chain.runs().size() > 1).toList(), types, taken));
    }

    private static List<Set<Run>> sets(List<Chain> chains, Predicate<String> types, UnaryOperator<Run> taken) {
        return chains.stream()
                .filter(chain -> types.test(chain.type()))
                .map(chain -> Set.copyOf(chain.runs().stream().map(taken).toList()))
                .toList();
    }
}
