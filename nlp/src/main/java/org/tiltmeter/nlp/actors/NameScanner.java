package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfOrgan;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Finds the references of a sentence that can be told without the rest of the article, from left to right. */
final class NameScanner {

    private final Gazetteer gazetteer;
    private final PersonPattern people;
    private final OrganisationPattern organisations;
    private final DefiniteScanner definites;
    private final Names names;
    private final Cues cues;
    private final PageLines pageLines;

    NameScanner(
            Gazetteer gazetteer,
            PersonPattern people,
            OrganisationPattern organisations,
            DefiniteScanner definites,
            Names names,
            Cues cues) {
        this.cues = cues;
        this.pageLines = new PageLines(cues);
        this.gazetteer = gazetteer;
        this.people = people;
        this.organisations = organisations;
        this.definites = definites;
        this.names = names;
    }

    /**
     * What was found in a sentence.
     *
     * @param covered the tokens that a reference, or a name that is no actor, stands on
     * @param page the tokens that the page put there
     * @param places what the model takes for a place where a table knows a state
     */
    record Scan(
            Sentence sentence,
            boolean headline,
            List<Reference> references,
            BitSet covered,
            BitSet page,
            List<ModelName> places) {}

    Scan scan(Sentence sentence, Set<String> speakers) {
        boolean headline = SentenceShape.isHeadline(sentence);
        BitSet page = pageLines.in(sentence, headline);
        Scan scan = new Scan(sentence, headline, new ArrayList<>(), (BitSet) page.clone(), page, new ArrayList<>());
        int at = 0;
        while (at < sentence.tokens().size()) {
            if (scan.covered().get(at)) {
                at++;
                continue;
            }
            int last = sentence.tokens().get(at).isWord() ? step(scan, at, speakers) : -1;
            if (last >= at) {
                scan.covered().set(at, last + 1);
            }
            at = Math.max(last, at) + 1;
        }
        return scan;
    }

    /** Takes what starts at a token, and says which token it ends on, or -1. */
    private int step(Scan scan, int at, Set<String> speakers) {
        Sentence sentence = scan.sentence();
        Match<Known> known = gazetteer.longestAt(sentence.tokens(), at);
        int knownEnd = known == null ? -1 : known.last();
        OfOrganisation organisation = scan.headline() ? null : organisations.at(sentence, at, ownerBefore(scan, at));
        if (organisation != null && organisation.at().last() > knownEnd) {
            return add(scan, organisation);
        }
        OfPerson person = person(scan, at, known, speakers);
        if (person != null) {
            return add(scan, person);
        }
        if (known != null) {
            return knownName(scan, known);
        }
        Reference definite = definite(scan, at);
        return definite != null ? add(scan, definite) : partsOfWord(scan, at);
    }

    private @Nullable Reference definite(Scan scan, int at) {
        Reference last = scan.references().isEmpty() ? null : scan.references().getLast();
        Reference held = last instanceof OfState owner ? definites.heldUnder(owner, at) : null;
        return held == null ? definites.at(scan.sentence(), at) : held;
    }

    private @Nullable OfPerson person(Scan scan, int at, @Nullable Match<Known> known, Set<String> speakers) {
        OfPerson person = people.at(scan.sentence(), at, scan.headline(), speakers);
        boolean own = known == null
                || (person != null
                        && person.at().last() > known.last()
                        && names.isGiven(PhraseWords.text(scan.sentence(), at)));
        return own ? person : null;
    }

    private static int add(Scan scan, Reference reference) {
        scan.references().add(reference);
        return reference.at().last();
    }

    private int knownName(Scan scan, Match<Known> known) {
        Place place = Place.of(scan.sentence(), known.first(), known.last());
        switch (known.value()) {
            case Known.State state -> scan.references().add(new OfState(place, state));
            case Known.Organ organ -> {
                if (!isPlatform(scan.sentence(), known.first())) {
                    scan.references().add(new OfOrgan(place, organ.organisation()));
                }
            }
            case Known.Nobody nobody -> {}
        }
        return known.last();
    }

    /** "wrote on Twitter": where it was said, not who says it. */
    private boolean isPlatform(Sentence sentence, int at) {
        String before = Cues.normal(sentence, at - 1);
        return cues.is("platform", sentence, at) && (before.equals("on") || before.equals("via"));
    }

    /** "Russian-American", "US-drafted", "pro-Kremlin": the parts of a word with hyphens. */
    private int partsOfWord(Scan scan, int at) {
        Token token = scan.sentence().tokens().get(at);
        int found = -1;
        for (HyphenParts.Part part : HyphenParts.of(token)) {
            Place place = new Place(scan.sentence(), at, at, part.start(), part.end());
            switch (gazetteer.named(part.text())) {
                case Known.State state -> found = add(scan, new OfState(place, state));
                case Known.Organ organ -> found = add(scan, new OfOrgan(place, organ.organisation()));
                case Known.Nobody nobody -> {}
                case null -> {}
            }
        }
        return found;
    }

    /** The state whose possessive stands just before a token: "Russia's Foreign Ministry". */
    private static @Nullable Country ownerBefore(Scan scan, int at) {
        if (scan.references().isEmpty()) {
            return null;
        }
        Reference last = scan.references().getLast();
        boolean owns = last.at().last() == at - 2 && last.at().isPossessive();
        return owns && last instanceof OfState state ? state.state().country() : null;
    }
}
