/** How fast comparisons are over a million made-up articles, beside the same question asked of single facts. */
@NullMarked
package org.tiltmeter.quickstart.bench;

import org.jspecify.annotations.NullMarked;
