package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.NameScanner.Scan;
import org.tiltmeter.nlp.actors.Reference.OfDescription;
import org.tiltmeter.nlp.actors.Reference.OfGroupPronoun;
import org.tiltmeter.nlp.actors.Reference.OfLocality;
import org.tiltmeter.nlp.actors.Reference.OfOrgan;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfPronoun;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.model.EntityType;
import org.tiltmeter.nlp.text.Sentence;

/** Puts the names that rules and tables found together with those that the model found. */
final class NameUnion {

    private final Gazetteer gazetteer;
    private final OrganisationPattern organisations;
    private final Titles titles;
    private final Set<String> common = Cues.words("actors/no-organisations.txt");

    NameUnion(Gazetteer gazetteer, OrganisationPattern organisations, Titles titles) {
        this.gazetteer = gazetteer;
        this.organisations = organisations;
        this.titles = titles;
    }

    /** Adds the model's names to what the rules found in a sentence; what contradicts them goes. */
    void add(Scan scan, List<ModelName> names) {
        for (ModelName name : names) {
            List<Reference> rivals = scan.references().stream()
                    .filter(reference -> overlap(reference.at(), name.at()))
                    .toList();
            Reference own = reference(name);
            if (own instanceof OfLocality) {
                scan.places().add(name);
            }
            if (own != null
                    && !scan.page().get(name.at().first())
                    && rivals.stream().allMatch(rival -> yields(rival, name))) {
                scan.references().removeAll(rivals);
                rivals.forEach(rival ->
                        scan.covered().clear(rival.at().first(), rival.at().last() + 1));
                scan.references().add(own);
                scan.covered().set(name.at().first(), name.at().last() + 1);
            }
        }
    }

    private @Nullable Reference reference(ModelName name) {
        Place at = name.at();
        if (name.type() != EntityType.PERSON && words(at).stream().noneMatch(NameUnion::hasCapital)) {
            return null;
        }
        return switch (name.type()) {
            case PERSON -> person(at);
            case ORGANISATION -> organisation(at);
            case POLITY, PLACE -> place(name);
            case PEOPLE -> null;
        };
    }

    private @Nullable OfLocality place(ModelName name) {
        return isPartyAndState(words(name.at()).getFirst()) ? null : locality(name);
    }

    OfLocality locality(ModelName name) {
        return new OfLocality(name.at(), new Locality(String.join(" ", words(name.at()))));
    }

    private Reference person(Place at) {
        int first = at.first();
        int title = titles.endStartingAt(at.sentence(), first);
        first = title >= first && title < at.last() ? title + 1 : first;
        return new OfPerson(
                at,
                words(new Place(
                        at.sentence(),
                        first,
                        at.last(),
                        Math.max(at.start(), at.sentence().tokens().get(first).start()),
                        at.end())),
                titles.endingAt(at.sentence(), first - 1),
                true);
    }

    private @Nullable Reference organisation(Place at) {
        List<String> words = words(at);
        if (words.size() == 1 && isCommon(words.getFirst())) {
            return null;
        }
        if (gazetteer.named(String.join(" ", words)) instanceof Known.Organ organ) {
            return new OfOrgan(at, organ.organisation());
        }
        return organisations.named(at, words);
    }

    private boolean isCommon(String word) {
        return common.contains(word) || (FunctionWords.contains(word.toLowerCase(Locale.ROOT)) && !isShouted(word));
    }

    /** "WHO", unlike "Who". */
    private static boolean isShouted(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** "us" is no place, and "congressional" no organisation. */
    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    /** "D-Calif." says for whom and where somebody sits. */
    private static boolean isPartyAndState(String word) {
        return word.length() > 2 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
    }

    /** A name's words as they stand; of a word with hyphens only what the name covers. */
    private static List<String> words(Place at) {
        Sentence sentence = at.sentence();
        List<String> words = new ArrayList<>();
        for (int i = at.first(); i <= at.last(); i++) {
            int start = Math.max(at.start(), sentence.tokens().get(i).start());
            int end = Math.min(at.end(), sentence.tokens().get(i).end());
            int from = sentence.tokens().get(i).start();
            words.add(PhraseWords.text(sentence, i).substring(start - from, end - from));
        }
        return words;
    }

    private static boolean overlap(Place one, Place other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean same(Place one, Place other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    private static boolean contains(Place one, Place other) {
        return one.start() <= other.start() && other.end() <= one.end();
    }

    private boolean yields(Reference rival, ModelName name) {
        Place at = name.at();
        boolean longer = contains(at, rival.at()) && !same(at, rival.at());
        EntityType type = name.type();
        return switch (rival) {
            case OfState state -> longer || (same(at, rival.at()) && type == EntityType.PERSON);
            case OfOrgan organ -> longer;
            case OfOrganisation named ->
                same(at, rival.at())
                        ? type != EntityType.ORGANISATION
                        : !(contains(rival.at(), at)
                                && named.organisation().name().contains(" of "));
            case OfPerson person -> !same(at, rival.at()) || type != EntityType.PERSON;
            case OfLocality locality -> false;
            case OfPronoun pronoun -> false;
            case OfGroupPronoun pronoun -> false;
            case OfDescription description -> false;
        };
    }
}
