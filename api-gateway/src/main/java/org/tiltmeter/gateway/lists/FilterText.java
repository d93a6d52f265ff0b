package org.tiltmeter.gateway.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the text of a filter apart, from left to right: terms between commas, the key up to the first colon, values
 * between bars. A value in quotation marks may hold commas and bars; a doubled mark inside stands for one.
 */
final class FilterText {

    /** One term of a filter, as written. */
    record Term(String key, List<String> values) {}

    private final String text;
    private int at;

    private FilterText(String text) {
        this.text = text;
    }

    /**
     * All terms in order.
     *
     * @throws FilterKey.Refused where the text does not follow the grammar
     */
    static List<Term> terms(String text) {
        return new FilterText(text).terms();
    }

    private List<Term> terms() {
        var terms = new ArrayList<Term>();
        do {
            terms.add(term());
        } while (takes(','));
        if (at < text.length()) {
            throw new FilterKey.Refused("has something after a closing quotation mark, at character " + (at + 1));
        }
        return terms;
    }

    private Term term() {
        int colon = text.indexOf(':', at);
        int comma = text.indexOf(',', at);
        if (colon < 0 || (comma >= 0 && comma < colon)) {
            throw new FilterKey.Refused("has a term without a colon, at character " + (at + 1));
        }
        String key = text.substring(at, colon).strip();
        at = colon + 1;
        var values = new ArrayList<String>();
        do {
            values.add(value());
        } while (takes('|'));
        return new Term(key, values);
    }

    private String value() {
        String value = takes('"') ? quoted() : plain();
        if (value.isBlank()) {
            throw new FilterKey.Refused("has an empty value before character " + (at + 1));
        }
        return value;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '|') {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted() {
        var value = new StringBuilder();
        while (at < text.length()) {
            if (!takes('"')) {
                value.append(text.charAt(at++));
            } else if (takes('"')) {
                value.append('"');
            } else {
                return value.toString();
            }
        }
        throw new FilterKey.Refused("has a quotation mark that is not closed");
    }

    private boolean takes(char c) {
        boolean here = at < text.length() && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }
}
