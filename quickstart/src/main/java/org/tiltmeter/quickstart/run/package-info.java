/** Who runs the suite on this machine, and how the others find out. */
@NullMarked
package org.tiltmeter.quickstart.run;

import org.jspecify.annotations.NullMarked;
