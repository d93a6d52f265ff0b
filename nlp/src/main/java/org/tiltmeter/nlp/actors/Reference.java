package org.tiltmeter.nlp.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;

/** A stretch of a sentence that refers to someone, before it is known to whom. */
sealed interface Reference {

    Place at();

    /**
     * Where a reference stands.
     *
     * @param first its first token
     * @param last its last token
     * @param start first character; inside the first token where the reference is a part of a word with hyphens
     * @param end one past the last character
     */
    record Place(Sentence sentence, int first, int last, int start, int end) {

        static Place of(Sentence sentence, int first, int last) {
            return new Place(
                    sentence,
                    first,
                    last,
                    sentence.tokens().get(first).start(),
                    sentence.tokens().get(last).end());
        }

        Span span() {
            return new Span(sentence.part(), start, end);
        }

        boolean isPossessive() {
            String next = Cues.normal(sentence, last + 1);
            return next.equals("'s")
                    || (next.equals("'") && Cues.normal(sentence, last).endsWith("s"));
        }
    }

    /** A form of a state's name. */
    record OfState(Place at, Known.State state) implements Reference {}

    /** An organisation of our table. */
    record OfOrgan(Place at, Organisation organisation) implements Reference {}

    /**
     * A name that its words show to be an organisation's.
     *
     * @param acronym what the article abbreviates it to, or null
     * @param byModel whether the model found it, and not its words
     */
    record OfOrganisation(
            Place at, Organisation organisation, @Nullable String acronym, boolean byModel) implements Reference {}

    /** The name of a place that is no country and no country's capital. */
    record OfLocality(Place at, Locality locality) implements Reference {}

    /**
     * A person's name.
     *
     * @param words its words, without titles
     * @param title the title before it, or null
     * @param byModel whether the model found it: then it is one even if the article never completes its single word
     */
    record OfPerson(Place at, List<String> words, @Nullable Title title, boolean byModel) implements Reference {

        OfPerson(Place at, List<String> words, @Nullable Title title) {
            this(at, words, title, false);
        }
    }

    /** A pronoun of a person. */
    record OfPronoun(Place at, Gender gender, boolean possessive) implements Reference {}

    /** A pronoun of an organisation or a state. */
    record OfGroupPronoun(Place at, boolean possessive, boolean plural) implements Reference {}

    /**
     * "the ministry", "the secretary", "the Ruritanian president".
     *
     * @param head its last word, in lower case
     * @param country the state that stands before it, or null
     */
    record OfDescription(Place at, String head, @Nullable Country country) implements Reference {}
}
