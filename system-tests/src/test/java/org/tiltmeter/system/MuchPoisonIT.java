package org.tiltmeter.system;

import org.junit.jupiter.api.Tag;

/** As much as the suite has promised to bear: 200 such messages among 1,000 good ones. */
@Tag("faults")
class MuchPoisonIT extends PoisonedIntake {

    MuchPoisonIT() {
        super(1_000, 200);
    }
}
