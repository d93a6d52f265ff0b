package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Known.Kind;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/** Tells whether a state's name or capital acts ("Moscow said") or is a place and no more ("in Moscow"). */
final class PlaceOrPower {

    private static final int REACH = 4;

    private final Cues cues;
    private final Datelines datelines;
    private final PlaceNeighbours neighbours;

    PlaceOrPower(Cues cues, Datelines datelines, PlaceNeighbours neighbours) {
        this.cues = cues;
        this.datelines = datelines;
        this.neighbours = neighbours;
    }

    /** The form of a reference; {@code before} is the form of the state's reference before it in the sentence. */
    Form form(OfState reference, @Nullable OfState previous, @Nullable Form before) {
        Kind kind = reference.state().kind();
        return switch (kind) {
            case ADJECTIVE, PEOPLE -> Form.DEMONYM;
            case NAME, CAPITAL, SEAT -> isPlace(reference, previous, before) ? Form.PLACE : power(kind);
        };
    }

    static Form power(Kind kind) {
        return kind == Kind.NAME ? Form.NAME : Form.METONYM;
    }

    /** Whether a reference stands in the line that says where a report was written. */
    boolean isDateline(Place at) {
        return datelines.covers(at);
    }

    private boolean isPlace(OfState reference, @Nullable OfState previous, @Nullable Form before) {
        Place at = reference.at();
        if (datelines.covers(at) || neighbours.makePlace(reference)) {
            return true;
        }
        if (at.isPossessive() || neighbours.isAdjunct(reference)) {
            return false;
        }
        if (previous != null && before != null && continues(previous.at(), at)) {
            return before == Form.PLACE;
        }
        return governed(at, reference.state().kind());
    }

    /** "in Moscow and Beijing", "in Moscow, Beijing and Caracas": what holds of the first holds of the rest. */
    private boolean continues(Place previous, Place at) {
        Sentence sentence = at.sentence();
        if (at.first() != previous.last() + 2) {
            return false;
        }
        String between = Cues.normal(sentence, previous.last() + 1);
        String after = Cues.normal(sentence, at.last() + 1);
        return cues.is("coordinator", between)
                || (between.equals(",") && (cues.is("coordinator", after) || after.equals(",")));
    }

    private boolean governed(Place at, Kind kind) {
        Sentence sentence = at.sentence();
        int governor = at.first() - 1;
        while (governor >= 0 && at.first() - governor <= REACH && cues.is("skipped", sentence, governor)) {
            governor--;
        }
        String word = Cues.normal(sentence, governor);
        if (cues.is("entered", word) && !Cues.normal(sentence, at.last() + 1).equals("with")) {
            return true;
        }
        if (word.equals("in") && cues.is("power-in", sentence, governor - 1)) {
            return false;
        }
        return cues.is("locative", word)
                || (word.equals("of") && placedOf(sentence, governor, kind))
                || (cues.is("direction", word) && directed(sentence, governor, word, kind));
    }

    private boolean placedOf(Sentence sentence, int of, Kind kind) {
        return kind != Kind.SEAT && cues.is("placed-of", sentence, of - 1);
    }

    /** "to Moscow": a place after words of motion, a power after words of giving; alone, a place for a capital. */
    private boolean directed(Sentence sentence, int governor, String word, Kind kind) {
        if (word.startsWith("toward")) {
            return false;
        }
        for (int i = governor - 1; i >= 0 && i >= governor - REACH; i--) {
            String before = Cues.normal(sentence, i);
            if (before.equals(",") || before.equals(";")) {
                break;
            }
            String exception = word.equals("to") ? "giver" : "sender";
            if (cues.is(exception, before)) {
                return false;
            }
            if (cues.is("motion", before)) {
                return true;
            }
        }
        return switch (word) {
            case "for" -> false;
            case "to" -> kind == Kind.CAPITAL;
            default -> true;
        };
    }
}
