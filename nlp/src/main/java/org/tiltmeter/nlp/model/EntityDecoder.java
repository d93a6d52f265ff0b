package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Columns.EntityTags;

/** The likeliest names of one window. */
final class EntityDecoder {

    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private final List<Word> words;
    private final Logits logits;
    private final EntityTags tags;
    private final Window window;

    private EntityDecoder(List<Word> words, Logits logits, EntityTags tags) {
        this.words = words;
        this.logits = logits;
        this.tags = tags;
        this.window = logits.window();
    }

    /** The names in reading order. */
    static List<EntityMention> mentions(List<Word> words, Logits logits, EntityTags tags) {
        return new EntityDecoder(words, logits, tags).mentions();
    }

    private List<EntityMention> mentions() {
        int[] path = LikeliestTags.path(words, window, word -> tags.of(logits, word));
        List<EntityMention> found = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            int after = LikeliestTags.after(path, at);
            if (path[at] != LikeliestTags.OUTSIDE) {
                after = isElided(path, at) ? LikeliestTags.after(path, at + 2) : after;
                found.add(mention(new Phrase(window.first() + at, window.first() + after), path[at]));
            }
            at = after;
        }
        return found;
    }

    /** Whether a name's first letter stands apart from it, as in "O'Neil", which the network rarely saw. */
    private boolean isElided(int[] path, int at) {
        if (at + 2 >= path.length || path[at + 1] != LikeliestTags.OUTSIDE || path[at + 2] != path[at]) {
            return false;
        }
        Word letter = words.get(window.first() + at);
        Word apostrophe = words.get(window.first() + at + 1);
        Word name = words.get(window.first() + at + 2);
        return letter.span().length() == 1
                && APOSTROPHES.contains(apostrophe.written())
                && letter.span().end() == apostrophe.span().start()
                && apostrophe.span().end() == name.span().start();
    }

    private EntityMention mention(Phrase phrase, int begin) {
        double probability = IntStream.range(phrase.first(), phrase.after())
                .mapToObj(word -> Probability.softmax(tags.of(logits, word)))
                .mapToDouble(shares -> shares[begin] + shares[LikeliestTags.inside(begin)])
                .average()
                .orElse(0);
        Span first = words.get(phrase.first()).span();
        int end = words.get(phrase.after() - 1).span().end();
        return new EntityMention(new Span(first.part(), first.start(), end), EntityTags.type(begin), probability);
    }
}
