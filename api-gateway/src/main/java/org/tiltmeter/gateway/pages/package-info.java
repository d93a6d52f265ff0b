/** What a browser sees at the root. */
@NullMarked
package org.tiltmeter.gateway.pages;

import org.jspecify.annotations.NullMarked;
