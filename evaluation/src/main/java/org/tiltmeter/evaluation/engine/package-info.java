/** What is measured. */
@NullMarked
package org.tiltmeter.evaluation.engine;

import org.jspecify.annotations.NullMarked;
