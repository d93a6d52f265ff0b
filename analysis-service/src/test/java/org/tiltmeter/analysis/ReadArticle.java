package org.tiltmeter.analysis;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.analysis.facts.Counts;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Medium;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Portrayal;
import org.tiltmeter.nlp.Provenance;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Source.Grade;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.VerbalEvent;
import org.tiltmeter.nlp.Voice;

/** An invented article and its reading, made by hand: one of each kind of everything. */
public final class ReadArticle {

    public static final String RURITANIA = "country:XR";
    public static final String MINISTER = "person:anna-veldt";

    private static final String TITLE = "Ruritania’s brutal border";
    private static final String BODY = """
            The regime closed the border. “We won’t wait,” Anna Veldt said. Officials in Ruritania claimed the gates \
            were open. The report noted losses. CNN reported delays, a source said. They left for Ruritania. It is "a \
            swindle".""";

    public static final ArticleText ARTICLE = new ArticleText(TITLE, BODY, List.of());

    private static final Voice OWN = new Voice.Own();

    private ReadArticle() {}

    public static Reading reading() {
        return new Reading(
                "hand-1",
                List.of(title(TITLE), text("The regime closed the border.")),
                List.of(
                        new Actor(RURITANIA, Actor.Kind.COUNTRY, "Ruritania"),
                        new Actor(MINISTER, Actor.Kind.PERSON, "Anna Veldt")),
                List.of(
                        mention(0, title("Ruritania"), Form.NAME, RURITANIA, OWN),
                        mention(1, text("The regime"), Form.DESCRIPTION, RURITANIA, OWN)
                                .withPolarity(-0.75),
                        mention(2, text("We"), Form.PRONOUN, MINISTER, new Voice.Sourced(0)),
                        mention(3, text("Anna Veldt"), Form.NAME, MINISTER, OWN),
                        mention(4, text("the gates"), Form.DESCRIPTION, RURITANIA, new Voice.Sourced(1))
                                .withPolarity(0.25),
                        mention(5, text("They"), Form.PRONOUN, null, OWN),
                        mention(6, text("left for Ruritania"), Form.PLACE, RURITANIA, OWN),
                        mention(7, text("a swindle"), Form.DESCRIPTION, RURITANIA, new Voice.Unknown())),
                attributions(),
                List.of(
                        term(0, title("brutal"), TermClass.SUBJECTIVE_INTENSIFIER, OWN, RURITANIA),
                        term(1, text("regime"), TermClass.LABEL, OWN, RURITANIA),
                        term(2, text("open"), TermClass.ONE_SIDED, new Voice.Sourced(1), RURITANIA),
                        term(3, text("losses"), TermClass.ONE_SIDED, new Voice.Sourced(2), null),
                        term(4, text("swindle"), TermClass.ONE_SIDED, new Voice.Unknown(), RURITANIA)),
                portrayal(),
                provenance(),
                null);
    }

    private static Portrayal portrayal() {
        return new Portrayal(
                List.of(new Label(0, text("regime"), RURITANIA, text("The regime"), OWN, 1, "by-hand")),
                List.of(new ScareQuote(0, text("\"a swindle\""), RURITANIA, OWN, 1, "by-hand")),
                List.of(new EpistemicWord(0, text("left"), EpistemicWord.Kind.HEDGE, MINISTER, OWN, 1, "by-hand")),
                List.of(
                        new VerbalEvent(
                                0, text("closed"), RURITANIA, null, VerbalEvent.Form.ACTIVE, false, OWN, 1, "by-hand"),
                        new VerbalEvent(
                                1, text("left"), null, MINISTER, VerbalEvent.Form.AGENTLESS, true, OWN, 1, "by-hand")));
    }

    private static Provenance provenance() {
        return new Provenance(
                List.of(
                        role(0, 0, text("Anna Veldt"), SourceRole.Role.OFFICIAL),
                        role(1, 1, text("Officials in Ruritania"), SourceRole.Role.ANONYMOUS),
                        role(2, 2, text("The report"), SourceRole.Role.DOCUMENT),
                        role(3, 3, text("a source"), SourceRole.Role.ANONYMOUS)),
                List.of(
                        new Channel(0, 2, text("The report"), Channel.Kind.DOCUMENT, 1, "by-hand"),
                        new Channel(1, 3, text("CNN"), Channel.Kind.OTHER_MEDIA, 1, "by-hand")),
                List.of(new Accusation(
                        0,
                        text("swindle"),
                        RURITANIA,
                        Accusation.Reply.NOT_HEARD,
                        null,
                        new Voice.Unknown(),
                        1,
                        "by-hand")));
    }

    private static SourceRole role(int index, int attribution, Span span, SourceRole.Role role) {
        return new SourceRole(index, attribution, span, role, 1, "by-hand");
    }

    /** All that counts to an actor in a part, under whatever name. */
    public static Counts counts(Facts facts, String actor, Part part) {
        var sums = new EnumMap<Count, Integer>(Count.class);
        facts.actors().forEach((cell, counts) -> {
            if (cell.actor().equals(actor) && cell.part() == part) {
                counts.numbers().forEach((count, number) -> sums.merge(count, number, Integer::sum));
            }
        });
        return new Counts(sums);
    }

    private static List<Attribution> attributions() {
        return List.of(
                said(
                        0,
                        Directness.DIRECT,
                        new Source.Named(text("Anna Veldt"), MINISTER),
                        text("said"),
                        text("“We won’t wait,”"),
                        Stance.NEUTRAL,
                        null),
                said(
                        1,
                        Directness.INDIRECT,
                        new Source.Anonymous(text("Officials in Ruritania"), Grade.COLLECTIVE, RURITANIA, false),
                        text("claimed"),
                        text("the gates were open"),
                        Stance.DOUBT,
                        null),
                said(
                        2,
                        Directness.INDIRECT,
                        new Source.Document(text("The report")),
                        text("noted"),
                        text("losses"),
                        Stance.ENDORSE,
                        null),
                said(
                        3,
                        Directness.INDIRECT,
                        new Source.Anonymous(text("a source"), Grade.BARE, null, false),
                        text("a source said"),
                        text("delays"),
                        Stance.NEUTRAL,
                        new Medium(text("CNN"), "CNN")),
                said(
                        4,
                        Directness.DIRECT,
                        new Source.Unresolved(null),
                        null,
                        text("\"a swindle\""),
                        Stance.NEUTRAL,
                        null));
    }

    private static Span title(String covered) {
        int start = TITLE.indexOf(covered);
        return new Span(Part.TITLE, start, start + covered.length());
    }

    private static Span text(String covered) {
        int start = BODY.indexOf(covered);
        return new Span(Part.TEXT, start, start + covered.length());
    }

    private static Mention mention(int index, Span span, Form form, @Nullable String actor, Voice voice) {
        return new Mention(index, span, form, actor, voice, 1, "by-hand");
    }

    private static LoadedTerm term(int index, Span span, TermClass termClass, Voice voice, @Nullable String target) {
        return new LoadedTerm(index, span, termClass, voice, target, null, 1, "by-hand");
    }

    private static Attribution said(
            int index,
            Directness directness,
            Source source,
            @Nullable Span cue,
            Span content,
            Stance stance,
            @Nullable Medium through) {
        return new Attribution(index, directness, source, cue, List.of(content), stance, through, 0.5, "by-hand");
    }
}
