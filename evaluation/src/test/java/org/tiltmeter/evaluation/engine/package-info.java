/** An engine with known answers. */
@NullMarked
package org.tiltmeter.evaluation.engine;

import org.jspecify.annotations.NullMarked;
