package org.tiltmeter.evaluation.sets;

import java.util.List;

/** What a data folder has of a set. */
public sealed interface Texts {

    /**
     * It is there.
     *
     * @param texts in an order that is the same on every machine
     */
    record Present(List<GoldText> texts) implements Texts {
        public Present {
            texts = List.copyOf(texts);
        }
    }

    /**
     * It is not there.
     *
     * @param wanted the file or folder that was looked for, below the data folder
     */
    record Missing(String wanted) implements Texts {}
}
