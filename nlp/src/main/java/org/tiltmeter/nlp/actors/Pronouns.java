package org.tiltmeter.nlp.actors;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfPronoun;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/**
 * Resolves "he" and "she" to a person named shortly before, by nearness, gender and being the subject; where two people
 * are as likely, to nobody.
 */
final class Pronouns {

    private static final int REMEMBERED = 12;
    private static final int SENTENCES_BACK = 2;
    private static final double MARGIN = 1;
    private static final double PER_SENTENCE = 1.5;
    private static final int CATAPHORA_REACH = 16;

    private final Deque<Heard> heard = new ArrayDeque<>();
    private final Cues cues;

    /** A person mentioned, and whether as the first of the sentence, most often its subject. */
    private record Heard(Place at, Person person, boolean leads) {}

    /** Whom a pronoun means, or null. */
    record Answer(@Nullable Person person, double confidence, String producer) {}

    Pronouns(Cues cues) {
        this.cues = cues;
    }

    void heard(Place at, Person person) {
        boolean first = heard.isEmpty()
                || heard.getLast().at().sentence().index() != at.sentence().index();
        boolean leads = first && !at.isPossessive() && isFollowedByPredicate(at);
        heard.addLast(new Heard(at, person, leads));
        if (heard.size() > REMEMBERED) {
            heard.removeFirst();
        }
    }

    /** A name that ends its sentence, or that "and" joins to another, is hardly the one the next "he" means. */
    private static boolean isFollowedByPredicate(Place at) {
        String next = Cues.normal(at.sentence(), at.last() + 1);
        return switch (next) {
            case "and", "or", "" -> false;
            case "," -> true;
            default -> Character.isLetter(next.codePointAt(0));
        };
    }

    Answer resolve(OfPronoun pronoun, List<Reference> references, int index, People people) {
        Person ahead = personAhead(pronoun, references, index, people);
        if (ahead != null) {
            return new Answer(ahead, 0.6, "rule:pronoun-before-name");
        }
        Map<Person, Double> scores = new HashMap<>();
        for (Heard candidate : heard) {
            double score = score(candidate, pronoun);
            if (score > 0) {
                scores.merge(candidate.person(), score, Pronouns::reinforced);
            }
        }
        return best(scores);
    }

    /** A second mention strengthens a candidate by a little, whatever their order. */
    private static double reinforced(double one, double other) {
        return Math.max(one, other) + 0.25;
    }

    private static Answer best(Map<Person, Double> scores) {
        Person best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Person, Double> entry : scores.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean clear = best != null && first - second >= MARGIN;
        return clear
                ? new Answer(best, second == 0 ? 0.8 : 0.65, "rule:pronoun")
                : new Answer(null, 0.3, "rule:pronoun");
    }

    private double score(Heard candidate, OfPronoun pronoun) {
        Sentence here = pronoun.at().sentence();
        Sentence there = candidate.at().sentence();
        int back = here.index() - there.index();
        if (back > SENTENCES_BACK
                || here.part() != there.part()
                || !candidate.person().gender().fits(pronoun.gender())) {
            return 0;
        }
        if (back == 0 && isQuoted(pronoun.at()) && speaks(candidate.at())) {
            return 0;
        }
        double known = candidate.person().gender() == Gender.UNKNOWN ? 0 : 1;
        double leads = candidate.leads() ? 1 : 0;
        return 1 + PER_SENTENCE * (SENTENCES_BACK - back) + leads + known;
    }

    /** Whoever says "he" inside a quotation does not mean himself. */
    private boolean speaks(Place at) {
        return !isQuoted(at)
                && (cues.is("speech", at.sentence(), at.last() + 1)
                        || cues.is("speech", at.sentence(), at.first() - 1));
    }

    /** Whether an odd number of quotation marks stands before it in the sentence. */
    private static boolean isQuoted(Place at) {
        boolean quoted = false;
        for (int i = 0; i < at.first(); i++) {
            switch (at.sentence().tokens().get(i).text()) {
                case "“" -> quoted = true;
                case "”" -> quoted = false;
                case "\"", "''", "``" -> quoted = !quoted;
                default -> {}
            }
        }
        return quoted;
    }

    /** "During his tour, Pompeo said": a possessive in an opening phrase means the name behind the comma. */
    private static @Nullable Person personAhead(
            OfPronoun pronoun, List<Reference> references, int index, People people) {
        Sentence sentence = pronoun.at().sentence();
        if (!pronoun.possessive() || !opensPhrase(sentence, pronoun.at().first())) {
            return null;
        }
        for (int i = index + 1; i < references.size(); i++) {
            Reference next = references.get(i);
            if (next.at().first() - pronoun.at().last() > CATAPHORA_REACH) {
                return null;
            }
            if (next instanceof OfPerson name
                    && commaBetween(sentence, pronoun.at().last(), name.at().first())) {
                Person person = people.resolve(name.words(), name.title());
                return person != null && person.gender().fits(pronoun.gender()) ? person : null;
            }
        }
        return null;
    }

    private static boolean opensPhrase(Sentence sentence, int at) {
        boolean preposition =
                switch (Cues.normal(sentence, at - 1)) {
                    case "during", "in", "after", "before", "despite", "on", "throughout", "following", "with" -> true;
                    default -> false;
                };
        String before = Cues.normal(sentence, at - 2);
        return preposition && (before.isEmpty() || before.equals("that") || before.equals("“"));
    }

    private static boolean commaBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Cues.normal(sentence, i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
