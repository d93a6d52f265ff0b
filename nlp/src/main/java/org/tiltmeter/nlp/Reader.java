package org.tiltmeter.nlp;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.actors.ActorFinder;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.language.LoadedLanguage;
import org.tiltmeter.nlp.model.Model;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.resource.Fingerprint;
import org.tiltmeter.nlp.sourcing.AttributionFinder;
import org.tiltmeter.nlp.sourcing.Quotations;
import org.tiltmeter.nlp.sourcing.Voices;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Sentences;

/**
 * Reads articles. A reader is immutable and serves all threads; the same text gives equal readings, whatever was read
 * before or beside it. Making one loads and checks the engine's resources, so make it once.
 */
public final class Reader {

    /** Goes up with each change of the rules themselves; the resources are named by their fingerprint. */
    private static final String RULES = "rules-1";

    private final ActorFinder actorFinder = new ActorFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final LoadedLanguage loadedLanguage = new LoadedLanguage();
    private final String methodVersion = RULES + "." + Fingerprint.ofResources();

    /** Names the rules and the resources; any change of a lexicon changes it. */
    public String methodVersion() {
        return methodVersion;
    }

    /**
     * What the model says of an article's sentences and words.
     *
     * @throws IllegalStateException where the model's files are not what its manifest says
     */
    public Scores scores(ArticleText article) {
        return Model.shipped().encode(article, Sentences.of(article)).scores();
    }

    /** From which score on a sentence or word counts. */
    public Thresholds thresholds() {
        return Model.shipped().thresholds();
    }

    /** Everything that this method finds in an article, in time about linear in its text. */
    public Reading read(ArticleText article) {
        List<Sentence> sentences = Sentences.of(article);
        Cast cast = actorFinder.find(sentences);
        List<Attribution> attributions = attributionFinder.find(sentences, article, cast);
        Voices voices = Voices.of(attributions, Quotations.of(sentences, article));
        List<LoadedTerm> loadedTerms = loadedLanguage.find(sentences, cast, attributions, voices);
        return new Reading(
                methodVersion,
                sentences.stream().map(Sentence::span).toList(),
                cast.actors(),
                cast.mentions(voices),
                attributions,
                loadedTerms);
    }

    /**
     * Who speaks given words of an article and at whom they are aimed, told as of loaded terms, whether or not this method
     * finds the words loaded.
     */
    public List<Wording> wordings(ArticleText article, List<Span> spans) {
        List<Sentence> sentences = Sentences.of(article);
        Cast cast = actorFinder.find(sentences);
        List<Attribution> attributions = attributionFinder.find(sentences, article, cast);
        Quotations quotations = Quotations.of(sentences, article);
        Voices voices = Voices.of(attributions, quotations);
        return spans.stream()
                .map(span -> new Wording(
                        span,
                        voices.at(span),
                        quotations.around(span) != null,
                        loadedLanguage.target(span, sentences, cast, attributions, voices)))
                .toList();
    }
}
