package org.tiltmeter.quickstart.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.quickstart.reading.MentionList.Count;
import org.tiltmeter.quickstart.reading.MentionList.Entry;
import org.tiltmeter.quickstart.terminal.Style;

/** Every mention for people: where, what, whom it is counted to and why; then the sums. */
final class MentionsText {

    private static final int WORDS = 30;

    private final ArticleText article;
    private final boolean colour;

    private MentionsText(ArticleText article, boolean colour) {
        this.article = article;
        this.colour = colour;
    }

    static String of(ArticleText article, Reading reading, boolean colour) {
        return new MentionsText(article, colour).render(MentionList.of(reading), reading.methodVersion());
    }

    private String render(MentionList mentions, String methodVersion) {
        List<String> lines = new ArrayList<>();
        lines.add(heading("Mentions", mentions.entries().size()));
        mentions.entries().forEach(entry -> lines.add(line(entry)));
        lines.add("");
        lines.add(heading("Counted to", mentions.counts().size()));
        mentions.counts().forEach(count -> lines.add(line(count)));
        lines.add("  %4d  %s".formatted(mentions.unresolved(), Style.YELLOW.of("unresolved", colour)));
        lines.add(Style.DIM.of(
                "Not counted: places and no more: %d; people without a name: %d."
                        .formatted(mentions.places(), mentions.described()),
                colour));
        lines.add("");
        lines.add(Style.DIM.of("Read by " + methodVersion + ". Machine labels are not truth.", colour));
        return String.join("\n", lines);
    }

    private String heading(String title, int count) {
        return Style.BOLD.of(title + " (" + count + ")", colour);
    }

    private String line(Entry entry) {
        return "  %-16s  %-30s  %-11s  %s  %s"
                .formatted(
                        place(entry.mention().span()),
                        OneLine.cut(OneLine.of(article, entry.mention().span()), WORDS),
                        ReadingText.label(entry.mention().form()),
                        countedTo(entry),
                        Style.DIM.of(why(entry), colour));
    }

    private String line(Count count) {
        return "  %4d  %-28s %-34s %s"
                .formatted(
                        count.mentions(),
                        count.actor().name(),
                        Style.DIM.of(count.actor().id(), colour),
                        forms(count.forms()));
    }

    private static String forms(Map<Form, Integer> forms) {
        return forms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(form -> form.getValue() + " " + ReadingText.label(form.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String countedTo(Entry entry) {
        boolean counts = entry.mention().form().counts();
        if (entry.actor() == null) {
            return counts ? column("unresolved", Style.YELLOW) : column("not counted", Style.DIM);
        }
        return counts
                ? column(entry.actor().id(), Style.CYAN)
                : column("not counted (" + entry.actor().id() + ")", Style.DIM);
    }

    private String column(String text, Style style) {
        return style.of("%-36s".formatted(text), colour);
    }

    /** "rule:pronoun, after “Marwick” at text 310–317, 0.80". */
    private String why(Entry entry) {
        Mention after = entry.after();
        return "%s%s%s, %s"
                .formatted(
                        entry.mention().producer(),
                        entry.use() == null ? "" : ", as a " + ReadingText.label(entry.use()),
                        after == null
                                ? ""
                                : ", after “" + OneLine.of(article, after.span()) + "” at " + place(after.span()),
                        String.format(Locale.ROOT, "%.2f", entry.mention().confidence()));
    }

    private static String place(Span span) {
        return ReadingText.label(span.part()) + " " + span.start() + "–" + span.end();
    }
}
