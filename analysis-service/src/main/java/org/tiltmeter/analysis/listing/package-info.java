/** Lists that are answered page by page. */
@NullMarked
package org.tiltmeter.analysis.listing;

import org.jspecify.annotations.NullMarked;
