package org.tiltmeter.nlp.actors;

import java.util.Set;
import java.util.stream.Collectors;
import org.tiltmeter.nlp.actors.Known.Kind;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;

/** What stands beside a state's name or capital: "Moscow suburbs", "Caracas, Venezuela", "Moscow-based", "US policy". */
final class PlaceNeighbours {

    private static final int LONGEST_ADJUNCT = 4;

    private final Cues cues;
    private final Gazetteer gazetteer;
    private final Set<String> regions =
            Table.read("actors/places.txt", 1).stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());

    PlaceNeighbours(Cues cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    /** Whether the neighbours say that it is a place. */
    boolean makePlace(OfState reference) {
        Place at = reference.at();
        Sentence sentence = at.sentence();
        boolean capital = reference.state().kind() == Kind.CAPITAL;
        return isBased(at)
                || (capital && cues.is("placed-noun", sentence, at.last() + 1))
                || (capital && Cues.normal(sentence, at.first() - 1).equals("capital"))
                || (capital && commaAndWhole(reference))
                || (reference.state().kind() == Kind.NAME && townAndComma(at));
    }

    /** Whether another town of the name is meant: "Moscow, Idaho". */
    boolean isNamesake(OfState reference) {
        Place at = reference.at();
        String region = Cues.text(at.sentence(), at.last() + 2);
        String longer = region + " " + Cues.text(at.sentence(), at.last() + 3);
        String bare = region.endsWith(".") ? region.substring(0, region.length() - 1) : region;
        return reference.state().kind() == Kind.CAPITAL
                && Cues.normal(at.sentence(), at.last() + 1).equals(",")
                && (regions.contains(bare) || regions.contains(longer));
    }

    /** "in US politics": an abbreviation right before a noun only modifies it. */
    boolean isAdjunct(OfState reference) {
        Place at = reference.at();
        String name = Cues.text(at.sentence(), at.last());
        String next = Cues.normal(at.sentence(), at.last() + 1);
        boolean noun = !next.isEmpty()
                && Character.isLetter(next.codePointAt(0))
                && !next.endsWith("ly")
                && !next.endsWith("ed");
        return reference.state().kind() == Kind.NAME
                && name.length() <= LONGEST_ADJUNCT
                && name.chars().noneMatch(Character::isLowerCase)
                && noun
                && !cues.is("no-adjunct", next);
    }

    private static boolean isBased(Place at) {
        int wordEnd = at.sentence().tokens().get(at.last()).end();
        return at.end() < wordEnd && Cues.normal(at.sentence(), at.last()).endsWith("based");
    }

    /** "Caracas, Venezuela": both are the place. */
    private boolean commaAndWhole(OfState reference) {
        Place at = reference.at();
        if (!Cues.normal(at.sentence(), at.last() + 1).equals(",")
                || at.last() + 2 >= at.sentence().tokens().size()) {
            return false;
        }
        Match<Known> next = gazetteer.longestAt(at.sentence().tokens(), at.last() + 2);
        return next != null
                && next.value() instanceof Known.State state
                && state.kind() == Kind.NAME
                && state.country().equals(reference.state().country());
    }

    /** "in Hamburg, Germany". */
    private boolean townAndComma(Place at) {
        Sentence sentence = at.sentence();
        String town = Cues.text(sentence, at.first() - 2);
        return Cues.normal(sentence, at.first() - 1).equals(",")
                && !at.isPossessive()
                && !town.isEmpty()
                && !cues.is("month", Cues.normal(sentence, at.first() - 2))
                && Character.isUpperCase(town.codePointAt(0))
                && (cues.is("locative", sentence, at.first() - 3) || cues.is("direction", sentence, at.first() - 3));
    }
}
