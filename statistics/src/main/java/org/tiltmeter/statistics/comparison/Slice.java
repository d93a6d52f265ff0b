package org.tiltmeter.statistics.comparison;

/**
 * Which spans of which articles are summed.
 *
 * @param wire which articles
 * @param spans which spans
 */
public record Slice(Wire wire, Spans spans) {

    /** What is done with articles that are wire copy: a story group that a news agency is credited for. */
    public enum Wire {
        INCLUDED,
        EXCLUDED
    }

    /** Whether the third of the spans that the engine is least sure of counts. */
    public enum Spans {
        ALL,
        CERTAIN
    }

    /** The same spans, the other way with wire copy. */
    Slice otherWire() {
        return new Slice(wire == Wire.INCLUDED ? Wire.EXCLUDED : Wire.INCLUDED, spans);
    }

    /** The same articles, without uncertain spans. */
    Slice certain() {
        return new Slice(wire, Spans.CERTAIN);
    }
}
