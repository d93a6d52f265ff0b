/** A comparison as a page that needs nothing but itself, and as a table for spreadsheets. */
@NullMarked
package org.tiltmeter.gateway.reportpage;

import org.jspecify.annotations.NullMarked;
