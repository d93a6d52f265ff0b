package org.tiltmeter.analysis.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;

/**
 * Counts the words of the sentences of the text that mention an actor in the outlet's own voice, without what is attributed
 * there, without mentions of anybody, without function words, and bounded for each article and actor.
 */
final class WordsAround {

    /** Different words of an actor in an article; the most frequent are kept. */
    static final int MOST_WORDS = 300;

    /** Actors of an article; the first are kept. */
    static final int MOST_ACTORS = 40;

    private final ArticleText text;
    private final NavigableMap<Span, Span> leftOut = new TreeMap<>();
    private final Map<ActorCell, Map<String, Integer>> counts = new LinkedHashMap<>();

    private WordsAround(ArticleText text, Reading reading) {
        this.text = text;
        Stream.concat(
                        reading.mentions().stream().map(Mention::span),
                        reading.attributions().stream()
                                .map(Attribution::content)
                                .flatMap(List::stream))
                .filter(span -> span.part() == Part.TEXT)
                .forEach(span -> leftOut.merge(
                        new Span(Part.TEXT, span.start(), span.start()),
                        span,
                        (one, other) -> one.end() >= other.end() ? one : other));
    }

    static List<ActorWords> in(ArticleText text, Reading reading, List<NamedMention> mentions) {
        var around = new WordsAround(text, reading);
        int next = 0;
        List<NamedMention> own = mentions.stream().filter(WordsAround::isOwn).toList();
        for (Span sentence : reading.sentences()) {
            Set<ActorCell> actors = new LinkedHashSet<>();
            while (next < own.size()
                    && own.get(next).mention().span().start() < sentence.end()
                    && sentence.part() == Part.TEXT) {
                NamedMention named = own.get(next++);
                actors.add(new ActorCell(String.valueOf(named.mention().actor()), named.name(), Part.TEXT));
            }
            if (!actors.isEmpty()) {
                around.add(sentence, actors);
            }
        }
        return around.rows();
    }

    private static boolean isOwn(NamedMention named) {
        return named.mention().voice() instanceof Voice.Own
                && named.mention().span().part() == Part.TEXT;
    }

    private void add(Span sentence, Collection<ActorCell> actors) {
        List<String> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            var out = leftOut.floorEntry(new Span(Part.TEXT, at, at));
            if (out != null && out.getValue().end() > at) {
                at = Math.min(sentence.end(), out.getValue().end());
            } else {
                var next = leftOut.higherKey(new Span(Part.TEXT, at, at));
                int end = Math.max(at + 1, next == null ? sentence.end() : Math.min(sentence.end(), next.start()));
                words.addAll(contentWords(text.text().substring(at, end)));
                at = end;
            }
        }
        for (ActorCell actor : actors) {
            if (counts.containsKey(actor) || counts.size() < MOST_ACTORS) {
                Map<String, Integer> known = counts.computeIfAbsent(actor, absent -> new TreeMap<>());
                words.forEach(word -> known.merge(word, 1, Integer::sum));
            }
        }
    }

    /** Words of three letters and more, in lower case, that say something by themselves. */
    private static List<String> contentWords(String stretch) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= stretch.length(); at++) {
            boolean letter =
                    at < stretch.length() && (Character.isLetter(stretch.charAt(at)) || stretch.charAt(at) == '-');
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                String word = stretch.substring(start, at).toLowerCase(Locale.ROOT);
                if (word.length() >= 3 && word.charAt(0) != '-' && !FunctionWords.has(word)) {
                    words.add(word);
                }
                start = -1;
            }
        }
        return words;
    }

    private List<ActorWords> rows() {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ActorWords(entry.getKey(), mostFrequent(entry.getValue())))
                .toList();
    }

    private static SortedMap<String, Integer> mostFrequent(Map<String, Integer> words) {
        var kept = new TreeMap<String, Integer>();
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }
}
