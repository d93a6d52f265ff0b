package org.tiltmeter.evaluation.bench;

import java.nio.file.Path;

/** Where contenders are timed. */
interface Ring {

    /**
     * Times one contender, alone.
     *
     * @param articles the file of the articles that it is to read
     */
    Outcome time(Contender contender, Path articles);
}
