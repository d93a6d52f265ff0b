/** Metrics as sums over documents, and how sure they are. Knows no data set and no engine. */
@NullMarked
package org.tiltmeter.evaluation.score;

import org.jspecify.annotations.NullMarked;
