/** One article's reading, for people and for machines. */
@NullMarked
package org.tiltmeter.quickstart.reading;

import org.jspecify.annotations.NullMarked;
