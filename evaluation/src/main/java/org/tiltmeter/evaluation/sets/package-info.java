/** What a data set is to the evaluation. A new one is a class that implements {@link org.tiltmeter.evaluation.sets.DataSet}. */
@NullMarked
package org.tiltmeter.evaluation.sets;

import org.jspecify.annotations.NullMarked;
