/** The text of an article: its parts, its furniture, and the offsets that everything else points back to. */
@NullMarked
package org.tiltmeter.article;

import org.jspecify.annotations.NullMarked;
