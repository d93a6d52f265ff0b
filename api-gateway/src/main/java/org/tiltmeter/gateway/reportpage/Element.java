package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of HTML or SVG while it is being made; whatever it is given is escaped when it is written. */
final class Element implements Markup {

    /** HTML elements that have no end. */
    private static final Set<String> WITHOUT_END = Set.of("meta", "br");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Markup> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** @param name written by us, as are names of attributes */
    static Element of(String name) {
        return new Element(name);
    }

    static Element of(String name, String text) {
        return of(name).text(text);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** A length or a place, to a tenth of a pixel. */
    Element with(String attribute, double value) {
        return with(attribute, Rounding.pixels(value));
    }

    Element text(String text) {
        return add(new Words(text));
    }

    Element add(Markup part) {
        content.add(part);
        return this;
    }

    Element addAll(List<? extends Markup> parts) {
        content.addAll(parts);
        return this;
    }

    @Override
    public void writeTo(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            Words.escape(value, page);
            page.append('"');
        });
        page.append('>');
        if (!WITHOUT_END.contains(name)) {
            content.forEach(part -> part.writeTo(page));
            page.append("</").append(name).append('>');
        }
    }

    @Override
    public String toString() {
        var written = new StringBuilder();
        writeTo(written);
        return written.toString();
    }
}
