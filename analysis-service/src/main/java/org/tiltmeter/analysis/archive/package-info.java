/** Articles with their readings and facts, as they are stored and listed. */
@NullMarked
package org.tiltmeter.analysis.archive;

import org.jspecify.annotations.NullMarked;
