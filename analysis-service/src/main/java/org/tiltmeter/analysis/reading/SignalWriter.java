package org.tiltmeter.analysis.reading;

import org.tiltmeter.analysis.reading.PortrayalEntry.EpistemicWordEntry;
import org.tiltmeter.analysis.reading.PortrayalEntry.EventEntry;
import org.tiltmeter.analysis.reading.PortrayalEntry.LabelEntry;
import org.tiltmeter.analysis.reading.PortrayalEntry.ScareQuoteEntry;
import org.tiltmeter.analysis.reading.ProvenanceEntry.AccusationEntry;
import org.tiltmeter.analysis.reading.ProvenanceEntry.ChannelEntry;
import org.tiltmeter.analysis.reading.ProvenanceEntry.SourceRoleEntry;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.Portrayal;
import org.tiltmeter.nlp.Provenance;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.VerbalEvent;

/** Writes down how an article shows its actors, and where it has its knowledge from. */
final class SignalWriter {

    private final ReadingWriter writer;

    SignalWriter(ReadingWriter writer) {
        this.writer = writer;
    }

    PortrayalEntry portrayal(Portrayal portrayal) {
        return new PortrayalEntry(
                portrayal.labels().stream().map(this::label).toList(),
                portrayal.scareQuotes().stream().map(this::scareQuote).toList(),
                portrayal.epistemicWords().stream().map(this::epistemicWord).toList(),
                portrayal.events().stream().map(this::event).toList());
    }

    ProvenanceEntry provenance(Provenance provenance) {
        return new ProvenanceEntry(
                provenance.roles().stream()
                        .map(role -> new SourceRoleEntry(
                                role.index(),
                                role.attribution(),
                                writer.stretch(role.span()),
                                ReadingWriter.label(role.role()),
                                role.confidence(),
                                role.producer()))
                        .toList(),
                provenance.channels().stream()
                        .map(channel -> new ChannelEntry(
                                channel.index(),
                                channel.attribution(),
                                writer.stretch(channel.span()),
                                ReadingWriter.label(channel.kind()),
                                channel.confidence(),
                                channel.producer()))
                        .toList(),
                provenance.accusations().stream().map(this::accusation).toList());
    }

    private LabelEntry label(Label label) {
        return new LabelEntry(
                label.index(),
                writer.stretch(label.span()),
                label.actor(),
                writer.stretch(label.mention()),
                ReadingWriter.voice(label.voice()),
                label.confidence(),
                label.producer());
    }

    private ScareQuoteEntry scareQuote(ScareQuote quote) {
        return new ScareQuoteEntry(
                quote.index(),
                writer.stretch(quote.span()),
                quote.actor(),
                ReadingWriter.voice(quote.voice()),
                quote.confidence(),
                quote.producer());
    }

    private EpistemicWordEntry epistemicWord(EpistemicWord word) {
        return new EpistemicWordEntry(
                word.index(),
                writer.stretch(word.span()),
                ReadingWriter.label(word.kind()),
                word.actor(),
                ReadingWriter.voice(word.voice()),
                word.confidence(),
                word.producer());
    }

    private EventEntry event(VerbalEvent event) {
        return new EventEntry(
                event.index(),
                writer.stretch(event.span()),
                event.agent(),
                event.patient(),
                ReadingWriter.label(event.form()),
                event.harm(),
                ReadingWriter.voice(event.voice()),
                event.confidence(),
                event.producer());
    }

    private AccusationEntry accusation(Accusation accusation) {
        return new AccusationEntry(
                accusation.index(),
                writer.stretch(accusation.span()),
                accusation.accused(),
                ReadingWriter.label(accusation.reply()),
                writer.stretchOrNull(accusation.answer()),
                ReadingWriter.voice(accusation.voice()),
                accusation.confidence(),
                accusation.producer());
    }
}
