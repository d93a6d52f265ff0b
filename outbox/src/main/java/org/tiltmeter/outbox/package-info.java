/** Transactional outbox: events leave a service if and only if the transaction that added them committed. */
@NullMarked
package org.tiltmeter.outbox;

import org.jspecify.annotations.NullMarked;
