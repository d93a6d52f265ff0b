package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.NameScanner.Scan;
import org.tiltmeter.nlp.actors.Reference.OfLocality;
import org.tiltmeter.nlp.actors.Reference.OfOrgan;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.text.Sentence;

/** Finds the short forms of names that the article gives in full elsewhere: last names, acronyms. */
final class AliasScanner {

    private final Titles titles;
    private final Names names;
    private final Cues cues;
    private final People census;
    private final Map<String, List<String>> people;
    private final Map<String, Organisation> organisations;
    private final KoreanHalves halves;
    private final PhraseTable<String> table;

    AliasScanner(
            Titles titles,
            Names names,
            Cues cues,
            People people,
            Map<String, Organisation> organisations,
            KoreanHalves halves) {
        this.halves = halves;
        this.titles = titles;
        this.names = names;
        this.cues = cues;
        this.census = people;
        this.people = people.aliases();
        this.organisations = organisations;
        Map<String, String> all = new HashMap<>();
        names.figures().keySet().forEach(name -> all.put(name, name));
        this.people.keySet().forEach(name -> all.put(name, name));
        organisations.keySet().forEach(name -> all.put(name, name));
        this.table = PhraseTable.ofSurfaces(all);
    }

    /** The references of a sentence with the short forms added, in reading order. */
    List<Reference> complete(Scan scan) {
        List<Reference> references = new ArrayList<>();
        scan.references().forEach(reference -> references.add(asSurname(reference)));
        Sentence sentence = scan.sentence();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Match<String> match = scan.covered().get(at) ? null : table.longestAt(sentence.tokens(), at);
            if (match != null && isFree(scan, match)) {
                references.add(reference(Place.of(sentence, at, match.last()), match.value()));
                at = match.last();
            } else if (!scan.covered().get(at)) {
                halves.at(sentence, at).ifPresent(references::add);
                addParts(references, sentence, at);
            }
            at++;
        }
        references.replaceAll(this::asBody);
        references.sort(Comparator.comparingInt(reference -> reference.at().start()));
        return references;
    }

    private Reference reference(Place place, String name) {
        Organisation organisation = organisations.get(name);
        return organisation != null
                ? new OfOrgan(place, organisation)
                : new OfPerson(
                        place, List.of(name.split(" ", -1)), titles.endingAt(place.sentence(), place.first() - 1));
    }

    private void addParts(List<Reference> references, Sentence sentence, int at) {
        for (HyphenParts.Part part : HyphenParts.of(sentence.tokens().get(at))) {
            if (organisations.containsKey(part.text())
                    || people.containsKey(part.text())
                    || names.figure(part.text()) != null) {
                references.add(reference(new Place(sentence, at, at, part.start(), part.end()), part.text()));
            }
        }
    }

    /** "the Benning administration", "the Benning campaign": organisations of their own, and not the person. */
    private Reference asBody(Reference reference) {
        if (!(reference instanceof OfPerson named) || named.at().isPossessive()) {
            return reference;
        }
        Sentence sentence = named.at().sentence();
        String noun = Cues.normal(sentence, named.at().last() + 1);
        Person person = cues.is("namesake-body", noun) ? census.resolve(named.words(), named.title()) : null;
        if (person == null) {
            return reference;
        }
        String name = People.core(person.words()).getLast() + " " + noun;
        Place place = Place.of(sentence, named.at().first(), named.at().last() + 1);
        return new OfOrganisation(place, new Organisation(Names.slug(name), name, null), null, false);
    }

    /** "Jordan" in an article on Jim Jordan is he, except where it is plainly a place. */
    private Reference asSurname(Reference reference) {
        Place at = reference.at();
        if (reference instanceof OfOrganisation named && ActorFinder.isSurname(named, census)) {
            return new OfPerson(
                    at, List.of(named.organisation().name()), titles.endingAt(at.sentence(), at.first() - 1));
        }
        boolean place = reference instanceof OfState || reference instanceof OfLocality;
        if (!place || at.first() != at.last()) {
            return reference;
        }
        String name = PhraseWords.text(at.sentence(), at.first());
        boolean surname = people.containsKey(name) && !cues.is("locative", at.sentence(), at.first() - 1);
        Reference half = reference instanceof OfLocality
                ? halves.at(at.sentence(), at.first()).orElse(null)
                : null;
        return surname ? new OfPerson(at, List.of(name), null) : half == null ? reference : half;
    }

    private boolean isFree(Scan scan, Match<String> match) {
        if (scan.covered().get(match.first(), match.last() + 1).cardinality() > 0) {
            return false;
        }
        if (match.last() > match.first() || organisations.containsKey(match.value())) {
            return true;
        }
        boolean clear = scan.headline() || standsAlone(scan, match.first());
        return clear && (!isWeak(match.value()) || hasVoice(scan.sentence(), match.first()));
    }

    /** "Frieda Trump" is not Trump, and "Castro Street" not Castro. */
    private boolean standsAlone(Scan scan, int at) {
        Sentence sentence = scan.sentence();
        String after = Cues.text(sentence, at + 1);
        boolean longer = !after.isEmpty() && Character.isUpperCase(after.codePointAt(0)) && names.isNoName(after);
        return !longer && !hasForeignName(scan, at - 1);
    }

    private boolean hasForeignName(Scan scan, int before) {
        Sentence sentence = scan.sentence();
        if (before < 0 || scan.covered().get(before)) {
            return false;
        }
        boolean capitalised = sentence.tokens().get(before).isCapitalised();
        String word = Cues.normal(sentence, before);
        return capitalised && before > 0 && titles.endingAt(sentence, before) == null && !FunctionWords.contains(word);
    }

    /** A first name of several people, or a name that is also another word ("May", "Will"), needs more than its capital. */
    private boolean isWeak(String name) {
        List<String> ids = people.getOrDefault(name, List.of());
        String slug = Names.slug(name);
        boolean firstOnly = ids.size() > 1 && ids.stream().noneMatch(id -> id.endsWith("-" + slug));
        return names.isNoName(name) || (firstOnly && names.isGiven(name));
    }

    private boolean hasVoice(Sentence sentence, int at) {
        String next = Cues.normal(sentence, at + 1);
        return next.equals("'s") || cues.is("speech", next) || cues.is("verb", next) || titled(sentence, at) != null;
    }

    private @Nullable Title titled(Sentence sentence, int at) {
        return titles.endingAt(sentence, at - 1);
    }
}
