package org.tiltmeter.quickstart.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.quickstart.terminal.Style;

/** A reading for people: who is mentioned, who speaks, which words are loaded, in whose voice and against whom. */
final class ReadingText {

    private static final int CONTENT = 76;
    private static final String NOBODY = "–";

    private final ArticleText article;
    private final Reading reading;
    private final boolean colour;
    private final Map<String, Actor> actors;
    private final List<String> lines = new ArrayList<>();

    private ReadingText(ArticleText article, Reading reading, boolean colour) {
        this.article = article;
        this.reading = reading;
        this.colour = colour;
        actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    static String of(ArticleText article, Reading reading, boolean colour) {
        return new ReadingText(article, reading, colour).render();
    }

    private String render() {
        heading("Actors", reading.actors().size());
        reading.actors().stream()
                .sorted(Comparator.comparing((Actor actor) -> mentions(actor).size())
                        .reversed()
                        .thenComparing(Actor::id))
                .forEach(this::actor);
        heading("Who speaks", reading.attributions().size());
        reading.attributions().forEach(this::attribution);
        heading("Loaded terms", reading.loadedTerms().size());
        reading.loadedTerms().forEach(this::loadedTerm);
        lines.addAll(SignalText.of(article, reading, this::name, colour));
        if (reading.unreadFrom() != null) {
            lines.add("");
            lines.add(Style.BOLD.of("Too long: not read from here on", colour));
            lines.add("  " + OneLine.cut(oneLine(reading.unreadFrom()), CONTENT));
        }
        lines.add("");
        lines.add(Style.DIM.of("Read by " + reading.methodVersion() + ". Machine labels are not truth.", colour));
        return String.join("\n", lines);
    }

    private void heading(String title, int count) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(Style.BOLD.of(title + " (" + count + ")", colour));
    }

    private void actor(Actor actor) {
        List<Mention> mentions = mentions(actor);
        String words = mentions.stream()
                .map(mention -> oneLine(mention.span()))
                .distinct()
                .collect(Collectors.joining(", "));
        lines.add("  %4d  %-28s %-30s %s"
                .formatted(mentions.size(), actor.name(), Style.DIM.of(actor.id(), colour), OneLine.cut(words, CONTENT))
                .stripTrailing());
    }

    private List<Mention> mentions(Actor actor) {
        return reading.mentions().stream()
                .filter(mention -> mention.form().counts() && actor.id().equals(mention.actor()))
                .toList();
    }

    private void attribution(Attribution attribution) {
        String through = attribution.through() == null
                ? ""
                : " through " + attribution.through().name();
        lines.add("  " + Style.CYAN.of(source(attribution.source()), colour)
                + Style.DIM.of(
                        "  %s, cue \"%s\", %s%s%s"
                                .formatted(
                                        label(attribution.directness()),
                                        attribution.cue() == null ? NOBODY : oneLine(attribution.cue()),
                                        label(attribution.stance()),
                                        through,
                                        SignalText.role(reading, attribution)),
                        colour));
        String content = attribution.content().stream().map(this::oneLine).collect(Collectors.joining(" … "));
        lines.add("      " + OneLine.cut(content, CONTENT + 16));
    }

    private String source(Source source) {
        return switch (source) {
            case Source.Named named -> name(named.actor()) + " (" + oneLine(named.span()) + ")";
            case Source.Anonymous anonymous ->
                "unnamed, " + label(anonymous.grade()) + " (" + oneLine(anonymous.span()) + ")"
                        + (anonymous.affiliation() == null ? "" : " of " + name(anonymous.affiliation()));
            case Source.Document document -> "document (" + oneLine(document.span()) + ")";
            case Source.OtherMedia media -> "other media: " + media.outlet();
            case Source.Unresolved unresolved ->
                "unresolved" + (unresolved.span() == null ? "" : " (" + oneLine(unresolved.span()) + ")");
        };
    }

    private void loadedTerm(LoadedTerm term) {
        lines.add("  %-28s %-24s %-34s %s"
                .formatted(oneLine(term.span()), label(term.termClass()), "voice: " + voice(term.voice()), aim(term)));
    }

    /** "against Cuba (negative)". */
    private String aim(LoadedTerm term) {
        String target = "against " + (term.target() == null ? NOBODY : name(term.target()));
        return term.polarity() == null ? target : target + " (" + label(term.polarity()) + ")";
    }

    private String voice(Voice voice) {
        return switch (voice) {
            case Voice.Own own -> "the outlet's own";
            case Voice.Sourced sourced ->
                source(reading.attributions().get(sourced.attribution()).source());
            case Voice.Unknown unknown -> "unknown";
        };
    }

    private String name(@Nullable String actor) {
        Actor known = actors.get(String.valueOf(actor));
        return known == null ? String.valueOf(actor) : known.name();
    }

    private String oneLine(Span span) {
        return OneLine.of(article, span);
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
