package org.tiltmeter.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.actors.ActorFinder;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.actors.Referents;
import org.tiltmeter.nlp.language.GivenWords;
import org.tiltmeter.nlp.language.LoadedLanguage;
import org.tiltmeter.nlp.language.Marks;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.language.TargetCandidate;
import org.tiltmeter.nlp.model.EncodedArticle;
import org.tiltmeter.nlp.model.Model;
import org.tiltmeter.nlp.model.NameScores;
import org.tiltmeter.nlp.model.Polarity;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.portrayal.PortrayalFinder;
import org.tiltmeter.nlp.provenance.ProvenanceFinder;
import org.tiltmeter.nlp.resource.Fingerprint;
import org.tiltmeter.nlp.sourcing.AttributionFinder;
import org.tiltmeter.nlp.sourcing.Quotations;
import org.tiltmeter.nlp.sourcing.Voices;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.SentenceIndex;
import org.tiltmeter.nlp.text.Sentences;

/**
 * Reads articles. A reader is immutable and serves all threads; the same text gives equal readings, whatever was read
 * before or beside it. Making one loads and checks the engine's resources, so make it once.
 */
public final class Reader {

    /** Goes up with each change of the rules themselves; the resources are named by their fingerprint. */
    private static final String RULES = "rules-7";

    private static final double THOUSAND = 1_000.0;

    private static final Scores NO_SCORES = new Scores(List.of(), List.of());

    private final ActorFinder actorFinder = new ActorFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final LoadedLanguage loadedLanguage = new LoadedLanguage();
    private final PortrayalFinder portrayalFinder = new PortrayalFinder();
    private final ProvenanceFinder provenanceFinder = new ProvenanceFinder();
    private final @Nullable Model model;
    private final String methodVersion;

    /**
     * The reader that the services use: with this build's model.
     *
     * @throws IllegalStateException as of {@link #Reader(Method)}
     */
    public Reader() {
        this(Method.MODEL);
    }

    /**
     * A reader with or without the model, so that what it adds can be measured.
     *
     * @throws IllegalStateException where a resource is malformed, or the model's files are not what its manifest says
     */
    public Reader(Method method) {
        this(method == Method.MODEL ? Model.shipped() : null);
    }

    /** A reader with another model than this build's, so that the two can be measured; null for rules alone. */
    public Reader(@Nullable Model model) {
        this.model = model;
        methodVersion = (model == null ? "" : model.version() + ".") + RULES + "." + Fingerprint.ofResources();
    }

    /** Names the model, the rules and the resources; any change of weights, thresholds or a lexicon changes it. */
    public String methodVersion() {
        return methodVersion;
    }

    /** What the model says of an article's sentences and words: this build's, where the reader goes by rules alone. */
    public Scores scores(ArticleText article) {
        return scorer().encode(article, Sentences.of(article)).scores();
    }

    /** From which score on a sentence or word counts. */
    public Thresholds thresholds() {
        return scorer().thresholds();
    }

    private Model scorer() {
        return model == null ? Model.shipped() : model;
    }

    /** Everything that this method finds in an article, in time about linear in its text. */
    public Reading read(ArticleText article) {
        Heard heard = heard(article);
        List<LoadedTerm> terms = loadedLanguage.find(heard.scene(), heard.marks());
        return new Reading(
                methodVersion,
                heard.scene().sentences().stream().map(Sentence::span).toList(),
                heard.scene().cast().actors(),
                mentions(heard.scene()),
                heard.scene().attributions(),
                terms,
                portrayalFinder.find(heard.scene(), terms, heard.quotations()),
                provenanceFinder.find(heard.scene()),
                heard.unreadFrom());
    }

    /** The mentions, each with how the text stands towards whom it names. */
    private static List<Mention> mentions(Scene scene) {
        return scene.cast().mentions(scene.voices()).stream()
                .map(mention -> mention.withPolarity(polarity(scene.scores(), mention.span())))
                .toList();
    }

    private static @Nullable Double polarity(Scores scores, Span mention) {
        Polarity polarity = scores.polarity(mention);
        return polarity == null ? null : Math.round(THOUSAND * (polarity.positive() - polarity.negative())) / THOUSAND;
    }

    /**
     * Who speaks given words of an article and at whom they are most probably aimed, whether or not this method finds the
     * words loaded, and however unsure their target is.
     */
    public List<Wording> wordings(ArticleText article, List<Span> spans) {
        Heard heard = heard(article);
        GivenWords given = loadedLanguage.given(heard.scene());
        return spans.stream()
                .map(span -> new Wording(
                        span,
                        heard.scene().voices().at(span),
                        heard.quotations().around(span) != null,
                        given.target(span)))
                .toList();
    }

    /**
     * Whom given phrases of an article mean: coreference for mentions that somebody else found, with ids that are the same
     * in every article. What crosses the border of a sentence means nobody.
     */
    public List<Referent> referents(ArticleText article, List<Span> phrases) {
        Heard heard = heard(article);
        Referents referents = actorFinder.referents(heard.scene().cast());
        SentenceIndex sentences = new SentenceIndex(heard.scene().sentences());
        return phrases.stream()
                .map(phrase -> {
                    Sentence sentence = sentences.around(phrase);
                    return sentence == null ? new Referent(phrase, null, null, null) : referents.at(sentence, phrase);
                })
                .toList();
    }

    /** The noun phrases around the mentions of {@link #read}, in their order: "the former President Anna Merrow". */
    public List<Span> phrases(ArticleText article) {
        return actorFinder.extents().of(heard(article).scene().cast());
    }

    /** The actors that are weighed as the target of each of some given words, for training to learn from. */
    public List<List<TargetCandidate>> targetCandidates(ArticleText article, List<Span> spans) {
        GivenWords given = loadedLanguage.given(heard(article).scene());
        return spans.stream().map(given::candidates).toList();
    }

    /** Who is in an article and who says what in it. */
    private record Heard(Scene scene, @Nullable Span unreadFrom, Quotations quotations, Marks marks) {}

    private Heard heard(ArticleText article) {
        List<Sentence> all = Sentences.of(article);
        EncodedArticle encoded = model == null ? null : model.encode(article, all);
        List<Sentence> sentences = encoded == null ? all : all.subList(0, encoded.sentencesRead());
        Cast cast = actorFinder.find(sentences, encoded == null ? NameScores.NONE : encoded);
        List<Attribution> attributions = encoded == null
                ? attributionFinder.find(sentences, cast)
                : attributionFinder.find(sentences, cast, encoded.relations());
        Quotations quotations = Quotations.of(sentences, article);
        Scores scores = encoded == null ? NO_SCORES : encoded.scores();
        return new Heard(
                new Scene(sentences, cast, attributions, Voices.of(attributions, quotations), scores),
                sentences.size() < all.size() ? all.get(sentences.size()).span() : null,
                quotations,
                encoded == null ? Marks.NONE : Marks.of(encoded));
    }
}
