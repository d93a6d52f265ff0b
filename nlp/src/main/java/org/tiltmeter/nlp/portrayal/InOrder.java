package org.tiltmeter.nlp.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tiltmeter.article.Span;

/** Things in reading order, handed out sentence by sentence, so that all of an article is looked through once. */
final class InOrder<T> {

    private final List<T> things;
    private final Function<T, Span> where;
    private int next;

    InOrder(List<T> things, Function<T, Span> where) {
        this.things = things;
        this.where = where;
    }

    /** Those that start in a stretch, which must not start before the one asked for before. */
    List<T> in(Span stretch) {
        List<T> inside = new ArrayList<>();
        while (next < things.size() && !isBehind(where.apply(things.get(next)), stretch)) {
            T thing = things.get(next++);
            if (stretch.contains(where.apply(thing))) {
                inside.add(thing);
            }
        }
        return inside;
    }

    private static boolean isBehind(Span span, Span stretch) {
        int parts = span.part().compareTo(stretch.part());
        return parts > 0 || (parts == 0 && span.start() >= stretch.end());
    }
}
