/** Writes figures into Markdown documents, between markers, so that no figure in them is typed by hand. */
@NullMarked
package org.tiltmeter.evaluation.card;

import org.jspecify.annotations.NullMarked;
