package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Tells by its head ("Harbour Safety Commission", "Ministry of Health") or its acronym that a name is an organisation's. */
final class OrganisationPattern {

    private static final int MOST_TOKENS = 10;
    private static final int LONGEST_WORD = 40;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final Map<String, Head> heads = new HashMap<>();

    /** A word that makes a name an organisation's. */
    record Head(boolean atEnd, boolean beforeOf, boolean definite) {}

    OrganisationPattern(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        for (Row row : Table.read("actors/organisation-heads.txt", 3)) {
            String where = row.cell(1);
            if (!List.of("end", "of", "both").contains(where)) {
                throw row.malformed("not a place of a head: " + where);
            }
            heads.put(
                    row.cell(0),
                    new Head(
                            !where.equals("of"),
                            !where.equals("end"),
                            row.cell(2).equals("yes")));
        }
    }

    /** Whether a word in its usual spelling makes a name an organisation's. */
    boolean isHead(String word) {
        return heads.containsKey(word);
    }

    /** Whether "the ministry" can mean an organisation named before. */
    boolean isDefiniteHead(String word) {
        Head head =
                word.isEmpty() ? null : heads.get(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return head != null && head.definite();
    }

    /** The organisation's name that starts at a token, or null; {@code owner} is the state just before, if any. */
    @Nullable
    OfOrganisation at(Sentence sentence, int first, @Nullable Country owner) {
        if (!isPart(sentence, first)) {
            return null;
        }
        int spelled = endBySpelledAcronym(sentence, first);
        int last = spelled >= 0 ? spelled : endByHead(sentence, first);
        if (last < 0) {
            return null;
        }
        Country country = countryIn(sentence, first, last);
        country = country == null ? owner : country;
        return new OfOrganisation(
                Place.of(sentence, first, last),
                MinistryNames.organisation(PhraseWords.of(sentence, first, last), country, gazetteer),
                Acronyms.after(sentence, last),
                false);
    }

    /** The organisation that somebody else found a name of. */
    OfOrganisation named(Place at, List<String> words) {
        List<String> name =
                words.getFirst().equalsIgnoreCase("the") && words.size() > 1 ? words.subList(1, words.size()) : words;
        Country country = countryIn(at.sentence(), at.first(), at.last());
        return new OfOrganisation(
                at,
                MinistryNames.organisation(name, country, gazetteer),
                Acronyms.after(at.sentence(), at.last()),
                true);
    }

    private boolean isFunctionWord(Sentence sentence, int at) {
        return FunctionWords.contains(Cues.normal(sentence, at));
    }

    private int endBySpelledAcronym(Sentence sentence, int first) {
        int last = first;
        for (int i = first + 1; i < sentence.tokens().size() && i < first + MOST_TOKENS; i++) {
            if (isPart(sentence, i)) {
                last = i;
            } else if (!Acronyms.isConnector(Cues.text(sentence, i))) {
                break;
            }
        }
        String acronym = Acronyms.after(sentence, last);
        return acronym != null && last > first && Acronyms.spells(acronym, sentence, first, last) ? last : -1;
    }

    private int endByHead(Sentence sentence, int first) {
        int streak = streakEnd(sentence, first);
        for (int i = streak; i >= first; i--) {
            Head head = heads.get(PhraseWords.text(sentence, i));
            if (head != null
                    && head.beforeOf()
                    && isPart(sentence, i + 2)
                    && Cues.normal(sentence, i + 1).equals("of")) {
                return streakEnd(sentence, i + 2);
            }
            if (head != null && head.atEnd() && i > first) {
                return i;
            }
        }
        return -1;
    }

    private int streakEnd(Sentence sentence, int first) {
        int last = first;
        while (last - first < MOST_TOKENS && isPart(sentence, last + 1)) {
            last++;
        }
        boolean more =
                Cues.text(sentence, last + 1).equals("and") && heads.get(PhraseWords.text(sentence, last + 3)) != null;
        return more && isPart(sentence, last + 2) && isPart(sentence, last + 3) ? last + 3 : last;
    }

    private boolean isPart(Sentence sentence, int at) {
        if (at >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.tokens().get(at);
        return token.isCapitalised()
                && token.text().length() <= LONGEST_WORD
                && token.text().length() > 1
                && (titles.named(token.normal()) == null || token.normal().equals("justice"))
                && !isFunctionWord(sentence, at);
    }

    private @Nullable Country countryIn(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            Match<Known> known = gazetteer.longestAt(sentence.tokens(), i);
            if (known != null && known.value() instanceof Known.State state) {
                return state.country();
            }
        }
        return null;
    }
}
