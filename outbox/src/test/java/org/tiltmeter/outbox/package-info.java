/** What the outbox promises: nothing is lost, whatever the broker does. */
@NullMarked
package org.tiltmeter.outbox;

import org.jspecify.annotations.NullMarked;
