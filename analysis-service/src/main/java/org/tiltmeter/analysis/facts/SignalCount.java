package org.tiltmeter.analysis.facts;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.Signal;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.VerbalEvent;

/** Counts the signals of one reading, each by its kind. */
final class SignalCount {

    private final ArticleText text;
    private final Reading reading;
    private final NamesInArticle names;
    private final Tally tally;
    private final SpokenAbout spokenAbout;
    private final Accusations accusations = new Accusations();

    /** @param mentions those that count to their actor */
    SignalCount(ArticleText text, Reading reading, List<NamedMention> mentions, NamesInArticle names, Tally tally) {
        this.text = text;
        this.reading = reading;
        this.names = names;
        this.tally = tally;
        this.spokenAbout = new SpokenAbout(reading.attributions(), mentions, names);
    }

    /** What is said of an attribution counts only where the attribution does. */
    void of(Certainty certainty) {
        reading.signals().filter(certainty::admits).forEach(signal -> count(signal, certainty));
    }

    private void count(Signal signal, Certainty certainty) {
        switch (signal) {
            case Mention mention -> Mentions.countUnresolved(mention, tally);
            case LoadedTerm term -> LoadedTerms.count(term, names, tally);
            case Attribution attribution -> Attributions.count(attribution, text, names, tally);
            case Label label -> Portrayals.count(label, names, tally);
            case ScareQuote quote -> Portrayals.count(quote, names, tally);
            case EpistemicWord word -> Portrayals.count(word, names, tally);
            case VerbalEvent event -> Portrayals.count(event, names, tally);
            case Accusation accusation -> accusations.count(accusation, names, tally);
            case SourceRole role -> {
                if (certainty.admits(spokenAbout.of(role.attribution()))) {
                    spokenAbout.count(role, tally);
                }
            }
            case Channel channel -> {
                if (certainty.admits(spokenAbout.of(channel.attribution()))) {
                    spokenAbout.count(channel, tally);
                }
            }
        }
    }
}
