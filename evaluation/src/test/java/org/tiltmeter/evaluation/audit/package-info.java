/** The counting of swaps is tested on judges with known prejudices. */
@NullMarked
package org.tiltmeter.evaluation.audit;

import org.jspecify.annotations.NullMarked;
