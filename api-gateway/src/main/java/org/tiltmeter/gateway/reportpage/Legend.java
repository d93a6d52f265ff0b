package org.tiltmeter.gateway.reportpage;

import java.util.Locale;

/** How to read the plots. */
final class Legend {

    private Legend() {}

    static Element section(Report report) {
        var list = Element.of("ul").with("class", "legend");
        for (Verdict verdict : Verdict.values()) {
            list.add(Element.of("li").add(sample(verdict.mark(9, 9))).text(" " + verdict.words()));
        }
        list.add(Element.of("li")
                .add(sample(small("M 9 5 l 4 4 l -4 4 l -4 -4 z")))
                .text(" " + FigureTables.otherWire(report).toLowerCase(Locale.ROOT)));
        list.add(Element.of("li")
                .add(sample(small("M 6 6 h 6 v 6 h -6 z")))
                .text(" without the third of the spans that the engine is least sure of"));
        return Element.of("section")
                .add(Element.of("h2", "How to read the plots"))
                .add(
                        Element.of(
                                "p",
                                "Each row is a difference, the first side less the second, with its 95 % interval."
                                        + " An interval that crosses the line of no difference is compatible with none; the verdict also"
                                        + " allows for how many effects were looked at. An arrow head says that an interval goes on."))
                .add(list);
    }

    private static Element small(String shape) {
        return Element.of("path").with("class", "sensitivity").with("d", shape);
    }

    private static Element sample(Element mark) {
        return Element.of("svg")
                .with("viewBox", "0 0 18 18")
                .with("width", 18)
                .with("height", 18)
                .with("aria-hidden", "true")
                .add(mark);
    }
}
