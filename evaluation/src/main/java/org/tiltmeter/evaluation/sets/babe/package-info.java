/** BABE: news sentences that experts called biased or not, and the words that made them. */
@NullMarked
package org.tiltmeter.evaluation.sets.babe;

import org.jspecify.annotations.NullMarked;
