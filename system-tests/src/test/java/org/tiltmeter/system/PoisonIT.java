package org.tiltmeter.system;

/** Two messages of every kind that nobody can read, among good ones. */
class PoisonIT extends PoisonedIntake {

    PoisonIT() {
        super(200, 64);
    }
}
