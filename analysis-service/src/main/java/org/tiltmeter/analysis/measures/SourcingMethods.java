package org.tiltmeter.analysis.measures;

import java.util.List;
import org.tiltmeter.analysis.measures.Method.Shape;

/** The measures of sourcing, in words. */
final class SourcingMethods {

    static final Method S1 = new Method(
            "S1",
            "voice share",
            "share",
            "attributed words",
            "sourced",
            "Attributed words whose source is the actor, of all attributed words in the articles, whether"
                    + " or not they mention the actor. Words of nested attributions count to each source. Without an"
                    + " actor: words of any named source.",
            "All attributed words of the articles by source: named, anonymous, document, other-media, and"
                    + " unresolved, which is the mass that no source could be told for; they add up to 1.",
            List.of("Gender Gap Tracker 2021"),
            Shape.RATIO,
            false);

    static final Method S2 = new Method(
            "S2",
            "spoken by against spoken about",
            "attributions per mention",
            "mentions",
            "any",
            "Attributions with the actor as a named source, divided by mentions of the actor in any"
                    + " voice. Without an actor: attributions to any actor, by mentions of any.",
            "",
            List.of("our own"),
            Shape.RATIO,
            false);

    static final Method S3 = new Method(
            "S3",
            "directness",
            "share",
            "attributions",
            "sourced",
            "Direct attributions of the actor, of all attributions with the actor as a named source."
                    + " Without an actor: of all attributions.",
            "direct, mixed, indirect; they add up to 1.",
            List.of("Pareti 2016 (direct, mixed, indirect)"),
            Shape.RATIO,
            false);

    static final Method S4 = new Method(
            "S4",
            "reporting-verb stance",
            "share",
            "attributions with a cue",
            "sourced",
            "Cues that doubt (claimed, alleged, insisted), of the cues of the actor's attributions."
                    + " Without an actor: of all cues, which is the outlet's own baseline.",
            "endorse, neutral, doubt, manner; they add up to 1.",
            List.of("Floyd 2000", "Hu 2022"),
            Shape.RATIO,
            false);

    static final Method S5 = new Method(
            "S5",
            "prominence",
            "share",
            "articles with the actor as a source",
            "sourced",
            "Articles in which the actor's first attribution as a named source stands in the headline or"
                    + " the lead (the first two sentences of the text), of the articles with the actor as a named"
                    + " source. It is counted with the text, also where it stands in the headline. Without an actor:"
                    + " each actor of each article once.",
            "headline, lead, later add up to 1; position is the mean place of the first attribution, from"
                    + " 0 (headline, or start of the text) to 1 (end of the text).",
            List.of("our own"),
            Shape.RATIO,
            false);

    static final Method S6 = new Method(
            "S6",
            "source roles",
            "share",
            "attributions with a source",
            "sourced",
            "Attributions to officials, of the attributions in which somebody else speaks of the actor."
                    + " Without an actor: of all attributions that name or describe a source.",
            "official, politician, expert, business, civil-society, witness, ordinary, other-media,"
                    + " document, anonymous, unknown; they add up to 1.",
            List.of("Spangher et al. 2021"),
            Shape.RATIO,
            false);

    static final Method S7 = new Method(
            "S7",
            "source diversity",
            "effective number of sources",
            "attributions",
            "sourced",
            "Hill numbers of the orders 0, 1 and 2 over the sources of the articles, rarefied to equal"
                    + " numbers of attributions; an actor is one source in all articles, what has no name is one per"
                    + " phrase.",
            "",
            List.of("Chao and Jost 2012"),
            Shape.DIVERSITY,
            false);

    static final Method S8 = new Method(
            "S8",
            "anonymous sourcing",
            "share",
            "attributions",
            "sourced",
            "Attributions to anonymous sources that are said to belong to the actor, of these and those"
                    + " that the actor speaks by name. Without an actor: anonymous attributions, of all"
                    + " attributions.",
            "bare (a source), collective (officials), described (a senior Treasury official); they add up"
                    + " to the value.",
            List.of("the news values of the Associated Press"),
            Shape.RATIO,
            false);

    static final Method S9 = new Method(
            "S9",
            "single-source dependence",
            "share",
            "articles with a source",
            "sourced",
            "Articles that rest on one independent source, of the articles that mention the actor and"
                    + " have any source. What comes through one medium is one source, however many it cites; sources"
                    + " that are only a pronoun or not named at all are left aside. It is counted with the text."
                    + " Under an actor list an article counts once for each actor merged. Without an actor: of all"
                    + " articles with a source.",
            "",
            List.of("our own, after newsroom rules of two sources"),
            Shape.RATIO,
            false);

    static final Method S10 = new Method(
            "S10",
            "right of reply",
            "share",
            "articles that accuse the actor",
            "any",
            "Articles that let the actor or its people speak, of the articles that accuse the actor"
                    + " (accused of, blamed for, charged with, allegations against), in whatever voice. It is"
                    + " counted with the text, once for each article and accused. Without an actor: of all accused"
                    + " in all articles.",
            "heard, declined (the article says that the actor gave no answer), not-heard; they add up to" + " 1.",
            List.of("the code of the Society of Professional Journalists"),
            Shape.RATIO,
            true);

    static final Method S11 = new Method(
            "S11",
            "second-hand sourcing",
            "share",
            "attributions",
            "sourced",
            "Attributions of the actor that come at second hand, of all attributions with the actor as a"
                    + " named source: through another medium (CNN cited the minister), a post on social media, a"
                    + " press release or statement, or a document. Without an actor: all that come so, other media"
                    + " and documents as sources among them, of all attributions.",
            "other-media, social-media, press-release, document; they add up to the value.",
            List.of("Spangher et al. 2023"),
            Shape.RATIO,
            false);

    private SourcingMethods() {}
}
