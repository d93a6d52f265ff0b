package org.tiltmeter.quickstart.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.Signal;
import org.tiltmeter.nlp.VerbalEvent;
import org.tiltmeter.quickstart.terminal.Style;

/** How an article shows its actors, and who is accused in it, for people; what there is none of is left out. */
final class SignalText {

    private SignalText() {}

    /** In which role the source of an attribution speaks, and how its words came; behind a comma, or empty. */
    static String role(Reading reading, Attribution attribution) {
        Stream<String> roles = reading.provenance().roles().stream()
                .filter(role -> role.attribution() == attribution.index())
                .map(role -> ReadingText.label(role.role()));
        Stream<String> channels = reading.provenance().channels().stream()
                .filter(channel -> channel.attribution() == attribution.index())
                .map(channel -> "by " + ReadingText.label(channel.kind()));
        return Stream.concat(roles, channels).map(told -> ", " + told).reduce("", String::concat);
    }

    /** @param names of actors by their ids; {@code null} has a name too */
    static List<String> of(
            ArticleText article, Reading reading, Function<@Nullable String, String> names, boolean colour) {
        List<String> lines = new ArrayList<>();
        List<? extends Signal> shown = Stream.of(
                        reading.portrayal().labels(),
                        reading.portrayal().scareQuotes(),
                        reading.portrayal().epistemicWords(),
                        reading.portrayal().events(),
                        reading.provenance().accusations())
                .flatMap(List::stream)
                .toList();
        if (!shown.isEmpty()) {
            lines.add("");
            lines.add(Style.BOLD.of("How actors are shown (" + shown.size() + ")", colour));
            shown.forEach(signal ->
                    lines.add("  %-28s %s".formatted(OneLine.of(article, signal.span()), told(signal, names))));
        }
        return lines;
    }

    private static String told(Signal signal, Function<@Nullable String, String> names) {
        return switch (signal) {
            case Label label -> "label on " + names.apply(label.actor());
            case ScareQuote quote ->
                "kept away from" + (quote.actor() == null ? "" : ", of " + names.apply(quote.actor()));
            case EpistemicWord word ->
                ReadingText.label(word.kind()) + (word.actor() == null ? "" : ", of " + names.apply(word.actor()));
            case VerbalEvent event ->
                ReadingText.label(event.form()) + ": " + party(event.agent(), names) + " to "
                        + party(event.patient(), names);
            case Accusation accusation ->
                "accuses " + names.apply(accusation.accused()) + ", " + ReadingText.label(accusation.reply());
            default -> "";
        };
    }

    private static String party(@Nullable String actor, Function<@Nullable String, String> names) {
        return actor == null ? "somebody" : names.apply(actor);
    }
}
