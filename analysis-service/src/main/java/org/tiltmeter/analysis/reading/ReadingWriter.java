package org.tiltmeter.analysis.reading;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.reading.ReadingDocument.ActorEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.AttributionEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.LoadedTermEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.MediumEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.MentionEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.SourceEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.Stretch;
import org.tiltmeter.analysis.reading.ReadingDocument.Unresolved;
import org.tiltmeter.analysis.reading.ReadingDocument.VoiceEntry;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/** Writes a reading down as a document, with the text that its spans cover. */
public final class ReadingWriter {

    private final ArticleText article;

    private ReadingWriter(ArticleText article) {
        this.article = article;
    }

    /** The document of a reading that is stored nowhere. */
    public static ReadingDocument write(ArticleText article, Reading reading) {
        return new ReadingWriter(article).document(null, null, null, reading);
    }

    /** The document of a stored article's reading. */
    public static ReadingDocument write(
            UUID articleId, int revision, String contentHash, ArticleText article, Reading reading) {
        return new ReadingWriter(article).document(articleId, revision, contentHash, reading);
    }

    private ReadingDocument document(
            @Nullable UUID articleId, @Nullable Integer revision, @Nullable String contentHash, Reading reading) {
        return new ReadingDocument(
                articleId,
                revision,
                contentHash,
                reading.methodVersion(),
                "utf-16",
                reading.sentences().stream().map(this::stretch).toList(),
                reading.actors().stream()
                        .map(actor -> new ActorEntry(actor.id(), label(actor.kind()), actor.name()))
                        .toList(),
                reading.mentions().stream().map(this::mention).toList(),
                reading.attributions().stream().map(this::attribution).toList(),
                reading.loadedTerms().stream().map(this::loadedTerm).toList(),
                new SignalWriter(this).portrayal(reading.portrayal()),
                new SignalWriter(this).provenance(reading.provenance()),
                unresolved(reading),
                reading.unreadFrom() == null ? null : stretch(reading.unreadFrom()));
    }

    private MentionEntry mention(Mention mention) {
        return new MentionEntry(
                mention.index(),
                stretch(mention.span()),
                label(mention.form()),
                mention.actor(),
                voice(mention.voice()),
                mention.polarity(),
                mention.confidence(),
                mention.producer());
    }

    private AttributionEntry attribution(Attribution attribution) {
        return new AttributionEntry(
                attribution.index(),
                label(attribution.directness()),
                source(attribution.source()),
                stretchOrNull(attribution.cue()),
                attribution.content().stream().map(this::stretch).toList(),
                label(attribution.stance()),
                medium(attribution.through()),
                attribution.confidence(),
                attribution.producer());
    }

    private LoadedTermEntry loadedTerm(LoadedTerm term) {
        return new LoadedTermEntry(
                term.index(),
                stretch(term.span()),
                label(term.termClass()),
                voice(term.voice()),
                term.target(),
                term.polarity() == null ? null : label(term.polarity()),
                term.confidence(),
                term.producer());
    }

    private SourceEntry source(Source source) {
        Stretch span = stretchOrNull(source.span());
        return switch (source) {
            case Source.Named named -> new SourceEntry("named", span, named.actor(), null, null, null, null);
            case Source.Anonymous anonymous ->
                new SourceEntry(
                        "anonymous",
                        span,
                        null,
                        label(anonymous.grade()),
                        anonymous.affiliation(),
                        anonymous.reasonGiven(),
                        null);
            case Source.Document document -> new SourceEntry("document", span, null, null, null, null, null);
            case Source.OtherMedia media ->
                new SourceEntry("other-media", span, null, null, null, null, media.outlet());
            case Source.Unresolved unresolved -> new SourceEntry("unresolved", span, null, null, null, null, null);
        };
    }

    static VoiceEntry voice(Voice voice) {
        return switch (voice) {
            case Voice.Own own -> new VoiceEntry("own", null);
            case Voice.Sourced sourced -> new VoiceEntry("sourced", sourced.attribution());
            case Voice.Unknown unknown -> new VoiceEntry("unknown", null);
        };
    }

    private @Nullable MediumEntry medium(Attribution.@Nullable Medium medium) {
        return medium == null ? null : new MediumEntry(stretch(medium.span()), medium.name());
    }

    @Nullable
    Stretch stretchOrNull(@Nullable Span span) {
        return span == null ? null : stretch(span);
    }

    /** Half of a surrogate pair, where a span cuts one, cannot be written as UTF-8. */
    Stretch stretch(Span span) {
        return new Stretch(label(span.part()), span.start(), span.end(), StorableText.of(article.covered(span)));
    }

    private static Unresolved unresolved(Reading reading) {
        return new Unresolved(
                (int) reading.mentions().stream()
                        .filter(mention -> mention.form().counts() && mention.actor() == null)
                        .count(),
                (int) reading.attributions().stream()
                        .filter(attribution -> attribution.source() instanceof Source.Unresolved)
                        .count(),
                (int) reading.loadedTerms().stream()
                        .filter(term -> term.target() == null)
                        .count());
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
