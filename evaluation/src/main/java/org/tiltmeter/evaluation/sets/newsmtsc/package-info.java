/** NewsMTSC: how news sentences stand towards somebody they name. */
@NullMarked
package org.tiltmeter.evaluation.sets.newsmtsc;

import org.jspecify.annotations.NullMarked;
