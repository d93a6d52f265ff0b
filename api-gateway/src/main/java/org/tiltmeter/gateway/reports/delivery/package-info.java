/** How an issue leaves the house: signed, to addresses that are looked at before anything is sent there. */
@NullMarked
package org.tiltmeter.gateway.reports.delivery;

import org.jspecify.annotations.NullMarked;
