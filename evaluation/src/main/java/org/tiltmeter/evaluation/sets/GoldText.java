package org.tiltmeter.evaluation.sets;

import org.tiltmeter.evaluation.engine.Engine;

/** A text with what people annotated in it. */
public interface GoldText {

    /** What it is a part of; texts of one document are drawn together by the bootstrap. */
    String document();

    /** Who published it, for figures per outlet; empty where the set does not say. */
    String outlet();

    /**
     * By what training keeps texts of a set without named splits apart ({@link HeldOut}); empty where the set has named
     * splits, or where training leaves the whole set alone.
     */
    String key();

    /** Asks the engine and counts what it got right. */
    Examined examine(Engine engine);
}
