/** Events told apart on BASIL and NewsWCL50, and wire copy on reprints that are made from real articles. */
@NullMarked
package org.tiltmeter.evaluation.sets.stories;

import org.jspecify.annotations.NullMarked;
