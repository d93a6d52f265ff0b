/** Where articles stand among the others: in which story group and event, and whether they are wire copy. */
@NullMarked
package org.tiltmeter.analysis.stories;

import org.jspecify.annotations.NullMarked;
