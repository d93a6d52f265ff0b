/** Documents that stand in a temporary folder. */
@NullMarked
package org.tiltmeter.evaluation.card;

import org.jspecify.annotations.NullMarked;
