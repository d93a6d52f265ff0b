package org.tiltmeter.analysis.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.Voice;

/** How roles of sources and channels count: by the attributions that they belong to, and whom those speak of. */
final class SpokenAbout {

    private final List<Attribution> attributions;
    private final Map<Integer, Set<ActorCell>> mentioned = new HashMap<>();
    private final NamesInArticle names;

    /**
     * @param attributions all of the article's
     * @param mentions those that count
     */
    SpokenAbout(List<Attribution> attributions, List<NamedMention> mentions, NamesInArticle names) {
        this.attributions = attributions;
        this.names = names;
        for (NamedMention named : mentions) {
            String actor = named.mention().actor();
            if (actor != null && named.mention().voice() instanceof Voice.Sourced sourced) {
                mentioned
                        .computeIfAbsent(sourced.attribution(), absent -> new LinkedHashSet<>())
                        .add(new ActorCell(
                                actor, named.name(), named.mention().span().part()));
            }
        }
    }

    Attribution of(int attribution) {
        return attributions.get(attribution);
    }

    /** To each actor once that the source, another, speaks of. */
    void count(SourceRole role, Tally tally) {
        Attribution attribution = of(role.attribution());
        Count count = count(role.role());
        tally.article(attribution.span().part(), count, 1);
        var seen = new LinkedHashSet<String>();
        for (ActorCell cell : mentioned.getOrDefault(role.attribution(), Set.of())) {
            boolean speaks = attribution.source() instanceof Source.Named named
                    && named.actor().equals(cell.actor());
            if (!speaks && seen.add(cell.actor())) {
                tally.actor(cell, count, 1);
            }
        }
    }

    /** To whoever speaks so. */
    void count(Channel channel, Tally tally) {
        Attribution attribution = of(channel.attribution());
        Count count =
                switch (channel.kind()) {
                    case OTHER_MEDIA -> Count.SECOND_MEDIA;
                    case SOCIAL_MEDIA -> Count.SECOND_SOCIAL;
                    case PRESS_RELEASE -> Count.SECOND_RELEASE;
                    case DOCUMENT -> Count.SECOND_DOCUMENT;
                };
        tally.article(attribution.span().part(), count, 1);
        if (attribution.source() instanceof Source.Named named) {
            String name = names.nearest(named.actor(), named.span());
            tally.actor(new ActorCell(named.actor(), name, attribution.span().part()), count, 1);
        }
    }

    private static Count count(SourceRole.Role role) {
        return switch (role) {
            case OFFICIAL -> Count.ROLE_OFFICIAL;
            case POLITICIAN -> Count.ROLE_POLITICIAN;
            case EXPERT -> Count.ROLE_EXPERT;
            case BUSINESS -> Count.ROLE_BUSINESS;
            case CIVIL_SOCIETY -> Count.ROLE_CIVIL_SOCIETY;
            case WITNESS -> Count.ROLE_WITNESS;
            case ORDINARY -> Count.ROLE_ORDINARY;
            case OTHER_MEDIA -> Count.ROLE_OTHER_MEDIA;
            case DOCUMENT -> Count.ROLE_DOCUMENT;
            case ANONYMOUS -> Count.ROLE_ANONYMOUS;
            case UNKNOWN -> Count.ROLE_UNKNOWN;
        };
    }
}
