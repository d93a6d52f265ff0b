package org.tiltmeter.nlp.provenance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.SourceRole.Role;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.provenance.PersonRoles.Told;

/** In which role each source of an article speaks, by what the article calls it. */
final class SourceRoles {

    private static final double TOLD = 0.8;
    private static final double KNOWN = 0.6;
    private static final double UNTOLD = 0.3;

    private final RoleWords words;
    private final PersonRoles people;
    private final Cast cast;

    SourceRoles(RoleWords words, PersonRoles people, Cast cast) {
        this.words = words;
        this.people = people;
        this.cast = cast;
    }

    private record Found(Role role, Span span, double confidence, String rule) {}

    /** Adds the role of an attribution's source; without a source there is none. */
    void addTo(List<SourceRole> roles, Attribution attribution, @Nullable Clause sentence) {
        Span source = attribution.source().span();
        if (source == null) {
            return;
        }
        Found found =
                switch (attribution.source()) {
                    case Source.Named named -> named(named, sentence);
                    case Source.Anonymous anonymous -> unnamed(source, sentence);
                    case Source.Document document -> new Found(Role.DOCUMENT, source, TOLD, "rule:source-kind");
                    case Source.OtherMedia media -> new Found(Role.OTHER_MEDIA, source, TOLD, "rule:source-kind");
                    case Source.Unresolved unresolved -> described(source, sentence);
                };
        roles.add(new SourceRole(
                roles.size(),
                attribution.index(),
                found.span(),
                found.role(),
                Math.min(found.confidence(), attribution.confidence()),
                found.rule()));
    }

    /** Officials and insiders hide their names; residents and witnesses are merely not asked for theirs. */
    private Found unnamed(Span source, @Nullable Clause sentence) {
        Found told = phrase(source, sentence);
        return told != null && (told.role() == Role.WITNESS || told.role() == Role.ORDINARY)
                ? told
                : new Found(Role.ANONYMOUS, source, TOLD, "rule:source-kind");
    }

    private Found described(Span source, @Nullable Clause sentence) {
        Found told = phrase(source, sentence);
        return told == null ? unknown(source) : told;
    }

    private Found named(Source.Named named, @Nullable Clause sentence) {
        if (named.actor().startsWith("country:")) {
            boolean people = cast.in(named.span()).stream()
                    .anyMatch(naming -> naming.producer().equals("lexicon:country-people"));
            return new Found(people ? Role.ORDINARY : Role.OFFICIAL, named.span(), TOLD, "rule:state");
        }
        if (named.actor().startsWith("organisation:")) {
            return organisation(named);
        }
        Told told = people.of(named.actor());
        if (told != null) {
            return new Found(told.role(), told.span(), TOLD, "rule:role-of-person");
        }
        Found phrase = phrase(named.span(), sentence);
        if (phrase != null) {
            return phrase;
        }
        return isFigure(named.actor())
                ? new Found(Role.POLITICIAN, named.span(), KNOWN, "lexicon:public-figure")
                : unknown(named.span());
    }

    private static Found unknown(Span source) {
        return new Found(Role.UNKNOWN, source, UNTOLD, "rule:untold");
    }

    /** By the last word of its name that tells; an organ of a state speaks for the state. */
    private Found organisation(Source.Named named) {
        String[] name = named.actor().substring("organisation:".length()).split("-", -1);
        for (int at = name.length - 1; at >= 0; at--) {
            Role role = words.ofOrganisation(name[at].toLowerCase(Locale.ROOT));
            if (role != null) {
                return new Found(role, named.span(), TOLD, "rule:role-of-organisation");
            }
        }
        boolean organ = cast.in(named.span()).stream().anyMatch(naming -> naming.affiliation() != null);
        return organ ? new Found(Role.OFFICIAL, named.span(), KNOWN, "rule:organ-of-state") : unknown(named.span());
    }

    private boolean isFigure(String person) {
        return cast.namings().stream()
                .map(Naming::actor)
                .anyMatch(actor -> actor != null && actor.id().equals(person) && isFigure(actor));
    }

    private boolean isFigure(Actor actor) {
        return words.isFigure(actor.name());
    }

    /** The role that the words of a phrase tell, the nearest to its head first: "the mother of a soldier" is a mother. */
    private @Nullable Found phrase(Span source, @Nullable Clause sentence) {
        if (sentence == null) {
            return null;
        }
        int last = sentence.tokenAt(source.end() - 1);
        for (int at = sentence.tokenAt(source.start()); at <= last; at++) {
            Role role = words.ofPerson(sentence.word(at));
            if (role != null) {
                return new Found(role, sentence.sentence().span(at, at), TOLD, "rule:role-in-phrase");
            }
        }
        return null;
    }
}
