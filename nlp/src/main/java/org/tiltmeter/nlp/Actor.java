package org.tiltmeter.nlp;

/**
 * Someone who acts in the news.
 *
 * @param id stable across articles: {@code country:RU} (ISO 3166-1 alpha-2), {@code person:sergei-lavrov},
 *     {@code organisation:nato}, {@code place:california}
 * @param kind what it is
 * @param name the fullest name seen in the article; for a country its English short name
 */
public record Actor(String id, Kind kind, String name) {

    /** Kinds of actor. */
    public enum Kind {
        COUNTRY,
        PERSON,
        ORGANISATION,
        /** A town, a state of a federation, a region: whatever has a place's name and is no country. */
        PLACE
    }
}
