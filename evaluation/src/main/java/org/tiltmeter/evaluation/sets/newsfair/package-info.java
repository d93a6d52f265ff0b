/** News-Fair: named entities in news, each with its entry in Wikidata. */
@NullMarked
package org.tiltmeter.evaluation.sets.newsfair;

import org.jspecify.annotations.NullMarked;
