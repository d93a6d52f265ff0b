/** Reports that come by themselves: a comparison, when it is due, and who gets it; each issue frozen and numbered. */
@NullMarked
package org.tiltmeter.gateway.reports;

import org.jspecify.annotations.NullMarked;
