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
 * Resolves "he" and "she" to a person mentioned shortly before. A subject outweighs a nearer name that only owns or
 * follows a preposition, and whoever spoke last is meant by "he said"; where two people are as likely, nobody is.
 */
final class Pronouns {

    private static final int REMEMBERED = 16;
    private static final double MARGIN = 0.4;
    private static final int CATAPHORA_REACH = 16;
    private static final double[] NEARNESS = {2, 1.7, 0.8, 0.3};
    private static final double SUBJECT = 1.2;
    private static final double OWNER = -0.4;
    private static final double GOVERNED = -0.2;
    private static final double KNOWN_GENDER = 0.8;
    private static final double SPEAKS_ON = 0.8;
    private static final double AGAIN = 0.2;

    private final Deque<Heard> heard = new ArrayDeque<>();
    private final Cues cues;
    private final QuoteMarks quotes;

    /** A person mentioned, and what the mention's place in its sentence is worth. */
    private record Heard(Place at, Person person, double role, boolean speaks) {}

    /** Whom a pronoun means, or null. */
    record Answer(@Nullable Person person, double confidence, String producer) {}

    Pronouns(Cues cues, QuoteMarks quotes) {
        this.cues = cues;
        this.quotes = quotes;
    }

    /** Somebody was mentioned; {@code start} is the first token, a title before the name included. */
    void heard(Place at, int start, Person person, boolean owns) {
        heard.addLast(new Heard(at, person, role(at, start, owns), speaks(at, start)));
        if (heard.size() > REMEMBERED) {
            heard.removeFirst();
        }
    }

    private double role(Place at, int start, boolean owns) {
        if (owns) {
            return OWNER;
        }
        String before = Cues.normal(at.sentence(), start - 1);
        if (cues.is("preposition", before) || before.equals("and") || before.equals("or")) {
            return GOVERNED;
        }
        return isFollowedByPredicate(at) ? SUBJECT : 0;
    }

    /** A name that ends its sentence, or that "and" joins to another, is hardly the one the next "he" means. */
    private boolean isFollowedByPredicate(Place at) {
        String next = Cues.normal(at.sentence(), at.last() + 1);
        return switch (next) {
            case "and", "or", "" -> false;
            case "," -> true;
            default -> Character.isLetter(next.codePointAt(0)) && !cues.is("preposition", next);
        };
    }

    Answer resolve(OfPronoun pronoun, List<Reference> references, int index, People people) {
        Person ahead = personAhead(pronoun, references, index, people);
        if (ahead != null) {
            return new Answer(ahead, 0.6, "rule:pronoun-before-name");
        }
        Map<String, Double> scores = new HashMap<>();
        Map<String, Person> persons = new HashMap<>();
        for (Heard candidate : heard) {
            double score = score(candidate, pronoun);
            if (score > 0) {
                persons.put(candidate.person().id(), candidate.person());
                scores.merge(candidate.person().id(), score, Pronouns::reinforced);
            }
        }
        return best(scores, persons);
    }

    /** A second mention strengthens a candidate by a little, whatever their order. */
    private static double reinforced(double one, double other) {
        return Math.max(one, other) + AGAIN;
    }

    private static Answer best(Map<String, Double> scores, Map<String, Person> persons) {
        String best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return first - second >= MARGIN
                ? new Answer(best == null ? null : persons.get(best), second == 0 ? 0.8 : 0.65, "rule:pronoun")
                : new Answer(null, 0.3, "rule:pronoun");
    }

    private double score(Heard candidate, OfPronoun pronoun) {
        Sentence here = pronoun.at().sentence();
        Sentence there = candidate.at().sentence();
        int back = here.index() - there.index();
        if (back >= NEARNESS.length
                || here.part() != there.part()
                || !candidate.person().gender().fits(pronoun.gender())) {
            return 0;
        }
        if (back == 0 && quotes.cover(pronoun.at()) && candidate.speaks()) {
            return 0;
        }
        double known = candidate.person().gender() == Gender.UNKNOWN ? 0 : KNOWN_GENDER;
        boolean goesOn = back > 0
                && candidate.speaks()
                && speaks(pronoun.at(), pronoun.at().first());
        return NEARNESS[back] + candidate.role() + known + (goesOn ? SPEAKS_ON : 0);
    }

    /** Whether somebody says what is quoted: who says "he" inside a quotation does not mean himself. */
    private boolean speaks(Place at, int start) {
        String next = Cues.normal(at.sentence(), at.last() + 1);
        boolean ends = next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0));
        return !quotes.cover(at) && (cues.is("speech", next) || (ends && cues.is("speech", at.sentence(), start - 1)));
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
