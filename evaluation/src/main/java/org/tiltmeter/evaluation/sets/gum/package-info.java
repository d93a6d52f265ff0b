/** GUM: news articles with every mention of every entity, in chains. */
@NullMarked
package org.tiltmeter.evaluation.sets.gum;

import org.jspecify.annotations.NullMarked;
