package org.tiltmeter.gateway.reportpage;

import java.util.List;

/** A table while it is being made. */
final class Table {

    private final Element body = Element.of("tbody");
    private final Element table;

    Table(String caption, List<String> columns) {
        var heads = Element.of("tr");
        columns.forEach(column -> heads.add(Element.of("th", column).with("scope", "col")));
        this.table = Element.of("table")
                .add(Element.of("caption", caption))
                .add(Element.of("thead").add(heads))
                .add(body);
    }

    /** @param cells the first of them names the row */
    void row(List<Element> cells) {
        body.add(Element.of("tr").addAll(cells));
    }

    Element drawn() {
        return Element.of("div").with("class", "wide").add(table);
    }

    /** Names the row; each part is kept apart, so that none changes the direction of another. */
    static Element head(String... parts) {
        var head = Element.of("th").with("scope", "row");
        for (int at = 0; at < parts.length; at++) {
            head.add(at == 0 ? new Words("") : Element.of("br")).add(Element.of("bdi", parts[at]));
        }
        return head;
    }

    static Element figure(String figure) {
        return Element.of("td", figure).with("class", "number");
    }

    static Element words(String words) {
        return Element.of("td").add(Element.of("bdi", words));
    }
}
