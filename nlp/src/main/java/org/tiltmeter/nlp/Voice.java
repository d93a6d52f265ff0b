package org.tiltmeter.nlp;

/** Who speaks a span: the outlet itself, a source, or nobody who could be told. */
public sealed interface Voice {

    /** The outlet's own voice. */
    record Own() implements Voice {}

    /**
     * The words, quoted or reported, of a source.
     *
     * @param attribution index of the attribution whose content the span stands in
     */
    record Sourced(int attribution) implements Voice {}

    /** Inside quotation marks that no attribution explains. */
    record Unknown() implements Voice {}
}
