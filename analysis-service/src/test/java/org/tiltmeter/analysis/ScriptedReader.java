package org.tiltmeter.analysis;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/**
 * An engine that does as the text says: "Ruritania" and "Borduria" are mentions, "the Chancery" acts for Ruritania, "Ruritannia" is
 * somebody else, "regime" is a loaded term against
 * Ruritania, what stands in “ ” is said by Ruritania or, where " say officials" follows, by its officials. "EXPLODE" makes
 * it throw and "STALL" makes it stop.
 */
@Mock
@ApplicationScoped
public class ScriptedReader implements ArticleReader {

    public static final String FIRST_VERSION = "script-1";
    private static final Voice OWN = new Voice.Own();

    private volatile String methodVersion = FIRST_VERSION;
    private volatile @Nullable ArticleReader standIn;
    private final AtomicInteger readings = new AtomicInteger();

    public void become(String otherVersion) {
        methodVersion = otherVersion;
    }

    /** Lets another engine answer; null for the script again. */
    public void giveWay(@Nullable ArticleReader other) {
        standIn = other;
    }

    /** How often it was asked. */
    public int readings() {
        return readings.get();
    }

    @Override
    public String methodVersion() {
        ArticleReader other = standIn;
        return other == null ? methodVersion : other.methodVersion();
    }

    @Override
    public Reading read(ArticleText article) {
        readings.incrementAndGet();
        ArticleReader other = standIn;
        if (other != null) {
            return other.read(article);
        }
        obey(article.text());
        var mentions = new ArrayList<Mention>();
        var terms = new ArrayList<LoadedTerm>();
        for (Part part : Part.values()) {
            for (Country country : Country.values()) {
                find(article, part, country.word)
                        .forEach(span -> mentions.add(
                                new Mention(mentions.size(), span, country.form, country.id, OWN, 1, "script")));
            }
            find(article, part, "regime")
                    .forEach(span -> terms.add(new LoadedTerm(
                            terms.size(),
                            span,
                            LoadedTerm.TermClass.LABEL,
                            OWN,
                            Country.RURITANIA.id,
                            null,
                            1,
                            "script")));
        }
        List<Actor> actors = List.of(Country.values()).stream()
                .filter(country -> mentions.stream().anyMatch(mention -> country.id.equals(mention.actor())))
                .map(country -> new Actor(country.id, Actor.Kind.COUNTRY, country.name))
                .distinct()
                .toList();
        return new Reading(methodVersion, List.of(), actors, mentions, quotations(article), terms);
    }

    private static void obey(String text) {
        if (text.contains("EXPLODE")) {
            throw new IllegalStateException("as the text says");
        }
        while (text.contains("STALL")) {
            Thread.onSpinWait();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private static List<Attribution> quotations(ArticleText article) {
        var found = new ArrayList<Attribution>();
        for (Span open : find(article, Part.TEXT, "“")) {
            int close = article.text().indexOf('”', open.start());
            if (close >= 0) {
                boolean unnamed = article.text().startsWith(" say officials", close + 1);
                Source source = unnamed
                        ? new Source.Anonymous(open, Source.Grade.COLLECTIVE, Country.RURITANIA.id, false)
                        : new Source.Named(open, Country.RURITANIA.id);
                found.add(new Attribution(
                        found.size(),
                        Directness.DIRECT,
                        source,
                        open,
                        List.of(new Span(Part.TEXT, open.start(), close + 1)),
                        Stance.NEUTRAL,
                        null,
                        1,
                        "script"));
            }
        }
        return found;
    }

    private static List<Span> find(ArticleText article, Part part, String word) {
        String text = article.in(part);
        var spans = new ArrayList<Span>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            spans.add(new Span(part, at, at + word.length()));
        }
        return spans;
    }

    private enum Country {
        BORDURIA("country:XB", "Borduria", "Borduria", Mention.Form.NAME),
        RURITANIA("country:XR", "Ruritania", "Ruritania", Mention.Form.NAME),
        CHANCERY("country:XR", "Ruritania", "the Chancery", Mention.Form.METONYM),
        NAMESAKE("country:XN", "Ruritannia", "Ruritannia", Mention.Form.NAME);

        private final String id;
        private final String name;
        private final String word;
        private final Mention.Form form;

        Country(String id, String name, String word, Mention.Form form) {
            this.id = id;
            this.name = name;
            this.word = word;
            this.form = form;
        }
    }
}
