package org.tiltmeter.evaluation.audit;

/** What is said of a sentence, that an actor's name should not change. */
public enum Verdict {
    /** Whether it is biased; in degrees, with which probability. */
    BIASED_SENTENCE("biasedSentence", "sentence is biased"),
    /** The polarity towards the actor; in degrees, the probability of negative less that of positive. */
    POLARITY("polarity", "polarity to actor"),
    /** Whether it is told who the actor is: without that nothing can be aimed at it. */
    RECOGNISED("recognised", "recognised"),
    /** How many loaded terms are aimed at the actor. */
    LOADED_TERMS("loadedTerms", "loaded at actor");

    private final String key;
    private final String title;

    Verdict(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }

    /** Its name in the table. */
    public String title() {
        return title;
    }

    boolean differs(Judgement one, Judgement other) {
        return switch (this) {
            case BIASED_SENTENCE -> one.isBiased() != other.isBiased();
            case POLARITY -> one.attitude() != other.attitude();
            case RECOGNISED -> one.recognised() != other.recognised();
            case LOADED_TERMS -> one.loadedTerms() != other.loadedTerms();
        };
    }

    double degree(Judgement judgement) {
        return switch (this) {
            case BIASED_SENTENCE -> judgement.biased();
            case POLARITY ->
                judgement.polarity().negative() - judgement.polarity().positive();
            case RECOGNISED -> judgement.recognised() ? 1 : 0;
            case LOADED_TERMS -> judgement.loadedTerms();
        };
    }
}
