package org.tiltmeter.quickstart.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/** A stretch of an article with marked words in it: {@code The source[union] cue[said] content[it would wait]}. */
record MarkedStretch(String words, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("(source|cue|content|loaded)\\[([^]]++)]");

    /** Marked words, counted in the stretch. */
    record Mark(String role, int start, int end) {}

    static MarkedStretch parse(String field) {
        String marked = field.replace("¶", "\n\n");
        var words = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int copied = 0;
        for (Matcher mark = MARK.matcher(marked); mark.find(); copied = mark.end()) {
            words.append(marked, copied, mark.start());
            marks.add(new Mark(
                    mark.group(1),
                    words.length(),
                    words.length() + mark.group(2).length()));
            words.append(mark.group(2));
        }
        return new MarkedStretch(words.append(marked.substring(copied)).toString(), List.copyOf(marks));
    }

    List<Span> all(String role, ArticleText article) {
        Span stretch = place(article);
        return marks.stream()
                .filter(mark -> mark.role().equals(role))
                .map(mark -> new Span(stretch.part(), stretch.start() + mark.start(), stretch.start() + mark.end()))
                .toList();
    }

    @Nullable
    Span atMostOne(String role, ArticleText article) {
        var spans = all(role, article);
        if (spans.size() > 1) {
            throw new IllegalArgumentException("more than one %s in: %s".formatted(role, words));
        }
        return spans.isEmpty() ? null : spans.getFirst();
    }

    private Span place(ArticleText article) {
        var places =
                Stream.of(Part.values()).flatMap(part -> places(part, article)).toList();
        if (places.size() != 1) {
            throw new IllegalArgumentException("stands %d times in the article: %s".formatted(places.size(), words));
        }
        return places.getFirst();
    }

    private Stream<Span> places(Part part, ArticleText article) {
        String text = article.in(part);
        return Stream.iterate(text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1))
                .map(at -> new Span(part, at, at + words.length()));
    }
}
