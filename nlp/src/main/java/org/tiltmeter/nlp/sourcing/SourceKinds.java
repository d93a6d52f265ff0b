package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Source.Grade;

/** Tells what kind of source a phrase names. Sources are asked for in reading order: "the newspaper" is the last named. */
final class SourceKinds {

    /** Roles that stand for one known person when "the" stands before them. */
    private static final Set<String> TITLES = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "ambassador",
            "envoy",
            "general",
            "senator",
            "congressman",
            "leader",
            "judge",
            "candidate",
            "commander",
            "lawyer",
            "attorney",
            "prosecutor",
            "professor",
            "man",
            "woman",
            "adviser",
            "advisor",
            "lawmaker",
            "diplomat",
            "representative");

    private final Words words;
    private final ActorMentions mentions;
    private final Map<String, Source.Anonymous> anonymousByNoun = new HashMap<>();
    private @Nullable String lastOutlet;

    SourceKinds(Words words, ActorMentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    Source of(@Nullable Range range, boolean reasonGiven) {
        if (range == null) {
            return new Source.Unresolved(null);
        }
        SourcePhrase phrase = SourcePhrase.of(words, range);
        Source media = media(phrase);
        if (media != null) {
            return media;
        }
        Source anonymous = anonymous(phrase, reasonGiven);
        if (anonymous != null) {
            return anonymous;
        }
        return SourceNouns.SHIPPED.isDocument(phrase.headNoun())
                ? new Source.Document(words.span(range))
                : named(phrase);
    }

    private Source named(SourcePhrase phrase) {
        String actor = mentions.actorIn(words.span(phrase.core()));
        if (actor == null && phrase.hasNamedApposition()) {
            actor = mentions.actorIn(words.span(phrase.apposition()));
        }
        return actor == null
                ? new Source.Unresolved(words.span(phrase.whole()))
                : new Source.Named(words.span(phrase.whole()), actor);
    }

    private @Nullable Source media(SourcePhrase phrase) {
        MediaNames.Found found = MediaNames.SHIPPED.in(words, phrase.core());
        if (found != null && headOf(phrase, found.range())) {
            lastOutlet = found.shown();
            return new Source.OtherMedia(words.span(phrase.whole()), found.shown());
        }
        if (!MediaNames.SHIPPED.isNoun(phrase.headNoun())) {
            return null;
        }
        String named = phrase.isDefinite() && lastOutlet != null ? lastOutlet : shown(phrase);
        return new Source.OtherMedia(words.span(phrase.whole()), named);
    }

    private String shown(SourcePhrase phrase) {
        StringBuilder shown = new StringBuilder();
        for (int at = phrase.core().first(); at <= phrase.head(); at++) {
            boolean determiner = at == phrase.core().first() && WordClass.DETERMINER.holds(words.normal(at));
            shown.append(determiner ? "" : words.text(at)).append(determiner || at == phrase.head() ? "" : " ");
        }
        return shown.toString();
    }

    private boolean headOf(SourcePhrase phrase, Range name) {
        for (int at = name.last() + 1; at <= phrase.head(); at++) {
            if (!MediaNames.after().contains(words.normal(at))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Source anonymous(SourcePhrase phrase, boolean reasonGiven) {
        SourceNouns.Kind kind = SourceNouns.SHIPPED.anonymous(phrase.headNoun());
        boolean partyName = phrase.namesSomebody()
                && (kind != SourceNouns.Kind.PEOPLE || mentions.actorIn(words.span(phrase.core())) != null)
                && phrase.head() > phrase.core().first();
        if (kind == null || partyName || namedInstead(phrase)) {
            return null;
        }
        Source.Anonymous known = phrase.isDefinite() ? anonymousByNoun.get(phrase.headNoun()) : null;
        String affiliation = mentions.affiliationIn(words.span(phrase.whole()));
        Source.Anonymous source = new Source.Anonymous(
                words.span(phrase.whole()),
                known == null || phrase.modifiers() > 0 ? grade(phrase, kind, affiliation != null) : known.grade(),
                affiliation == null && known != null ? known.affiliation() : affiliation,
                reasonGiven);
        anonymousByNoun.putIfAbsent(phrase.headNoun(), source);
        return source;
    }

    /** "A spokesman, John Doe"; "the minister", whom the text has named. */
    private boolean namedInstead(SourcePhrase phrase) {
        if (phrase.hasNamedApposition() && mentions.actorIn(words.span(phrase.apposition())) != null) {
            return true;
        }
        boolean title = phrase.isDefinite() && TITLES.contains(phrase.headNoun());
        boolean party = phrase.namesSomebody() && mentions.actorIn(words.span(phrase.core())) != null;
        return party
                || (title
                        && (!anonymousByNoun.containsKey(phrase.headNoun())
                                || mentions.actorIn(words.span(phrase.core())) != null));
    }

    private static Grade grade(SourcePhrase phrase, SourceNouns.Kind kind, boolean affiliated) {
        boolean several = kind == SourceNouns.Kind.PEOPLE || phrase.isPlural();
        int telling = phrase.modifiers() - (several && affiliated ? 1 : 0);
        if (telling > 0 || (phrase.isPostmodified() && kind != SourceNouns.Kind.PEOPLE)) {
            return Grade.DESCRIBED;
        }
        return several ? Grade.COLLECTIVE : Grade.BARE;
    }
}
