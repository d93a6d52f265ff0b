/** Where an article has its knowledge from: in which role sources speak, what comes at second hand, who may answer. */
@NullMarked
package org.tiltmeter.nlp.provenance;

import org.jspecify.annotations.NullMarked;
