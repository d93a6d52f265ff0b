/** The program that measures the shipped engine on public data sets, and what it is told on its command line. */
@NullMarked
package org.tiltmeter.evaluation;

import org.jspecify.annotations.NullMarked;
