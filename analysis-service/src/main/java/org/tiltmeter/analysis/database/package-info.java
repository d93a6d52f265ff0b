/** Statements that are run row by row, beside Hibernate and in the same transaction. */
@NullMarked
package org.tiltmeter.analysis.database;

import org.jspecify.annotations.NullMarked;
