/** The one grammar of all lists: filters, pages, and which query parameters an address knows. */
@NullMarked
package org.tiltmeter.gateway.lists;

import org.jspecify.annotations.NullMarked;
