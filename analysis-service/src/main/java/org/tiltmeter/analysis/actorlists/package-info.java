/** Researchers' own knowledge of actors: versioned lists, checked line by line, and how they change who counts as whom. */
@NullMarked
package org.tiltmeter.analysis.actorlists;

import org.jspecify.annotations.NullMarked;
