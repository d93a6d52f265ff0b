package org.tiltmeter.gateway.reportpage;

/** A piece of a page. Text becomes part of one only through {@link Words}, which escapes it. */
sealed interface Markup permits Element, Words {

    void writeTo(StringBuilder page);
}
