package org.tiltmeter.nlp.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.Channel.Kind;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/** Tells which attributions came at second hand: by their medium or source, by their cue, or by a phrase beside it. */
final class Channels {

    private static final int REACH = 7;
    private static final Set<String> LEADS = Set.of("in", "on", "via", "by", "through", "to");

    private final Map<String, Kind> cues = new HashMap<>();
    private final Map<String, Kind> phrases = new HashMap<>();

    Channels() {
        for (Row row : Table.read("provenance/channels.txt", 3)) {
            Map<String, Kind> kinds =
                    switch (row.cell(1)) {
                        case "cue" -> cues;
                        case "phrase" -> phrases;
                        default -> throw row.malformed("neither cue nor phrase");
                    };
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            row.words(2).forEach(word -> kinds.put(word, kind));
        }
    }

    void addTo(List<Channel> channels, Attribution attribution, @Nullable Clause sentence) {
        Attribution.Medium through = attribution.through();
        if (through != null) {
            add(channels, attribution, through.span(), Kind.OTHER_MEDIA, "rule:through-medium");
        } else if (attribution.source() instanceof Source.OtherMedia media) {
            add(channels, attribution, media.span(), Kind.OTHER_MEDIA, "rule:source-kind");
        } else if (attribution.source() instanceof Source.Document document) {
            Kind kind = kindOf(document, sentence);
            add(channels, attribution, document.span(), kind, "rule:source-kind");
        } else if (sentence != null && attribution.cue() != null) {
            addPhrase(channels, attribution, attribution.cue(), sentence);
        }
    }

    /** A tweet and a press release are documents too. */
    private Kind kindOf(Source.Document document, @Nullable Clause sentence) {
        if (sentence != null) {
            int last = sentence.tokenAt(document.span().end() - 1);
            for (int at = sentence.tokenAt(document.span().start()); at <= last; at++) {
                Kind kind = phrases.get(sentence.word(at));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return Kind.DOCUMENT;
    }

    private void addPhrase(List<Channel> channels, Attribution attribution, Span cue, Clause sentence) {
        int first = sentence.tokenAt(cue.start());
        int last = sentence.tokenAt(cue.end() - 1);
        for (int at = first; at <= last; at++) {
            Kind kind = cues.get(sentence.word(at));
            if (kind != null) {
                add(channels, attribution, sentence.sentence().span(at, at), kind, "rule:channel-cue");
                return;
            }
        }
        int found = phraseAt(sentence, attribution, last);
        if (found >= 0) {
            Span span = sentence.sentence().span(found, found);
            add(channels, attribution, span, kind(sentence.word(found)), "rule:channel-phrase");
        }
    }

    private Kind kind(String word) {
        return phrases.getOrDefault(word, Kind.DOCUMENT);
    }

    /** Where "in a statement" tells it behind the cue, outside of what is said; or -1. */
    private int phraseAt(Clause sentence, Attribution attribution, int cue) {
        boolean led = false;
        for (int at = cue + 1; at <= Math.min(sentence.size() - 1, cue + REACH); at++) {
            Span token = sentence.sentence().span(at, at);
            if (attribution.content().stream().anyMatch(content -> content.overlaps(token))) {
                return -1;
            }
            if (led && phrases.containsKey(sentence.word(at))) {
                return at;
            }
            led |= LEADS.contains(sentence.word(at));
        }
        return -1;
    }

    private static void add(List<Channel> channels, Attribution attribution, Span span, Kind kind, String rule) {
        channels.add(new Channel(
                channels.size(), attribution.index(), span, kind, Math.min(0.8, attribution.confidence()), rule));
    }
}
