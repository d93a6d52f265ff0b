package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
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

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final Words words;
    private final ActorMentions mentions;
    private final Map<String, Source.Anonymous> anonymousByNoun = new HashMap<>();
    private final OutletSources outlets;

    SourceKinds(Words words, ActorMentions mentions) {
        this.words = words;
        this.mentions = mentions;
        outlets = new OutletSources(words);
    }

    Source of(@Nullable Range range, boolean reasonGiven) {
        if (range == null) {
            return new Source.Unresolved(null);
        }
        if (isRelative(range)) {
            return relative(range, reasonGiven);
        }
        SourcePhrase phrase = SourcePhrase.of(words, range);
        Source media = outlets.of(phrase);
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

    /** "Ada Marlow, who said": whoever is named right before. */
    private Source relative(Range pronoun, boolean reasonGiven) {
        Scope scope = new Scope(words, Quotations.NONE, words.sentence(words.sentenceOf(pronoun.first())), null);
        int before = pronoun.first() - (scope.isAny(pronoun.first() - 1, ",") ? 2 : 1);
        NounPhrases phrases = new NounPhrases(scope);
        Range antecedent = scope.holds(before) ? phrases.antecedent(before) : null;
        boolean complement = antecedent != null && scope.isAny(antecedent.first() - 1, "of");
        Range meant = complement ? phrases.endingAt(before) : antecedent;
        Span span = words.span(pronoun);
        return meant == null || isRelative(meant)
                ? new Source.Unresolved(span)
                : standingAt(span, of(meant, reasonGiven));
    }

    private boolean isRelative(Range range) {
        return range.length() == 1 && RELATIVES.contains(words.normal(range.first()));
    }

    private static Source standingAt(Span span, Source source) {
        return switch (source) {
            case Source.Named named -> new Source.Named(span, named.actor());
            case Source.Anonymous one -> new Source.Anonymous(span, one.grade(), one.affiliation(), one.reasonGiven());
            case Source.Document document -> new Source.Document(span);
            case Source.OtherMedia media -> new Source.OtherMedia(span, media.outlet());
            case Source.Unresolved unresolved -> new Source.Unresolved(span);
        };
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

    private @Nullable Source anonymous(SourcePhrase phrase, boolean reasonGiven) {
        SourceNouns.Kind kind = SourceNouns.SHIPPED.anonymous(phrase.headNoun());
        boolean capitalised = phrase.namesSomebody() && !isOfHeadline(phrase, kind);
        boolean partyName = capitalised
                && (kind != SourceNouns.Kind.PEOPLE || mentions.actorIn(words.span(phrase.core())) != null)
                && phrase.head() > phrase.core().first();
        if (kind == null || partyName || namedInstead(phrase, capitalised)) {
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

    /** "White House Officials": the capital of several with a role is the headline's, and names nobody. */
    private static boolean isOfHeadline(SourcePhrase phrase, SourceNouns.@Nullable Kind kind) {
        return kind == SourceNouns.Kind.ROLE && phrase.isPlural();
    }

    /** "A spokesman, John Doe"; "the minister", whom the text has named. */
    private boolean namedInstead(SourcePhrase phrase, boolean capitalised) {
        if (phrase.hasNamedApposition() && mentions.actorIn(words.span(phrase.apposition())) != null) {
            return true;
        }
        boolean title = phrase.isDefinite() && TITLES.contains(phrase.headNoun());
        boolean party = capitalised && mentions.actorIn(words.span(phrase.core())) != null;
        return party
                || (title
                        && (!anonymousByNoun.containsKey(phrase.headNoun())
                                || mentions.actorIn(words.span(phrase.core())) != null));
    }

    private static Grade grade(SourcePhrase phrase, SourceNouns.Kind kind, boolean affiliated) {
        boolean several = kind == SourceNouns.Kind.PEOPLE || phrase.isPlural();
        int telling = phrase.modifiers() - (several && affiliated ? Math.max(1, phrase.names()) : 0);
        if (telling > 0 || (phrase.isPostmodified() && kind != SourceNouns.Kind.PEOPLE)) {
            return Grade.DESCRIBED;
        }
        return several ? Grade.COLLECTIVE : Grade.BARE;
    }
}
