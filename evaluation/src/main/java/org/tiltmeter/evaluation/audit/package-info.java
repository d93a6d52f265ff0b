/** The actor-swap audit: the same sentences with other actors in them, and whether what the engine says of them changes. */
@NullMarked
package org.tiltmeter.evaluation.audit;

import org.jspecify.annotations.NullMarked;
