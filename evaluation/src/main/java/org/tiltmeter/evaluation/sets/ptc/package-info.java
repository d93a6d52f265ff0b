/** PTC: loaded language in whole news articles, as spans. */
@NullMarked
package org.tiltmeter.evaluation.sets.ptc;

import org.jspecify.annotations.NullMarked;
