/** BASIL: spans of bias in articles on the same events, with whom they are aimed at and whether they are quoted. */
@NullMarked
package org.tiltmeter.evaluation.sets.basil;

import org.jspecify.annotations.NullMarked;
