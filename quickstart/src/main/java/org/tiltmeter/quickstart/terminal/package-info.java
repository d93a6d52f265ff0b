/** What a terminal can show. */
@NullMarked
package org.tiltmeter.quickstart.terminal;

import org.jspecify.annotations.NullMarked;
