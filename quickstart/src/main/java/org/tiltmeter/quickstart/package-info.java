/** What is behind the door: the commands, the sample corpus, and what is printed. */
@NullMarked
package org.tiltmeter.quickstart;

import org.jspecify.annotations.NullMarked;
