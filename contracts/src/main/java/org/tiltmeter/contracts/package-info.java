/** The events between the services, version 1: records that the JSON Schemas beside them describe. */
@NullMarked
package org.tiltmeter.contracts;

import org.jspecify.annotations.NullMarked;
