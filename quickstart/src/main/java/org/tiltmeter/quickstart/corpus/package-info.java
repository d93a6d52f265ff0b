/** The sample corpus on its way into the suite. */
@NullMarked
package org.tiltmeter.quickstart.corpus;

import org.jspecify.annotations.NullMarked;
