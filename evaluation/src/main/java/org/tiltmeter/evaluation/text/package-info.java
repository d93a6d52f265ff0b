/** The texts of data sets: words to count by, and offsets. */
@NullMarked
package org.tiltmeter.evaluation.text;

import org.jspecify.annotations.NullMarked;
