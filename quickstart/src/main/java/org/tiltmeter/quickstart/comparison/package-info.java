/** The outlets side by side: figures from the gateway, laid out as a table. */
@NullMarked
package org.tiltmeter.quickstart.comparison;

import org.jspecify.annotations.NullMarked;
