package org.tiltmeter.quickstart.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.quickstart.samples.Findings.Loaded;
import org.tiltmeter.quickstart.samples.Findings.Said;

/** An article and what a careful reader finds in it; the form of its file is told in {@code gold-readings/README.md}. */
record GoldReading(ArticleText article, Findings findings) {

    static GoldReading of(String name, List<SampleArticle> articles) {
        var lines =
                SampleCorpus.resource("/gold-readings/" + name + ".tsv").lines().toList();
        ArticleText article = article(lines.getFirst(), articles);
        var said = new ArrayList<Said>();
        var loaded = new ArrayList<Loaded>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "said" -> said.add(said(MarkedStretch.parse(fields[1]), article));
                case "loaded" -> loaded.add(loaded(fields[1], fields[2], MarkedStretch.parse(fields[3]), article));
                default -> throw new IllegalArgumentException("neither said nor loaded: " + line);
            }
        }
        return new GoldReading(article, new Findings(said, loaded));
    }

    private static ArticleText article(String line, List<SampleArticle> articles) {
        return articles.stream()
                .filter(article -> line.equals("article\t" + article.url()))
                .map(article -> ArticleText.of(article.title(), article.text()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such article: " + line));
    }

    private static Said said(MarkedStretch stretch, ArticleText article) {
        var content = stretch.all("content", article);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content: " + stretch.words());
        }
        return new Said(stretch.atMostOne("source", article), stretch.atMostOne("cue", article), content);
    }

    private static Loaded loaded(String voice, String target, MarkedStretch stretch, ArticleText article) {
        Span term = stretch.atMostOne("loaded", article);
        if (term == null) {
            throw new IllegalArgumentException("no loaded term in: " + stretch.words());
        }
        return new Loaded(term, voice, actor(target));
    }

    private static @Nullable String actor(String target) {
        return target.equals("none") ? null : target;
    }
}
