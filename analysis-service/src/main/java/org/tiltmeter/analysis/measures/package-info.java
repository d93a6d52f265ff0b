/** The measures: their catalogue, and their figures per group of articles. */
@NullMarked
package org.tiltmeter.analysis.measures;

import org.jspecify.annotations.NullMarked;
