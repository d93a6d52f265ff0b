package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.model.EntityMention;
import org.tiltmeter.nlp.model.EntityType;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** A name that the model found, in the tokens of its sentence. */
record ModelName(Place at, EntityType type, double probability) {

    /** In characters; the longest names of institutions in print stay well below it. */
    private static final int LONGEST = 200;

    /** The names of each sentence, in their order; one that runs over a sentence's end is cut there. */
    static List<List<ModelName>> bySentence(List<Sentence> sentences, List<EntityMention> entities) {
        List<List<ModelName>> names = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<ModelName> inside = new ArrayList<>();
            while (next < entities.size()
                    && entities.get(next).span().compareTo(sentence.span()) < 0
                    && !entities.get(next).span().overlaps(sentence.span())) {
                next++;
            }
            while (next < entities.size() && entities.get(next).span().overlaps(sentence.span())) {
                EntityMention entity = entities.get(next++);
                int from = inside.isEmpty() ? 0 : inside.getLast().at().last();
                Place at = place(sentence, entity.span(), from);
                if (isName(at) && !(entity.type() == EntityType.PERSON && isGlued(at))) {
                    Place all = entity.type() == EntityType.PERSON ? whole(at) : at;
                    inside.add(new ModelName(all, entity.type(), entity.probability()));
                }
            }
            names.add(inside);
        }
        return names;
    }

    /** "Jong-un", of which the model may take the first half alone. */
    private static Place whole(Place at) {
        Token last = at.sentence().tokens().get(at.last());
        boolean halved = at.last() > at.first() && at.end() < last.end() && Syllables.joined(last.text());
        return halved ? new Place(at.sentence(), at.first(), at.last(), at.start(), last.end()) : at;
    }

    private static boolean endsName(Token token) {
        return token.isWord() && !Acronyms.isConnector(token.text());
    }

    /** A single letter, marks alone, or a page of text name nobody. */
    private static boolean isName(Place at) {
        int length = at.end() - at.start();
        return length > 1
                && length <= LONGEST
                && at.sentence().tokens().get(at.last()).isWord();
    }

    /** "Merrow Anna Jane MerrowOPINION", a box of the page that ran into the text, is no name, nor is what leads up to it. */
    private static boolean isGlued(Place at) {
        for (int i = at.first(); i <= at.last() + 1; i++) {
            if (Camel.isGlued(PhraseWords.text(at.sentence(), i))) {
                return true;
            }
        }
        return false;
    }

    private static Place place(Sentence sentence, Span span, int from) {
        List<Token> tokens = sentence.tokens();
        int first = from;
        while (first < tokens.size() - 1 && tokens.get(first).end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() - 1 && tokens.get(last + 1).start() < span.end()) {
            last++;
        }
        // A bracket or an "of" that the model ends a name on belongs to the sentence.
        while (last > first && !endsName(tokens.get(last))) {
            last--;
        }
        return new Place(
                sentence,
                first,
                last,
                Math.max(span.start(), tokens.get(first).start()),
                Math.min(span.end(), tokens.get(last).end()));
    }
}
