package org.tiltmeter.evaluation.sets.gum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;

/** What the engine found, in a document's tokens. A mention that it left unresolved is a chain of its own. */
final class OwnChains {

    private OwnChains() {}

    /**
     * In the order of their first mentions; no two share a run.
     *
     * @param phrases the noun phrase of each mention, in their order
     */
    static List<Chain> of(Reading reading, List<Span> phrases, Tokens tokens) {
        Map<String, Actor.Kind> kinds = new HashMap<>();
        reading.actors().forEach(actor -> kinds.put(actor.id(), actor.kind()));
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, List<Run>> runs = new HashMap<>();
        Set<Run> seen = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            Run run = isAdjective(mention) ? null : run(phrases.get(mention.index()), tokens);
            if (run != null && seen.add(run)) {
                String chain = chain(mention);
                types.putIfAbsent(chain, type(kinds.getOrDefault(chain, Actor.Kind.PERSON)));
                runs.computeIfAbsent(chain, name -> new ArrayList<>()).add(run);
            }
        }
        return types.entrySet().stream()
                .map(chain -> new Chain(chain.getValue(), runs.getOrDefault(chain.getKey(), List.of())))
                .toList();
    }

    /** Ruritanians are people and not the place, in GUM. */
    private static String chain(Mention mention) {
        if (mention.actor() == null) {
            return "mention " + mention.index();
        }
        return mention.producer().equals("lexicon:country-people") ? "people of " + mention.actor() : mention.actor();
    }

    /** "Ruritanian" in "Ruritanian officials" is no noun phrase, and GUM marks it nowhere. */
    private static boolean isAdjective(Mention mention) {
        return mention.producer().equals("lexicon:country-adjective");
    }

    private static @Nullable Run run(Span phrase, Tokens tokens) {
        return phrase.part() == Part.TEXT
                ? tokens.under(phrase).map(run -> Edges.trimmed(tokens, run)).orElse(null)
                : null;
    }

    /** Whoever stayed unresolved is a person: names that several share, "he", "the official". */
    private static String type(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> ActorType.PERSON;
            case ORGANISATION -> ActorType.ORGANISATION;
            case COUNTRY, PLACE -> ActorType.PLACE;
        };
    }
}
