/** PolNeAR: who says what in US political news, as brat standoff. */
@NullMarked
package org.tiltmeter.evaluation.sets.polnear;

import org.jspecify.annotations.NullMarked;
