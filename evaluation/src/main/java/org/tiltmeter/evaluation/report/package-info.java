/** The figures as a table and as JSON, and the predictions as files. */
@NullMarked
package org.tiltmeter.evaluation.report;

import org.jspecify.annotations.NullMarked;
