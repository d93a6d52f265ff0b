package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tiltmeter.nlp.actors.NameScanner.Scan;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.model.NameScores;
import org.tiltmeter.nlp.text.Sentence;

/** Finds everyone whom an article mentions, by rules and tables. Immutable: one finder serves all threads. */
public final class ActorFinder {

    private final Cues cues = new Cues();
    private final Names names = new Names();
    private final Titles titles = new Titles();
    private final GivenNamesAlone alone;
    private final NameScanner scanner;
    private final NameUnion union;
    private final DescribedPeople described = new DescribedPeople(cues);
    private final PlaceNeighbours neighbours;
    private final PlaceOrPower placeOrPower;

    /** @throws IllegalStateException naming file and line where one of the tables is malformed */
    public ActorFinder() {
        Gazetteer gazetteer = new Gazetteer();
        OrganisationPattern organisations = new OrganisationPattern(gazetteer, titles);
        alone = new GivenNamesAlone(names, cues, gazetteer);
        PersonPattern people =
                new PersonPattern(new NameRun(gazetteer, titles, names, cues), organisations, titles, names, cues);
        scanner = new NameScanner(
                gazetteer,
                people,
                organisations,
                new DefiniteScanner(cues, titles, organisations, gazetteer),
                names,
                cues);
        union = new NameUnion(gazetteer, organisations, titles);
        neighbours = new PlaceNeighbours(cues, gazetteer);
        placeOrPower = new PlaceOrPower(cues, new Datelines(), neighbours);
    }

    /** Everyone mentioned in these sentences of one article. */
    public Cast find(List<Sentence> sentences) {
        return find(sentences, NameScores.NONE);
    }

    /** The same with what the model says of the article's names. */
    public Cast find(List<Sentence> sentences, NameScores scores) {
        Set<String> speakers = speakers(sentences);
        List<Scan> scans = sentences.stream()
                .map(sentence -> scanner.scan(sentence, speakers))
                .toList();
        List<List<ModelName>> named = ModelName.bySentence(sentences, scores.entities());
        for (int i = 0; i < scans.size(); i++) {
            union.add(scans.get(i), named.get(i));
        }
        People people = Census.of(all(scans, OfPerson.class).toList(), alone.in(sentences), names);
        Set<Country> plain = plainStates(scans);
        AliasScanner aliases =
                new AliasScanner(titles, names, cues, people, organisations(scans, people), new KoreanHalves(plain));
        List<List<Reference>> references = scans.stream()
                .map(scan -> meant(scan, aliases.complete(scan), plain))
                .toList();
        QuoteMarks quotes = QuoteMarks.of(sentences);
        List<Naming> namings = new ArrayList<>(
                new Resolver(new PlaceUse(placeOrPower, scores), people, cues, quotes).resolve(references));
        namings.addAll(new FirstPersons(cues, quotes).in(sentences, namings));
        namings.sort(Comparator.comparing(Naming::span));
        return new Cast(namings, described.in(sentences, namings));
    }

    /** Tells whom given phrases of an article mean. */
    public Referents referents(Cast cast) {
        return new Referents(cast, cues, titles);
    }

    /** The noun phrases that an article's mentions stand in. */
    public Extents extents() {
        return new Extents(cues, titles, names);
    }

    /** Words with a capital that stand alone before a verb of speech: "Kang said" shows that "Lu Kang" is a person. */
    private Set<String> speakers(List<Sentence> sentences) {
        Set<String> speakers = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
                String word = PhraseWords.text(sentence, i);
                boolean capital = sentence.tokens().get(i).isCapitalised();
                if (capital && cues.is("speech", sentence, i + 1) && !names.isNoName(word)) {
                    speakers.add(word);
                }
            }
        }
        return speakers;
    }

    private static Map<String, Organisation> organisations(List<Scan> scans, People people) {
        Map<String, Organisation> organisations = new HashMap<>();
        all(scans, OfOrganisation.class)
                .filter(reference -> !isSurname(reference, people))
                .forEach(reference -> {
                    organisations.putIfAbsent(reference.organisation().name(), reference.organisation());
                    if (reference.acronym() != null) {
                        organisations.putIfAbsent(reference.acronym(), reference.organisation());
                    }
                });
        return organisations;
    }

    /** What the model takes for an organisation, in an article on somebody of that name, is he or she. */
    static boolean isSurname(OfOrganisation reference, People people) {
        return reference.byModel()
                && people.aliases().containsKey(reference.organisation().name());
    }

    private static Set<Country> plainStates(List<Scan> scans) {
        Set<Country> plain = new HashSet<>();
        all(scans, OfState.class)
                .filter(reference -> !reference.state().doubtful())
                .forEach(reference -> plain.add(reference.state().country()));
        return plain;
    }

    /** A state's name that another place bears ("Georgia"), or that the article never clears up, is that place. */
    private List<Reference> meant(Scan scan, List<Reference> references, Set<Country> plain) {
        List<Reference> meant = new ArrayList<>();
        for (Reference reference : references) {
            if (isMeant(reference, plain)) {
                meant.add(reference);
            } else {
                scan.places().stream()
                        .filter(name -> name.at().equals(reference.at()))
                        .forEach(name -> meant.add(union.locality(name)));
            }
        }
        return meant;
    }

    private boolean isMeant(Reference reference, Set<Country> plain) {
        return !(reference instanceof OfState state)
                || ((!state.state().doubtful() || plain.contains(state.state().country()))
                        && !neighbours.isNamesake(state));
    }

    private static <R extends Reference> Stream<R> all(List<Scan> scans, Class<R> kind) {
        return scans.stream()
                .map(Scan::references)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
