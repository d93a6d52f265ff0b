/** Announced articles come in: parsed, read, and their effects stored once. */
@NullMarked
package org.tiltmeter.analysis.intake;

import org.jspecify.annotations.NullMarked;
