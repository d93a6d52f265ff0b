/** The back end that tests run on: embedded, or in containers, behind one switch. */
@NullMarked
package org.tiltmeter.embedded.testing;

import org.jspecify.annotations.NullMarked;
