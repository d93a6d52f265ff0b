/** What a reading adds to the counts: additive numbers per actor and per article; knows no framework. */
@NullMarked
package org.tiltmeter.analysis.facts;

import org.jspecify.annotations.NullMarked;
